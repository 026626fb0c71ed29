import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedin } from '#lib/platforms/linkedin/index.ts';
import { adRows, adUpdate, type Built, flightAnswer, voyagerAnswer } from '#tests/fixtures/linkedin/build-feed.ts';
import { lamps } from './linkedin-fixtures.ts';
import { copyOf, readCases } from './platform-fixtures.ts';

const secrets = [
  'Wilhelmina Privatperson',
  'Aloysius Bystander',
  'Zebedee Viewer',
  'invented-tracking',
  'invented-click',
  'INVENTED-',
  'urn:li:member',
  '/in/',
];
const planted = 'Xanthippe Plantedname';

/** Everything that leaves the platform's parsers. */
function allThatLeaves(text: string): string {
  const { ads, explanations, problems } = linkedin.parseResponse(copyOf(text), null);
  return JSON.stringify([ads, explanations, problems, linkedin.catchAds(copyOf(text)).ads]);
}

describe('what leaves the page', () => {
  it.each(readCases('linkedin').map((row) => [row.name, row] as const))(
    'holds no person, no token and no member: %s',
    (_, { copy }) => {
      const left = allThatLeaves(copy.text);
      expect(secrets.filter((secret) => left.includes(secret))).toEqual([]);
    },
  );

  it('holds the sender, whom the same search finds', () => {
    expect(allThatLeaves(voyagerAnswer([adUpdate(lamps)]))).toContain('Larchmont Lamps');
  });

  const places = [
    'socialDetail',
    'comments',
    'highlightedComments',
    'header',
    'reactors',
    'viewer',
    'resharedUpdate',
    'attributesV2',
    'profile',
    'miniProfile',
    'mentions',
    'unknownThing',
    'metadata',
    'included',
    'author',
    'image',
    'entityComponent',
    'largeImage',
    'navigationContext',
  ];
  const person = {
    $type: 'com.linkedin.voyager.dash.identity.profile.Profile',
    entityUrn: `urn:li:fsd_profile:${planted}`,
    firstName: planted,
    name: { text: planted },
    text: planted,
    occupation: planted,
    publicIdentifier: planted,
    url: `https://www.linkedin.com/in/${planted.replace(' ', '-')}`,
    actionTarget: 'https://www.linkedin.com/in/xanthippe-planted',
  };
  const shapes: readonly Built[] = [
    person,
    { author: person, commentary: { text: { text: planted } } },
    { elements: [person] },
    { commenter: { title: { text: planted }, navigationUrl: 'https://www.linkedin.com/in/xanthippe-planted' } },
    { preview: { message: { text: planted.repeat(20) } } },
    { profileFullName: person },
    { text: { text: `${planted} likes this`, attributesV2: [{ detailData: { profileFullName: person } }] } },
  ];
  const parts = ['the post', 'actor', 'commentary', 'metadata', 'socialDetail', 'content'] as const;

  it('holds nobody whose name stands anywhere in or around an ad', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...shapes),
        fc.constantFrom(...parts),
        fc.boolean(),
        (key, shape, part, isInList) => {
          const text = voyagerAnswer([plant(adUpdate(lamps), part, key, isInList ? [shape] : shape)]);
          const left = allThatLeaves(text);
          expect(left).toContain('Larchmont Lamps');
          expect(left).not.toMatch(/Xanthippe|xanthippe/);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('holds nobody who is drawn in a card', () => {
    const drawn: readonly unknown[] = [
      ['$', 'p', null, { children: [planted, ' likes this'] }],
      ['$', 'a', null, { href: 'https://www.linkedin.com/in/xanthippe-planted', children: [planted] }],
      ['$', 'div', null, { 'data-testid': 'comments-container', children: [planted] }],
      ['$', 'img', null, { alt: `View ${planted}’s profile` }],
      { commenter: person, a11yText: planted },
      planted,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...drawn), fc.constantFrom('first', 'last'), (one, where) => {
        const row = flightAnswer(adRows(lamps, 0x20)).replace('"children":[null,', (found) =>
          where === 'first' ? `"children":[${JSON.stringify(one)},` : `${found}${JSON.stringify(one)},`,
        );
        const left = allThatLeaves(row);
        expect(left).toContain('Larchmont Lamps');
        expect(left).not.toMatch(/Xanthippe|xanthippe/);
      }),
    );
  });

  it('keeps of a member whose post a page promotes nothing, and the page as the sender', () => {
    const left = allThatLeaves(voyagerAnswer([adUpdate({ ...lamps, member: 'Octavia Sponsor' })]));
    expect(left).toContain('"advertiser":{"id":null,"name":"Larchmont Lamps","handle":null}');
    expect(left).not.toMatch(/octavia|Keeper of lamps|424242424/i);
  });

  it('keeps of a member who sponsors a post the name alone', () => {
    const left = allThatLeaves(voyagerAnswer([adUpdate({ ...lamps, member: 'Octavia Sponsor', label: 'Promoted' })]));
    expect(left).toContain('"advertiser":{"id":null,"name":"Octavia Sponsor","handle":null}');
    expect(left).not.toMatch(/octavia-sponsor|Keeper of lamps|424242424/);
  });
});

/** Puts something into the post or into one of its parts. */
function plant(update: Built, part: string, key: string, shape: unknown): Built {
  if (part === 'the post') return { ...update, [key]: shape };
  const around = update[part];
  return { ...update, [part]: { ...(typeof around === 'object' ? around : {}), [key]: shape } };
}
