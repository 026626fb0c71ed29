import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { x } from '#lib/platforms/x/index.ts';
import { type Family, surfacesOf } from '#lib/platforms/x/surfaces.ts';
import {
  adEntry,
  homeAnswer,
  lightAdEntry,
  postEntry,
  profileAnswer,
  renamed,
  repliesAnswer,
  searchAnswer,
  thread,
  threadAd,
  threadPost,
  unseenNames,
} from '#tests/fixtures/x/build-timeline.ts';
import { copyOf } from './platform-fixtures.ts';
import { lamps, parse, post } from './x-fixtures.ts';

const answer = homeAnswer([postEntry(post(1), { promotedMetadata: null }), adEntry(lamps), postEntry(post(2))]);
const text = JSON.stringify(answer);
const idsIn = (given: string): string[] => parse(given).ads.map(({ ad }) => ad.adId);

/** Takes the signs of one family out of an answer. */
const without: Readonly<Record<Family, (text: string) => string>> = {
  'promoted-data': (given) =>
    Object.keys(unseenNames)
      .filter((name) => name !== 'entryId' && name !== 'clickTrackingInfo')
      .reduce((all, name) => all.replaceAll(`"${name}":`, `"zq_${name.length}":`), given),
  'promoted-entry': (given) =>
    given.replaceAll('"promoted-tweet-', '"tweet-').replaceAll(`-${lamps.impressionId}"`, '"'),
  'impression-id': (given) =>
    given.replaceAll(`"${lamps.impressionId}"`, '"none"').replaceAll(`-${lamps.impressionId}"`, '"'),
  disclosure: (given) =>
    given.replaceAll('"disclosureType":"NoDisclosure"', '"zq":"none"').replaceAll('"NoDisclosure"', '"none"'),
  'click-tracking': (given) => given.replaceAll('"twclid"', '"zq id"').replaceAll('"clickTrackingInfo"', '"zqTrail"'),
  'promoted-component': (given) => given.replaceAll('"component":"promoted"', '"component":"organic"'),
};
const families = surfacesOf().find(({ id }) => id === 'home')?.families ?? [];
const isFamily = (name: string): name is Family => name in without;
const all = families.filter(isFamily);

/** The answer with the signs of these families alone. The data's known names are taken out last: others go by them too. */
function only(...kept: readonly Family[]): string {
  return all
    .toReversed()
    .filter((family) => !kept.includes(family))
    .reduce((given, family) => without[family](given), text);
}

const pairs = all.flatMap((one) => all.filter((other) => other > one).map((other) => [one, other] as const));

describe('an ad of the home timeline', () => {
  it('has six families of signs', () => {
    expect(all).toHaveLength(6);
    expect(parse(text).ads[0]?.ad.signs).toEqual(all);
  });

  it.each(pairs)('is found by %s and %s alone', (one, other) => {
    const { ads } = parse(only(one, other));
    expect(ads.map(({ ad }) => [ad.adId, [...ad.signs].toSorted()])).toEqual([[lamps.id, [one, other].toSorted()]]);
  });

  it.each(all)('is found without %s', (family) => {
    expect(idsIn(without[family](text))).toEqual([lamps.id]);
  });

  it.each(all)('is no ad by %s alone, and a problem wherever that sign stands on ads only', (family) => {
    const { ads, problems } = parse(only(family));
    expect(ads).toEqual([]);
    expect(problems.map(({ problem }) => problem.seen)).toEqual(
      family === 'impression-id' ? [] : [`one family of signs only, in home: ${family}`],
    );
    expect(JSON.stringify(problems)).not.toContain('Light for');
  });

  it('is none without any sign', () => {
    expect(parse(only())).toMatchObject({ ads: [], problems: [] });
  });

  it('is found whatever its fields are called', () => {
    const names = Object.keys(unseenNames);
    const unseen = fc.uniqueArray(fc.stringMatching(/^q[a-zA-Z_]{3,12}$/), {
      minLength: names.length,
      maxLength: names.length,
    });
    fc.assert(
      fc.property(unseen, fc.subarray(names, { minLength: 1 }), (words, changed) => {
        const table = Object.fromEntries(changed.map((name, index) => [name, words[index] ?? name]));
        expect(parse(renamed(answer, table)).ads.map(({ ad }) => [ad.adId, ad.advertiser.handle])).toEqual([
          [lamps.id, 'LarchmontLamps'],
        ]);
      }),
    );
  });

  it('is found wherever in the answer its entry stands', () => {
    const wrap = (depth: number): string => {
      let inner: unknown = { list: [adEntry(lamps), postEntry(post(1))] };
      for (let n = 0; n < depth; n += 1) inner = n % 3 === 0 ? [inner] : { [`part${n}`]: inner };
      return JSON.stringify({ data: inner });
    };
    for (const depth of [0, 1, 7, 60]) expect(idsIn(wrap(depth))).toEqual([lamps.id]);
  });
});

describe('the surface of an ad', () => {
  const entries = [postEntry(post(1)), adEntry(lamps)];
  const unnamed = { data: { something: { entries } } };

  it.each([
    ['home', homeAnswer(entries), ''],
    ['search', searchAnswer(entries), ''],
    ['replies', repliesAnswer(entries), ''],
    ['profile', profileAnswer(entries), ''],
    ['home', unnamed, 'https://x.com/i/api/graphql/synthetic/HomeLatestTimeline?variables=search'],
    ['search', unnamed, 'https://x.com/i/api/graphql/synthetic/SearchTimeline'],
    ['replies', unnamed, 'https://x.com/i/api/graphql/synthetic/TweetDetail'],
    ['profile', unnamed, 'https://x.com/i/api/graphql/synthetic/UserTweets'],
    ['other-timeline', unnamed, 'https://x.com/i/api/graphql/synthetic/ListLatestTweetsTimeline'],
  ])('is %s, and is so again when what was kept is read', (surface, given, url) => {
    const [read] = parse(given, url).ads;
    expect(read?.ad.surface).toBe(surface);
    expect(parse(read?.raw ?? '').ads.map(({ ad }) => ad.surface)).toEqual([surface]);
  });
});

describe('what is no ad', () => {
  it('is a post with an empty field for data of an ad', () => {
    expect(
      parse(homeAnswer([postEntry(post(1), { promotedMetadata: null }), postEntry(post(2), { promotedMetadata: {} })])),
    ).toMatchObject({ ads: [], problems: [] });
  });

  it('is a post beside an ad, alone or in its thread', () => {
    const replies = repliesAnswer([
      thread('1', [threadPost('1', post(1)), threadAd('1', lamps), threadPost('1', post(2))]),
    ]);
    const { ads } = parse(replies);
    expect(ads.map(({ ad }) => [ad.adId, ad.surface])).toEqual([[lamps.id, 'replies']]);
    expect(JSON.stringify(ads)).not.toContain('was here');
  });

  it('is a post far from data of an ad that belongs to nothing, and that is a problem', () => {
    const { ads, problems } = parse({
      data: {
        home: { entries: [postEntry(post(1))] },
        promotedMetadata: { impressionId: 'abc123', disclosureType: 'NoDisclosure' },
      },
    });
    expect(ads).toEqual([]);
    expect(problems.map(({ problem }) => problem.seen)).toEqual([
      '1 signs that belong to nothing that is known: promoted-data, impression-id, disclosure',
    ]);
  });

  it('is one of several posts around the data of one ad: nobody can say which', () => {
    const both = JSON.stringify(adEntry(lamps)).replace(
      '"tweet_results"',
      `"second":${JSON.stringify({ result: { ...post(1), rest_id: '1', legacy: { full_text: 'x' } } })},"tweet_results"`,
    );
    const { ads, problems } = parse(`{"entries":[${both}]}`);
    expect(ads).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});

describe('the political mark', () => {
  const marked = (disclosure: string, disclaimerType?: string) =>
    parse(
      homeAnswer([
        adEntry({ ...lamps, disclosure, container: disclaimerType === undefined ? {} : { disclaimerType } }),
      ]),
    ).ads[0]?.ad.politicalMark;

  it.each([
    'Political',
    'POLITICAL',
    'political',
    'Issue',
    'ISSUE',
    'DisclosureTypePolitical',
    'disclosure_type_issue',
    'DisclaimerPolitical',
    'POLITICAL_DISCLAIMER',
    'Political Disclaimer',
  ])('is read from the disclosure %s', (word) => {
    expect(marked(word)).toBe(true);
    expect(marked('NoDisclosure', word)).toBe(true);
  });

  it.each(['NoDisclosure', 'NO_DISCLOSURE', 'Earned', 'None', ''])('is not read from the disclosure %s', (word) => {
    expect(marked(word)).toBe(false);
  });

  it('is read where the field has a name that nobody has seen', () => {
    const political = renamed(homeAnswer([adEntry({ ...lamps, disclosure: 'Political' })]), unseenNames);
    expect(parse(political).ads[0]?.ad.politicalMark).toBe(true);
  });

  it('is read of a post whose author says "Political" only in words of their own: not at all', () => {
    const loud = { ...lamps, text: 'Political', author: { ...lamps.author, name: 'Political', description: 'Issue' } };
    expect(parse(homeAnswer([adEntry(loud)])).ads[0]?.ad.politicalMark).toBe(false);
  });
});

describe('catching in the page', () => {
  it('leaves nothing of ordinary ads, in the web’s own answers or the lighter ones', () => {
    for (const entry of [adEntry(lamps), lightAdEntry(lamps)]) {
      const caught = x.catchAds(copyOf(JSON.stringify(homeAnswer([postEntry(post(1)), entry]))));
      expect(caught).toMatchObject({ isComplete: true, postsSeen: 2 });
      expect(caught.ads.map(({ id, why }) => [id, why])).toEqual([[`ad:x:${lamps.id}`, lamps.impressionId]]);
    }
  });

  it.each([
    ['an ad under other names', renamed(answer, unseenNames)],
    [
      'an ad without its post',
      text
        .replace('"full_text":"Light', '"gone":"Light')
        .replace('"__typename":"Tweet","rest_id":"19', '"__typename":"Tombstone","id_of":"19'),
    ],
    ['an answer that is cut off', text.slice(0, -9)],
    ['several documents', `${text}\n${text}`],
    [
      'a sign of an ad that nothing was caught of',
      text.replace('"sortIndex"', '"component_kind":"promoted-tweet-1-abc","sortIndex"'),
    ],
  ])('leaves to the whole parser %s', (_, given) => {
    expect(x.catchAds(copyOf(given)).isComplete).toBe(false);
  });

  it.each([
    ['posts alone', JSON.stringify(homeAnswer([postEntry(post(1))]))],
    ['nothing', ''],
  ])('leaves nothing of %s', (_, given) => {
    expect(x.catchAds(copyOf(given))).toMatchObject({ ads: [], isComplete: true });
  });
});
