/** What of an answer is in a sample: the parts around ads, two others to compare with, and counts of the rest. */
import { describe, expect, it } from 'vitest';
import { isJsonObject, type Json } from '#lib/core/json.ts';
import { sampleAnswer, scramblerFor } from '#lib/sample/sample-answer.ts';
import { samplePost } from '#lib/sample/sample-post.ts';
import { leftOutKey } from '#lib/sample/scramble-tree.ts';
import { all } from '#lib/sample/steps.ts';
import { aCopy, anAdPost, aPlatform, aPost, key } from './a-platform.ts';

const people = ['Ann', 'Ben', 'Cat', 'Dan', 'Eve', 'Fay'];
const feed = [
  ...people.slice(0, 3).map((name) => aPost(name)),
  anAdPost('Shop', '1111111111'),
  ...people.slice(3).map((name) => aPost(name)),
  anAdPost('Other shop', '2222222222'),
];

const sampled = (text: string, platform = aPlatform()) =>
  all(sampleAnswer(aCopy(text), platform, scramblerFor(platform, key))).line;
const responseTo = (document: Json): Json => JSON.parse(sampled(JSON.stringify(document)).response);

/** How many values a part says were left out; null where it is there. */
const leftOut = (part: Json): number | null => {
  const count = isJsonObject(part) ? part[leftOutKey] : undefined;
  return typeof count === 'number' ? count : null;
};

function entriesOf(response: Json): readonly Json[] {
  return JSON.parse(JSON.stringify(response), (_, value: unknown) =>
    isJsonObject(value) && 'entries' in value ? value['entries'] : value,
  ).data;
}

describe('a list of posts', () => {
  it('keeps every ad and two others, and counts the rest', () => {
    const entries = entriesOf(responseTo({ data: { entries: feed } }));
    const kept = entries.filter((entry) => leftOut(entry) === null);
    expect(kept.filter((entry) => isJsonObject(entry) && 'ad_marker' in entry).length).toBe(2);
    expect(kept.length).toBe(4);
    expect(entries.reduce<number>((sum, entry) => sum + (leftOut(entry) ?? 0), 0)).toBe(4 * 2);
  });

  it('keeps among the others the one that has what the rest have not: it may be an ad that is not known', () => {
    const odd = aPost('Odd', { never_seen: { before: true } });
    const entries = entriesOf(responseTo({ data: { entries: [...people.map((name) => aPost(name)), odd] } }));
    const kept = entries.filter((entry) => leftOut(entry) === null);
    expect(kept.length).toBe(2);
    expect(kept.filter((entry) => isJsonObject(entry) && 'never_seen' in entry).length).toBe(1);
  });

  it('is not confused by a marker that stands in every post', () => {
    const platform = { ...aPlatform(), markers: ['message', 'ad_marker'] };
    const entries = entriesOf(JSON.parse(sampled(JSON.stringify({ data: { entries: feed } }), platform).response));
    expect(entries.filter((entry) => leftOut(entry) === null).length).toBe(4);
  });

  it('is found within a list of other things', () => {
    const instructions = [
      { type: 'CLEAR' },
      { type: 'ADD', entries: feed },
      { type: 'PIN', filling: 'y '.repeat(3_000) },
    ];
    const text = sampled(JSON.stringify({ instructions })).response;
    expect(text.length).toBeLessThan(JSON.stringify({ instructions }).length * 0.7);
    expect(text.match(/ad_marker/g)).toHaveLength(2);
  });

  it('may be the lines of a stream, whose number stays', () => {
    const lines = feed.map((post) => JSON.stringify({ data: { node: post } }));
    const response = sampled(lines.join('\n')).response.split('\n');
    expect(response.length).toBe(lines.length);
    expect(response.filter((line) => line.includes(`"${leftOutKey}"`)).length).toBe(4);
  });

  it('leaves an ad whole, with all lists that are in it', () => {
    const cards = Array.from({ length: 6 }, (_, n) => ({ card: n, text: 'z '.repeat(1_000) }));
    const entries = entriesOf(
      responseTo({
        data: { entries: [...people.map((name) => aPost(name)), { ...anAdPost('Shop', '1111111111'), cards }] },
      }),
    );
    const ad = entries.find((entry) => isJsonObject(entry) && 'ad_marker' in entry);
    expect(isJsonObject(ad) && Array.isArray(ad['cards']) ? ad['cards'].length : 0).toBe(6);
  });
});

describe('whatever else is in an answer', () => {
  it('is left out where it is long and has no sign of an ad', () => {
    const friends = { friend: { list: 'q '.repeat(5_000), more: [1, 2, 3] } };
    const text = sampled(
      JSON.stringify({ data: { entries: feed }, a: friends, b: friends, c: friends, d: friends }),
    ).response;
    expect(text.length).toBeLessThan(30_000);
  });

  it('stays where the parser makes something else of the cut answer', () => {
    const platform = aPlatform((document) => JSON.stringify(document).split('"author"').length - 1 === feed.length);
    const { response, read, alike } = sampled(JSON.stringify({ data: { entries: feed } }), platform);
    expect([read.ads.length, alike]).toEqual([2, true]);
    expect(response).not.toContain(leftOutKey);
  });

  it('is said to be otherwise where nothing helps', () => {
    const platform = aPlatform((document) => JSON.stringify(document).includes('Ann wrote this.'));
    expect(sampled(JSON.stringify({ data: { entries: feed } }), platform)).toMatchObject({
      alike: false,
      read: { complete: false },
    });
  });
});

describe('a document', () => {
  it.each([
    ['one line', JSON.stringify({ a: { b: 1 } })],
    ['indented', JSON.stringify({ a: { b: 1 } }, null, 2)],
    ['behind a guard', `for (;;);${JSON.stringify({ a: 1 })}`],
    ['behind another guard', `)]}'\n${JSON.stringify({ a: 1 })}`],
    ['several lines with an end', '{"a":1}\n{"b":2}\n\n{"c":3}\n'],
    ['rows of a stream', '1:{"a":1}\n2:["$","$L4",null,{"b":"$1"}]\n3:T4,....4:{"c":3}\n'],
  ])('that holds nothing of anybody stays as it is: %s', (_, text) => {
    expect(sampled(text).response).toBe(text);
  });

  it('that is broken stays broken, with its names and without its texts', () => {
    const { response } = sampled(
      '{"ad_marker":true,"name":"Wilhelmina","birthday":{"day":14},"n":12,"text":"half a sen',
    );
    expect(response).toMatch(
      /^\{"ad_marker":true,"name":"[A-Z][b-z]{7}","birthday":\{"day":\d\d\},"n":12,"text":.[b-z]{4} [b-z] [b-z]{3}$/,
    );
    expect(response).not.toContain('"day":14');
  });

  it('in a script keeps what its platform says is its own', () => {
    const platform = { ...aPlatform(), keep: [/\bvar initialThing\b/] };
    expect(sampled('var initialThing = {"a":1};', platform).response).toBe('var initialThing = {"a":1};');
  });

  it('nested deeper than anybody looks is cut off there, without a fall', () => {
    const deep = `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`;
    expect(sampled(deep).response).toContain(`{"${leftOutKey}":`);
  });

  it('cannot plant anything in what all objects share', () => {
    const { response } = sampled('{"__proto__":{"planted":true},"constructor":{"x":1},"ad_marker":1}');
    expect(response).toContain('"__proto__":{"planted":true}');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a request', () => {
  it('keeps its names, and loses its tokens', () => {
    const platform = aPlatform();
    const copy = aCopy('{}', {
      requestName: 'FeedPaginationQuery',
      requestVariables: { count: 5, fb_dtsg: 'secret', after: { sessionToken: 'secret', id: '1234567890' } },
    });
    const { request } = all(sampleAnswer(copy, platform, scramblerFor(platform, key))).line;
    expect(request).toMatchObject({
      name: 'FeedPaginationQuery',
      variables: { count: 5, after: { id: expect.stringMatching(/^\d{10}$/) } },
    });
    expect(JSON.stringify(request)).not.toMatch(/secret|dtsg|Token|1234567890/);
  });
});

describe('the markup of a post', () => {
  const html = `<div class="x1abc post" role="article" id="post-123456789" style="order: 3; color: red"><!-- Ann -->
    <h4><a href="https://www.platform.example/wilhelmina?x=1">Wilhelmina P</a></h4><span aria-label="Sponsored">Sponsored</span>
    <script>let secret = 1</script><p data-ad-preview="message">Buy &amp; be happy</p><img alt="A cat" src="/a.jpg"></div>`;
  const { markup, ads, alike } = all(
    samplePost(
      html,
      {
        parseSnippet: (text) => ({
          ads: [],
          explanations: [],
          problems: [],
          postsSeen: text.includes('Sponsored') ? 1 : 0,
        }),
      },
      scramblerFor(aPlatform(), key),
    ),
  );

  it('keeps tags, roles and the label', () => {
    expect(markup).toMatch(/^<div class="x1abc post" role="article" id="post-\d{9}" style="order: 3">/);
    expect(markup).toContain('<span aria-label="Sponsored">Sponsored</span>');
    expect(markup).toMatch(/<p data-ad-preview="message">[B-Z][b-z]{2} &amp; [b-z]{2} [b-z]{5}<\/p>/);
    expect([ads, alike]).toEqual([0, true]);
  });

  it('holds nothing that anybody wrote', () => {
    expect(markup).not.toMatch(/Ann|wilhelmina|secret|happy|cat\b|123456789/i);
  });
});
