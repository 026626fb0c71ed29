/** The dialog "Why am I seeing this ad?" of LinkedIn, as it was copied from the page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adExplanationSchema } from '#lib/core/explanation.ts';
import { isAdSettings, isExplanationTitle } from '#lib/platforms/linkedin/explanation-words.ts';
import { linkedin } from '#lib/platforms/linkedin/index.ts';
import { parseExplanation } from '#lib/platforms/linkedin/parse-explanation.ts';

const context = { adId: '119044301', at: '2026-11-23T12:00:00Z', via: 'opened' } as const;

type Drawn = readonly (readonly ['heading' | 'item' | 'paragraph', string])[];

const read = (blocks: Drawn) =>
  parseExplanation(JSON.stringify({ blocks: blocks.map(([kind, text]) => ({ kind, text })) }), context);

const dialog: Drawn = [
  ['heading', 'Why am I seeing this ad?'],
  ['paragraph', 'This ad is from Larchmont Lamps.'],
  ['paragraph', 'The advertiser wanted to reach people with the following:'],
  ['item', 'Job title: Director; Owner'],
  ['item', 'Location\nUnited Kingdom'],
  ['item', 'Contact list: spring supporters'],
  ['paragraph', 'Manage your ad settings'],
  ['paragraph', 'Is this information helpful?'],
];

describe('the dialog that explains an ad', () => {
  it('gives its reasons, who shows the ad, and nothing of its furniture', () => {
    const { explanations, problems } = read(dialog);
    expect(problems).toEqual([]);
    expect(explanations).toHaveLength(1);
    const explanation = adExplanationSchema.parse(explanations[0]?.explanation);
    expect(explanation).toMatchObject({ platform: 'linkedin', ...context, advertiser: { name: 'Larchmont Lamps' } });
    expect(explanation.criteria.map(({ dimension, value }) => [dimension, value])).toEqual([
      ['occupation_employer', 'Director'],
      ['occupation_employer', 'Owner'],
      ['location.country', 'United Kingdom'],
      ['list.uploaded', 'spring supporters'],
    ]);
  });

  it('reads values below a heading that names their facet', () => {
    const { explanations, problems } = read([
      ['heading', 'Why am I seeing this ad?'],
      ['heading', 'Company industries'],
      ['item', 'Farming'],
      ['heading', 'About the advertiser'],
      ['item', 'Fishing'],
    ]);
    const [farming, fishing] = explanations[0]?.explanation.criteria ?? [];
    expect(farming).toMatchObject({ dimension: 'occupation_employer', value: 'Farming' });
    expect(fishing).toMatchObject({ dimension: 'unknown', value: 'Fishing' });
    expect(problems).toHaveLength(1);
  });

  it('is read again from what is kept of it', () => {
    const [first] = read(dialog).explanations;
    const again = parseExplanation(first?.raw ?? '', context).explanations[0];
    expect(again).toEqual(first);
  });

  it('gives the same id when it is opened again, and another for another ad', () => {
    const idOf = (adId: string, at: string) =>
      parseExplanation(JSON.stringify({ blocks: [{ kind: 'item', text: 'Age: 18 to 24' }] }), { ...context, adId, at })
        .explanations[0]?.explanation.id;
    expect(idOf('1', '2026-11-23T12:00:00Z')).toBe(idOf('1', '2026-12-01T12:00:00Z'));
    expect(idOf('1', '2026-11-23T12:00:00Z')).not.toBe(idOf('2', '2026-11-23T12:00:00Z'));
  });

  it('without reasons is an explanation, and a problem', () => {
    const { explanations, problems } = read([['heading', 'Why am I seeing this ad?']]);
    expect(explanations).toHaveLength(1);
    expect(problems.map(({ problem: { kind, seen } }) => [kind, seen])).toEqual([
      ['unknown-shape', 'an explanation without reasons'],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a null', 'null'],
    ['a text', '"x"'],
    ['no list', '{"blocks":{"a":1}}'],
    ['something broken', '{"blocks":[{'],
  ])('that is %s gives no explanation, and a problem', (_, raw) => {
    const { explanations, problems } = parseExplanation(raw, context);
    expect([explanations.length, problems.length]).toEqual([0, 1]);
  });

  it('never makes a parser throw, or change what all objects share', () => {
    const block = fc.record({
      kind: fc.constantFrom('heading', 'item', 'paragraph', '__proto__'),
      text: fc.oneof(fc.string(), fc.constantFrom('Age: 18 to 24', 'Job title', ':', '\n', 'Excluded: '), fc.integer()),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(block, fc.jsonValue())), fc.boolean(), (blocks, isWrapped) => {
        const { explanations } = parseExplanation(JSON.stringify(isWrapped ? { blocks } : blocks), context);
        for (const { explanation } of explanations) adExplanationSchema.parse(explanation);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });

  it('is bounded, however much is in it', () => {
    const many = Array.from({ length: 5_000 }, (_, n): Drawn[number] => ['item', `Skill: ${n}`]);
    expect(read(many).explanations[0]?.explanation.criteria).toHaveLength(200);
  });
});

describe('what tells the dialog from others', () => {
  it.each(['Why am I seeing this ad?', 'Why you’re seeing this ad', "why you're seeing this ad"])(
    '%j is its title',
    (text) => {
      expect(isExplanationTitle(text)).toBe(true);
    },
  );

  it.each(['Report this ad', 'Share', 'Tell us why am I seeing this ad'])('%j is not', (text) => {
    expect(isExplanationTitle(text)).toBe(false);
  });

  it.each([
    ['https://www.linkedin.com/mypreferences/d/categories/ads', true],
    ['https://www.linkedin.com/psettings/advertising/profile-data', true],
    ['https://www.linkedin.com/mypreferences/d/categories/account', false],
    ['https://www.linkedin.com/mypreferences/d/download-my-data', false],
    ['https://ads.example.org/mypreferences/d/ads', false],
  ])('%s leads to the settings of ads: %s', (address, isIt) => {
    expect(isAdSettings(address)).toBe(isIt);
  });

  it('is looked for in dialogs alone', () => {
    expect(linkedin.dialogSelector).toMatch(/dialog/);
    expect(linkedin.explanationKeyOf).toBeUndefined();
  });
});
