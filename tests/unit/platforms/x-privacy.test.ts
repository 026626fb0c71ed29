import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { x } from '#lib/platforms/x/index.ts';
import {
  adEntry,
  type Built,
  homeAnswer,
  post as postOf,
  postEntry,
  repliesAnswer,
  thread,
  threadAd,
  threadPost,
  unifiedCard,
  unseenNames,
  websiteCard,
  renamed,
} from '#tests/fixtures/x/build-timeline.ts';
import { copyOf, readCases } from './platform-fixtures.ts';
import { lamps, parse, person, planted, post } from './x-fixtures.ts';

const secrets = [
  'Wilhelmina',
  'Aloysius',
  'Zebedee',
  'wilhelmina_p',
  'aloysius_b',
  'zebedee_v',
  'quoted word',
  'inventedclick',
];

/** Everything that leaves the platform's parsers, in the page and behind it. */
function allThatLeaves(text: string, url = ''): string {
  const copy = copyOf(text, null, null, url);
  return JSON.stringify([x.parseResponse(copy, null), x.catchAds(copy)]);
}

describe('what leaves the page', () => {
  it.each(readCases('x').map((row) => [row.name, row] as const))(
    'holds no person and no click id: %s',
    (_, { copy }) => {
      const left = allThatLeaves(copy.text, copy.url);
      expect(secrets.filter((secret) => left.includes(secret))).toEqual([]);
    },
  );

  it('holds the advertiser, whom the same search finds', () => {
    expect(allThatLeaves(JSON.stringify(homeAnswer([adEntry(lamps)])))).toContain('Larchmont Lamps');
  });

  it('holds neither a quoted post, nor who liked the ad, nor who is mentioned', () => {
    const ad = { ...lamps, quotes: post(1), likedBy: person, mentions: [person] };
    const left = allThatLeaves(JSON.stringify(homeAnswer([adEntry(ad)])));
    expect(left).toContain(lamps.id);
    expect(left).not.toMatch(/Plantedname|xanthippe/);
  });

  it('holds nobody of the thread around an ad', () => {
    const answer = repliesAnswer([
      thread('1', [threadPost('1', post(1)), threadAd('1', lamps), threadPost('1', post(2, { quotes: post(3) }))]),
    ]);
    const left = allThatLeaves(JSON.stringify(answer));
    expect(left).toContain(lamps.id);
    expect(left).not.toMatch(/Plantedname|xanthippe|18000000000000000/);
  });

  const account = {
    __typename: 'User',
    rest_id: '700000000000000019',
    core: { name: planted, screen_name: planted.slice(0, 9) },
    legacy: { description: planted },
  };
  const shapes: readonly Built[] = [
    account,
    { result: account },
    { user_results: { result: account } },
    { name: planted, screen_name: 'Xanthippe' },
    { text: planted, title: { content: planted }, content: planted },
    { full_text: planted },
    { legacy: { full_text: planted, name: planted } },
    { result: { text: planted, full_text: planted } },
    { result: postOf(post(1)) },
    { tweet_results: { result: { __typename: 'TweetWithVisibilityResults', tweet: postOf(post(2)) } } },
    { items: [{ contextUsers: [account] }] },
    {
      urls: [{ expanded_url: `https://example.org/${planted}`, url: planted }],
      media: [{ media_url_https: `https://media.example.org/${planted}` }],
    },
    { key: 'title', value: { string_value: planted } },
    { description: planted, location: planted, display_name: planted },
  ];
  const places = [
    'socialContext',
    'contextUsers',
    'quoted_status_result',
    'retweeted_status_result',
    'user_mentions',
    'viewer',
    'viewer_results',
    'friends',
    'reply_to_results',
    'birdwatch_pivot',
    'community_results',
    'likers',
    'unknown_thing',
    'zq',
    'author_note',
    'user_results',
    'core_2',
    'legacy_2',
    'result',
    'feedbackInfo',
    'conversation',
    'experimentValues',
    'adMetadataExtra',
    'clientEventInfo2',
    'perspective',
    'self_thread',
    'item',
  ];

  /** The answer with a shape under a name in one of its objects. */
  function plant(answer: Built, name: string, shape: Built, index: number): Built {
    const copy: Built = JSON.parse(JSON.stringify(answer));
    const objects: Record<string, unknown>[] = [];
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(collect);
      else if (typeof value === 'object' && value !== null) {
        const part: Record<string, unknown> = Object.assign(value);
        objects.push(part);
        Object.values(part).forEach(collect);
      }
    };
    collect(copy);
    const chosen = objects[index % objects.length];
    if (chosen && !(name in chosen)) chosen[name] = shape;
    return copy;
  }

  const answers: readonly Built[] = [
    homeAnswer([
      postEntry(post(1)),
      adEntry({ ...lamps, card: unifiedCard('Lamps', 'https://lamps.example.org/card') }),
      postEntry(post(2, { likedBy: person })),
    ]),
    JSON.parse(renamed(homeAnswer([adEntry(lamps), postEntry(post(3))]), unseenNames)),
    repliesAnswer([thread('1', [threadPost('1', post(1)), threadAd('1', lamps)])]),
  ];

  it('holds nobody whose name stands anywhere in or around an ad', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...answers),
        fc.constantFrom(...places),
        fc.constantFrom(...shapes),
        fc.nat(400),
        (answer, name, shape, index) => {
          const text = JSON.stringify(plant(answer, name, shape, index));
          expect(allThatLeaves(text)).not.toMatch(/Xanthippe|Plantedname/);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('holds what the ad itself shows of a picture, a link and a card', () => {
    const { ads } = parse(
      homeAnswer([
        adEntry({
          ...lamps,
          picture: 'https://media.example.org/lamp.jpg',
          card: unifiedCard('Lamps', 'https://lamps.example.org/card'),
        }),
      ]),
    );
    expect(ads[0]?.ad).toMatchObject({
      title: 'Lamps',
      landingUrl: 'https://lamps.example.org/winter',
      mediaUrls: ['https://media.example.org/unified.jpg', 'https://media.example.org/lamp.jpg'],
    });
    const older = { ...lamps, links: [], card: websiteCard('Lamps: read more', 'lamps.example.org') };
    expect(parse(homeAnswer([adEntry(older)])).ads[0]?.ad).toMatchObject({
      title: 'Lamps: read more',
      linkDisplay: 'lamps.example.org',
      landingUrl: 'https://t.co/card1',
      mediaUrls: ['https://media.example.org/card.jpg'],
    });
  });
});
