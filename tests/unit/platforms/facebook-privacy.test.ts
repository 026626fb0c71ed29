import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facebook } from '#lib/platforms/facebook/index.ts';
import {
  adStory,
  type Built,
  feedLines,
  organicStory,
  rightColumnResponse,
  suggestedStory,
  waistResponse,
} from '#tests/fixtures/facebook/build-story.ts';
import { copyOf, parse, readCases } from './read-fixtures.ts';

const secrets = [
  'Wilhelmina Privatperson',
  'Aloysius Bystander',
  'Zebedee Viewer',
  '1999-12-31',
  'IwAR-invented-click',
  'invented-tracking',
  'NS@',
  'JL@',
  'AT0invented',
];
const planted = 'Xanthippe Plantedname';

/** Everything that leaves the platform's parsers, but for the viewer's id, which is not kept. */
function allThatLeaves(
  text: string,
  request: { name: string | null; variables: ReturnType<typeof copyOf>['requestVariables'] } = {
    name: null,
    variables: null,
  },
): string {
  const { ads, explanations, problems } = facebook.parseResponse(copyOf(text, request.name, request.variables), null);
  return JSON.stringify([ads, explanations, problems]);
}

describe('what leaves the page', () => {
  it.each(readCases().map((row) => [row.name, row] as const))(
    'holds no person, no birthday and no token: %s',
    (_, { copy }) => {
      const left = allThatLeaves(copy.text, { name: copy.requestName, variables: copy.requestVariables });
      expect(secrets.filter((secret) => left.includes(secret))).toEqual([]);
    },
  );

  it('holds the advertiser, whom the same search finds', () => {
    expect(
      allThatLeaves(
        feedLines([
          adStory({
            adId: '120990000000888',
            pageId: '1',
            pageName: 'Larchmont Lamps',
            text: 'x',
            landingUrl: 'https://lamps.example.org/',
          }),
        ]),
      ),
    ).toContain('Larchmont Lamps');
  });

  const places = [
    'feedback',
    'reactors',
    'interesting_top_level_comments',
    'comment',
    'author',
    'viewer',
    'viewer_actor',
    'social_context',
    'friends',
    'likers',
    'sharers',
    'with_tags',
    'tagged_users',
    'collaborators',
    'birthday',
    'privacy_scope',
    'sponsored_data',
    'th_dat_spo',
    'actors',
    'unknown_thing',
    'story',
    'comet_sections',
    'styles',
    'metadata',
    'node',
    'user',
    'body',
  ];
  const person = {
    __typename: 'User',
    name: planted,
    short_name: planted,
    text: planted,
    birthday: planted,
    id: '100000000009999',
    url: `https://www.facebook.com/${planted}`,
    profile_picture: { uri: `https://media.example.org/${planted}.jpg` },
  };
  const shapes: readonly Built[] = [
    person,
    { author: person, body: { text: planted } },
    { nodes: [person] },
    { edges: [{ node: person }] },
    { actors: [person] },
    { preview: { message: { text: planted.repeat(20) } } },
    { title: { story: { actors: [person] } } },
  ];

  it('holds nobody whose name stands anywhere in or around an ad', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...shapes),
        fc.nat(20),
        fc.constantFrom('first', 'last'),
        (key, shape, depth, where) => {
          const story = adStory({
            adId: '120990000000888',
            pageId: '610990000000888',
            pageName: 'Larchmont Lamps',
            text: 'Light.',
            landingUrl: 'https://lamps.example.org/',
          });
          const text = feedLines([
            plant(story, key, shape, depth, where),
            organicStory({ author: planted, text: `${planted} was here`, likedBy: planted }),
            suggestedStory({ author: planted, text: planted }),
          ]);
          const { ads } = parse(text);
          expect(ads.map((read) => read.ad.advertiser.name)).toEqual(['Larchmont Lamps']);
          expect(allThatLeaves(text)).not.toContain(planted);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('holds nobody whose name stands in the right column', () => {
    const text = rightColumnResponse([
      {
        adId: '120990000000889',
        pageId: '1',
        pageName: 'Larchmont Lamps',
        text: 'Light.',
        landingUrl: 'https://lamps.example.org/',
      },
    ]);
    const withFriend = text
      .replace('"easy', '"x')
      .replace(
        '"rhc_ad":{',
        `"social_context":{"text":"${planted} likes this"},"rhc_ad":{"friends":[${JSON.stringify(person)}],"likers":{"name":"${planted}"},`,
      );
    expect(withFriend).toContain(planted);
    expect(parse(withFriend).ads).toHaveLength(1);
    expect(allThatLeaves(withFriend)).not.toContain(planted);
  });

  it.each([
    'AGE_GENDER',
    'LOCATION',
    'CUSTOM_AUDIENCES_DATAFILE',
    'FRIENDS_OF_CONNECTION',
    'INTERESTS',
    'RANKING_USER_EVENTS',
    'A_TYPE_OF_TOMORROW',
  ])('holds nothing of the viewer or of friends in an explanation of type %s', (type) => {
    const element = {
      waist_ui_type: type,
      birthday: planted,
      birth_date: planted,
      viewer: person,
      viewer_name: planted,
      friends: [person],
      friend_name: planted,
      profile_picture: planted,
      client_token: planted,
      serialized_data: JSON.stringify({ birthday: planted, friend: planted }),
    };
    const text = waistResponse({ advertiser: { id: '1', name: 'The Example Party' }, elements: [element] });
    expect(facebook.parseResponse(copyOf(text), null).explanations).toHaveLength(1);
    expect(
      allThatLeaves(text, { name: 'CometAdPrefsWAISTDialogRootQuery', variables: { adId: '1', clientToken: planted } }),
    ).not.toContain(planted);
  });

  const namesOfFields = fc.constantFrom('text', 'events', 'query', 'title', 'date', 'info', 'items', 'desc', planted);
  const telling = fc.constantFrom(
    'people',
    'person',
    'actor_name',
    'members',
    'search_terms',
    'user_events',
    'signals',
  );
  const words = fc.constantFrom<unknown>(
    `You liked a post of ${planted}`,
    planted,
    [`born ${planted}`],
    { name: planted, text: planted },
    [{ text: `${planted} was here`, actor_name: planted }],
    { deeper: [{ still: { text: planted } }] },
    { [planted]: planted },
  );

  /** What an explanation with one element lets out, asked for as the page asks. */
  const explained = (element: Built): string =>
    allThatLeaves(waistResponse({ advertiser: { id: '1', name: 'The Example Party' }, elements: [element] }), {
      name: 'CometAdPrefsWAISTDialogRootQuery',
      variables: { adId: '1' },
    });

  it('holds no text of what the platform chose, of a search, or of a type that may be about people', () => {
    const types = fc.constantFrom(
      'RANKING_USER_EVENTS',
      'ONSITE_SIGNALS_USER_EVENTS',
      'OFFSITE_SIGNALS_USER_EVENTS',
      'INTERNAL_RANK_BASED_EXPLANATION',
      'SEARCH_AD',
      'FRIENDS_OF_CONNECTION_NEW',
      'BIRTHDAY_V2',
      'RANKING_SIGNALS_V2',
      'PEOPLE_YOU_KNOW',
      'GROUP_MEMBERS',
    );
    fc.assert(
      fc.property(types, fc.dictionary(fc.oneof(namesOfFields, telling), words), (type, fields) => {
        const left = explained({ waist_ui_type: type, ...fields });
        expect(left).toContain(type);
        expect(left).not.toContain(planted);
      }),
    );
  });

  it('holds no text of a field that may be about people in a type of tomorrow', () => {
    const types = fc.constantFrom('A_TYPE_OF_TOMORROW', 'LOYALTY_LINKED_ACCOUNT', 'MARKETPLACE_BOOSTED_LISTING');
    fc.assert(
      fc.property(types, telling, words, fc.boolean(), (type, name, said, nested) => {
        const about = nested ? { info: { [name]: said } } : { [name]: said };
        const left = explained({ waist_ui_type: type, topic: 'Lamps and shades', ...about });
        expect(left).toContain('Lamps and shades');
        expect(left).toContain(name);
        expect(left).not.toContain(planted);
      }),
    );
  });

  it('drops the name in an explanation by friends: it may be a friend’s', () => {
    const text = waistResponse({
      advertiser: null,
      elements: [
        { waist_ui_type: 'FRIENDS_OF_CONNECTION', name: planted, type: 'PAGE', connection_fbid: '100000000009999' },
      ],
    });
    expect(allThatLeaves(text)).not.toMatch(/Xanthippe|100000000009999/);
  });
});

/** Puts something into the object that is the `depth`-th of a story, before or after what is there. */
function plant(story: Built, key: string, shape: Built, depth: number, where: string): Built {
  let left = depth;
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    const isHere = left === 0;
    left -= 1;
    const entries = Object.entries(value).map(([name, inner]) => [name, copy(inner)] as const);
    const extra = isHere && !(key in value) ? [[key, shape] as const] : [];
    return Object.fromEntries(where === 'first' ? [...extra, ...entries] : [...entries, ...extra]);
  };
  const copied = copy(story);
  return typeof copied === 'object' && copied !== null ? Object.fromEntries(Object.entries(copied)) : {};
}
