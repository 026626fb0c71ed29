/** "Why this ad?" of YouTube: its address, what is taken from its page, and what is read of that. */
import { describe, expect, it } from 'vitest';
import { adExplanationSchema } from '#lib/core/explanation.ts';
import { youtube } from '#lib/platforms/youtube/index.ts';
import { secretToken, slotItem, homeAnswer, whyAddress } from '#tests/fixtures/youtube/build-answers.ts';
import { boots, explainedInside, lamps, party } from '#tests/fixtures/youtube/plans.ts';
import { copyOf, readAt } from './platform-fixtures.ts';

const context = { adId: 'bootsVideo1', at: readAt, via: 'opened' } as const;

const page = (about: string, why: string): string =>
  `<html><head><title>My Ad Center</title><style>li{}</style></head><body><header role="banner">Zebedee Viewer</header>
   <div role="region"><span role="heading">About this advertiser</span>${about}</div>
   <div role="region"><span role="heading">Why this ad?</span>${why}</div></body></html>`;

const read = (html: string) => youtube.parseSnippet?.(html, readAt);
const criteriaOf = (html: string) => read(html)?.explanations.flatMap(({ explanation }) => explanation.criteria) ?? [];

describe('the page that explains an ad', () => {
  const whole = page(
    '<div>The Example Party</div><div>United Kingdom</div><div>Paid for by <b>The Example Party</b></div>',
    '<div>Google info</div><div>Your age group</div><ul><li>The video you&#39;re watching <a href="/x">Learn more</a></li><li>Your approximate location</li></ul><button>Block ad</button>',
  );

  it('gives the advertiser and every reason', () => {
    const [one] = read(whole)?.explanations ?? [];
    expect(one?.explanation).toMatchObject({ platform: 'youtube', advertiser: { name: 'The Example Party' } });
    expect(one?.explanation.criteria.map(({ rawText }) => rawText)).toEqual([
      'Your age group',
      "The video you're watching",
      'Your approximate location',
    ]);
    expect(adExplanationSchema.parse(one?.explanation)).toEqual(one?.explanation);
    expect(read(whole)?.problems).toEqual([]);
  });

  it.each([
    ['beside the advertiser', whole],
    [
      'in the heading',
      page('<div>Shop</div>', '<ul><li>The time of day</li></ul>').replace(
        'Why this ad?',
        'Paid for by The Example Party.',
      ),
    ],
    [
      'among the reasons',
      page('<div>Shop</div>', '<ul><li>The time of day</li><li>Paid for by The Example Party</li></ul>'),
    ],
  ])('gives who paid, named %s, and takes it for no reason', (_, html) => {
    const [one] = read(html)?.explanations ?? [];
    expect(one?.explanation.fundingEntity).toBe('The Example Party');
    expect(one?.explanation.criteria.filter(({ rawText }) => rawText.includes('Paid'))).toEqual([]);
    expect(read(html)?.problems).toEqual([]);
  });

  it('is another one once it says who paid, and names nobody where it does not', () => {
    const without = page('<div>Shop</div>', '<ul><li>The time of day</li></ul>');
    const [one, paid] = [without, without.replace('Shop</div>', 'Shop</div><div>Paid for by A. Sample</div>')].map(
      (html) => read(html)?.explanations[0]?.explanation,
    );
    expect(one).not.toHaveProperty('fundingEntity');
    expect(paid?.id).not.toBe(one?.id);
  });

  it('takes nothing of the viewer, and nothing that can be pressed', () => {
    const withViewer = page(
      '<div>Shop</div>',
      '<ul><li>Your current search terms</li></ul><div>zebedee@example.org</div><div role="switch">Personalised ads</div>',
    );
    expect(JSON.stringify(read(withViewer))).not.toMatch(/zebedee|Personalised|Block ad/i);
    expect(read(withViewer)?.problems).toEqual([]);
  });

  it('keeps a reason that is not known, and counts it', () => {
    const odd = page('<div>Shop</div>', '<ul><li>The phase of the moon over Otley</li></ul>');
    expect(criteriaOf(odd)).toMatchObject([{ dimension: 'unknown', rawText: 'The phase of the moon over Otley' }]);
    expect(read(odd)?.problems.map(({ problem, raw }) => [problem.kind, raw])).toEqual([
      ['unknown-type', '"The phase of the moon over Otley"'],
    ]);
  });

  it('is read by its lists alone where it has no regions', () => {
    const bare =
      '<main><p>Zebedee Viewer</p><ul><li>Your current search terms</li><li>The time of day</li></ul></main>';
    expect(criteriaOf(bare).map(({ rawText }) => rawText)).toEqual(['Your current search terms', 'The time of day']);
    expect(JSON.stringify(read(bare))).not.toContain('Zebedee');
  });

  it.each([
    ['<p>Please sign in</p>', 'not-this-format'],
    ['', 'not-this-format'],
    ['<div role="region"><h2>About</h2><p>Shop</p></div>', 'unknown-shape'],
  ])('is said not to explain anything: %s', (html, kind) => {
    const parsed = read(html);
    expect(parsed?.explanations).toEqual([]);
    expect(parsed?.problems.map(({ problem }) => problem.kind)).toEqual([kind]);
  });

  it('says how it was opened, and of which ad', () => {
    const raw = JSON.stringify({ sections: [{ heading: 'Why', lines: [{ text: 'The time of day', isItem: true }] }] });
    for (const via of ['opened', 'asked'] as const)
      expect(youtube.parseExplanation?.(raw, { ...context, via }).explanations[0]).toMatchObject({
        raw,
        explanation: { adId: 'bootsVideo1', via, at: readAt },
      });
  });

  it.each<[string, readonly string[], 'opened' | 'asked', number]>([
    ['with a sentence that is known', ['The time of day', 'Something new'], 'asked', 1],
    ['without one', ['Track outages', 'Deliver services'], 'asked', 0],
    ['without one', ['Track outages', 'Deliver services'], 'opened', 1],
  ])('that has no heading, %s (%j, %s), is an explanation or any page: %i', (_, texts, via, count) => {
    const raw = JSON.stringify({ sections: [{ heading: '', lines: texts.map((text) => ({ text, isItem: true })) }] });
    const parsed = youtube.parseExplanation?.(raw, { ...context, via });
    expect(parsed?.explanations).toHaveLength(count);
    if (count === 0) expect(parsed?.problems.map(({ problem }) => problem.kind)).toEqual(['unknown-shape']);
  });

  it.each(['', 'null', '{', '{"sections":4}', '{"sections":[null,{"lines":[1,{"text":2}]}]}'])(
    'is a problem where nothing can be read: %j',
    (raw) => {
      const parsed = youtube.parseExplanation?.(raw, context);
      expect(parsed?.problems.map(({ problem }) => problem.kind)).toEqual(['unknown-shape']);
    },
  );
});

describe('the address of an explanation', () => {
  const answer = JSON.stringify(homeAnswer([slotItem(boots), slotItem(lamps)]));

  it('stands in the payload that is kept, with what opens it and nothing else', () => {
    const urls = youtube.parseResponse(copyOf(answer), null).ads.map(({ raw }) => youtube.whyUrlOf?.(raw));
    expect(urls).toEqual(
      ['AsyntheticBoots', 'AsyntheticLamps'].map((token) => whyAddress(token).replace(`&ei=${secretToken}`, '')),
    );
  });

  it('joins the page that was opened to the ad that was caught', () => {
    const [caught] = youtube.catchAds(copyOf(answer)).ads;
    expect(caught?.why).toBe(youtube.explanationKeyOf?.(`${whyAddress('AsyntheticBoots')}&theme=dark`));
  });

  it.each([
    ['https://www.youtube.com/aboutthisad?reasons=A1', 'A1'],
    ['https://m.youtube.com/aboutthisad?pf=web&reasons=A1', 'A1'],
    ['https://www.youtube.com/aboutthisad?pf=web', null],
    ['https://adssettings.google.com/whythisad?reasons=A1', null],
    ['https://www.youtube.com.example.org/aboutthisad?reasons=A1', null],
    ['https://www.youtube.com/watch?v=bootsVideo1', null],
    ['about:blank', null],
    ['', null],
  ])('of %s is known by %j', (url, key) => {
    expect(youtube.explanationKeyOf?.(url)).toBe(key);
  });

  it.each(['', '{', 'null', '[{"_rebuilt":{"surface":"feed"}}]'])('is none in the payload %j', (raw) => {
    expect(youtube.whyUrlOf?.(raw)).toBeNull();
  });
});

describe('an explanation that came with the ad', () => {
  it('is recorded as sent, beside the ad, once for all parts of it', () => {
    const inside = explainedInside(party, ['Your current search terms']);
    const { ads, explanations } = youtube.parseResponse(copyOf(JSON.stringify(homeAnswer([slotItem(inside)]))), readAt);
    expect(explanations.map(({ explanation }) => explanation)).toMatchObject([
      { via: 'sent', adId: ads[0]?.ad.adId, criteria: [{ rawText: 'Your current search terms' }] },
    ]);
    expect(ads[0]?.ad).toMatchObject({ fundingEntity: 'The Example Party', politicalMark: true });
  });
});
