import { describe, expect, it } from 'vitest';
import { facebook } from '#lib/platforms/facebook/index.ts';
import { adStory, feedLines, tokenOf, waistResponse } from '#tests/fixtures/facebook/build-story.ts';
import { copyOf, parse } from './read-fixtures.ts';

const ad = {
  adId: '120990000000999',
  pageId: '610990000000999',
  pageName: 'Larchmont Lamps',
  text: 'Light.',
  landingUrl: 'https://lamps.example.org/',
};
const line = feedLines([adStory(ad)]);

const kindsOf = (text: string): string[] => parse(text).problems.map(({ problem }) => problem.kind);

describe('hostile input', () => {
  it('of 100,000 lists in each other is counted, and the other lines are read', () => {
    const deep = `{"client_token":"x","deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(kindsOf(`${deep}\n${line}`)).toEqual(['too-deep']);
    expect(parse(`${deep}\n${line}`).ads).toHaveLength(1);
  });

  it('of lists in each other inside an ad is counted, and the ad is read', () => {
    const deep = `"__typename":"Story","deep":${'['.repeat(300)}${']'.repeat(300)},`;
    const { ads, problems } = parse(line.replace('"__typename":"Story",', deep));
    expect(ads).toHaveLength(1);
    expect(problems.map(({ problem }) => problem.kind)).toEqual(['too-deep']);
  });

  it('of 100,000 objects in each other is counted', () => {
    const deep = `${'{"node":'.repeat(100_000)}"SponsoredData"${'}'.repeat(100_000)}`;
    expect(kindsOf(deep)).toEqual(['too-deep']);
  });

  it('of 100,000 stories in each other is counted within a second or so, and gives no record', () => {
    const stories = Array.from(
      { length: 100_000 },
      (_, id) => `{"__typename":"Story","id":"${id}","x":{"client_token":"","ad_id":"1"},"y":`,
    );
    const { ads, problems } = parse(`${stories.join('')}null${'}'.repeat(100_000)}`);
    expect(ads).toEqual([]);
    expect(problems.map(({ problem: { kind } }) => kind)).toContain('unknown-shape');
    expect(problems.at(-1)?.problem.seen).toMatch(/^\d+ problems beyond the limit of 100$/);
  }, 3_000);

  it('of 50,000 sponsored stories in each other does not take longer than its length', () => {
    const open = `{"__typename":"Story","id":"%","sponsored_data":{"client_token":"${tokenOf('NS', '1')}","ad_id":"120990000000999"},"attached_story":`;
    const stories = Array.from({ length: 50_000 }, (_, id) => open.replace('%', String(id)));
    expect(parse(`${stories.join('')}null${'}'.repeat(50_000)}`).ads).toEqual([]);
  }, 3_000);

  const data = { __typename: 'SponsoredData' };

  it.each([
    [
      'edges with a number under one unseen name',
      Array.from({ length: 20_000 }, (_, n) => ({ zork: n, node: { __typename: 'Story', id: `S${n}`, data } })),
    ],
    [
      'edges with numbers under names of their own',
      Array.from({ length: 20_000 }, (_, n) => ({ [`zork${n}`]: n, node: { __typename: 'Story', id: `S${n}`, data } })),
    ],
    [
      'deep things with one sign each',
      Array.from({ length: 200 }, () =>
        Array.from({ length: 235 }).reduce<unknown>((inner, _, n) => ({ zork: n, y: inner }), data),
      ),
    ],
  ])(
    'of %s does not take longer than its length',
    (_, edges) => {
      const { problems } = parse(JSON.stringify({ edges }));
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThanOrEqual(102);
    },
    3_000,
  );

  it('of a deep explanation is counted', () => {
    const deep = `{"waist_targeting_data":[{"waist_ui_type":"NEW","x":${'{"y":'.repeat(5_000)}1${'}'.repeat(5_000)}}]}`;
    const { explanations, problems } = parse(deep);
    expect(explanations).toHaveLength(1);
    expect(problems.map(({ problem }) => problem.kind)).toEqual(['unknown-type']);
  });

  it('of 10,000 ads is bounded, and the rest is counted', () => {
    const stories = Array.from({ length: 10_000 }, (_, index) => ({
      __typename: 'Story',
      id: `S${index}`,
      sponsored_data: { __typename: 'SponsoredData', ad_id: String(120_990_000_000_000 + index) },
      styles: { __typename: 'StoryAttachmentShareAdStyleRender' },
    }));
    const { ads, problems } = parse(JSON.stringify({ data: { edges: stories.map((node) => ({ node })) } }));
    expect(ads).toHaveLength(1_000);
    expect(problems.map(({ problem: { kind, seen } }) => `${kind}: ${seen}`)).toEqual([
      'too-many: 9000 ads beyond the limit of 1000',
    ]);
  });

  it('of a line over 8 MB is counted as unread, and the other lines are read', () => {
    const long = `{"client_token":"${'x'.repeat(9 * 1024 * 1024)}"}`;
    const { ads, problems } = parse(`${line}${long}\n`);
    expect(ads).toHaveLength(1);
    expect(problems.map(({ problem: { kind, at } }) => `${kind} at ${at}`)).toEqual(['too-large at line 3']);
  });

  it('of 100,000 broken lines is counted without keeping them', () => {
    const { problems } = parse('client_token {\n'.repeat(100_000));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.problem.seen).toBe('99900 problems beyond the limit of 100');
  });

  it('of prototype keys changes no prototype and reads nothing from them', () => {
    const text = line.replace(
      '"client_token"',
      '"__proto__":{"isAdmin":true,"ad_id":"666"},"constructor":{"prototype":{"isAdmin":true}},"client_token"',
    );
    expect(parse(text).ads.map((read) => read.ad.adId)).toEqual([ad.adId]);
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
    expect(parse(text).ads[0]?.raw).not.toMatch(/__proto__|constructor|isAdmin/);
  });

  it('of prototype keys in an explanation leaves nothing behind', () => {
    const text = waistResponse({ advertiser: null, elements: [{ waist_ui_type: 'NEW' }] }).replace(
      '"waist_ui_type"',
      '"__proto__":{"isAdmin":true},"waist_ui_type"',
    );
    expect(parse(text).explanations[0]?.raw).not.toContain('isAdmin');
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['a null', 'null'],
    ['a number', '4'],
    ['a list of markers', '["SponsoredData","client_token","rhc_ad"]'],
    [
      'markers where objects belong',
      '{"rhc_ad":"SponsoredData","sponsored_data":[1],"actors":"x","node":{"__typename":"Story","comet_sections":"SponsoredData"}}',
    ],
    [
      'an ad with nothing in it',
      '{"node":{"__typename":"Story","x":{"__typename":"SponsoredData"},"y":{"__typename":"CometStorySponsoredLabelStrategy"}}}',
    ],
    [
      'fields of other types',
      line
        .replaceAll(/"text":"[^"]*"/g, '"text":{"a":1}')
        .replaceAll(/"url":"[^"]*"/g, '"url":7')
        .replaceAll(/"name":"[^"]*"/g, '"name":["x"]'),
    ],
    [
      'criteria of other types',
      '{"waist_targeting_data":[null,4,"x",[],{"waist_ui_type":7},{"waist_ui_type":"INTERESTS","interests":4},{"waist_ui_type":"AGE_GENDER","age_min":{}}]}',
    ],
    ['lone surrogates', line.replace('Light.', String.raw`\ud800`)],
    ['a script element that never ends', '<script data-sjs>{"client_token":1'],
  ])('of %s is survived', (_, text) => {
    const { ads, explanations, problems } = facebook.parseResponse(copyOf(text), null);
    expect(() => JSON.stringify([ads, explanations, problems])).not.toThrow();
  });

  it('of a marker in what people write makes no ad', () => {
    const text = feedLines([
      {
        __typename: 'Story',
        id: '1',
        post_id: '1234567',
        message: { text: 'SponsoredData' },
        name: 'CometStorySponsoredLabelStrategy',
        title: 'StoryAttachmentShareAdStyleRender',
        comet_sections: { content: { story: { message: { text: 'CometStorySponsoredLabelStrategy' } } } },
      },
    ]);
    expect(parse(text).ads).toEqual([]);
  });
});
