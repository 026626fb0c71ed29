/** The sentences of findings: complete, within bounds, and in any language that has only some of them. */
import { describe, expect, test } from 'vitest';
import english from '#assets/locales/en/findings.json' with { type: 'json' };
import welsh from '#assets/locales/cy/findings.json' with { type: 'json' };
import { findingKinds } from '#lib/core/finding.ts';
import { fixedDimensions } from '#lib/core/dimensions.ts';
import * as innocent from '#lib/compare/innocent.ts';
import { compare } from '#lib/compare/compare.ts';
import { dimensionName, findingCatalogueSchema, withFallback, wordFinding } from '#lib/compare/word-finding.ts';
import { aCriterion, aFact, anExplanation, anInput, aStatement } from './builders.ts';

const keysOf = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}/${key}`))
    : [path];

const firstOf = (over: Parameters<typeof anInput>[0]) => {
  const [bare] = compare(anInput(over));
  if (!bare) throw new Error('no finding');
  return wordFinding(bare, english);
};

describe('the catalogue', () => {
  test('names every kind, every innocent explanation and every dimension in English', () => {
    expect(Object.keys(english.findings).toSorted()).toEqual([...findingKinds].toSorted());
    expect(Object.keys(english.innocent).toSorted()).toEqual([...new Set(Object.values(innocent).flat())].toSorted());
    expect(
      fixedDimensions.filter(
        (id) =>
          dimensionName(id, english) === id &&
          !/^(?:age|gender|language|religion|health|disability|education|interests|identity|device|context)$/.test(id),
      ),
    ).toEqual([]);
  });

  test('gives every wording its five sentences', () => {
    const wordings = Object.values(english.findings).flatMap((byWording) => Object.values(byWording));
    expect(wordings.map((sentences) => Object.keys(sentences))).toEqual(
      wordings.map(() => ['summary', 'adSays', 'answerSays', 'why', 'question']),
    );
  });

  test('has no key in Welsh that English lacks', () => {
    expect(findingCatalogueSchema.safeParse(welsh).success).toBe(true);
    expect(keysOf(welsh).filter((key) => !keysOf(english).includes(key))).toEqual([]);
  });

  test('has the slots of English in Welsh too', () => {
    const slots = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted();
    const flat = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
      typeof value === 'string'
        ? [[path, value]]
        : Object.entries(value ?? {}).flatMap(([key, inner]) => flat(inner, `${path}/${key}`));
    const originals = new Map(flat(english));
    expect(
      flat(welsh).filter(([path, text]) => String(slots(text)) !== String(slots(originals.get(path) ?? ''))),
    ).toEqual([]);
  });

  test('accuses nobody', () => {
    expect(JSON.stringify(english)).not.toMatch(
      /\b(?:lie[ds]?|lying|illegal|unlawful|secretly|deliberate|crime|guilty)\b/i,
    );
  });

  test('cites Article 15(1)(h) only so far as it applies', () => {
    const reasons = Object.values(english.findings).flatMap((byWording) =>
      Object.values(byWording).map(({ why }) => why),
    );
    const citing = reasons.filter((why) => why.includes('15(1)(h)'));
    expect(citing.length).toBeGreaterThan(0);
    expect(citing.filter((why) => !why.includes('so far as it applies'))).toEqual([]);
  });
});

describe('a worded finding', () => {
  test('prints all eight innocent explanations of a list match', () => {
    expect(firstOf({}).innocent).toHaveLength(8);
  });

  test('says that an earlier upload makes it firmer, and a later one that it may be newer than the answer', () => {
    const uploaded = (uploadedAt: string) =>
      firstOf({ explanations: [anExplanation({ criteria: [aCriterion({ uploadedAt })] })] });
    expect(uploaded('1 June 2026').adSays).toContain('1 June 2026');
    expect(uploaded('1 June 2026').adSays).toContain('firmer');
    expect(uploaded('1 October 2026').adSays).toContain('may be newer than your answer');
    expect(uploaded('some time').adSays).not.toContain('some time');
  });

  test.each([
    ['2026-06-01', '1 June 2026', '1 September 2026'],
    ['2026-06-01T09:30:00Z', '1 June 2026', '1 September 2026'],
    ['June 1, 2026', '1 June 2026', '1 September 2026'],
    ['June 2026', 'gives June 2026 as', '1 September 2026'],
    ['05/06/2026', '05/06/2026', '1 September 2026'],
  ])('writes the upload time %s as %s, like every other date', (uploadedAt, words, answered) => {
    const { adSays } = firstOf({ explanations: [anExplanation({ criteria: [aCriterion({ uploadedAt })] })] });
    expect(adSays).toContain(words);
    expect(adSays).toContain(answered);
    expect(adSays).not.toMatch(/\d{4}-\d\d/);
  });

  test('asks which agency supplied the list of a partner', () => {
    const partner = aCriterion({ suppliedBy: 'partner', owner: 'Example Agency Ltd' });
    const found = firstOf({ explanations: [anExplanation({ criteria: [partner] })] });
    expect(found.question).toContain('Which agency or partner');
    expect(found.adSays).toContain('Example Agency Ltd');
  });

  test('quotes the answer, and does not fill slots inside a quotation', () => {
    const found = firstOf({ statements: [aStatement({ text: 'We never share {advertiser} data.' })] });
    expect(found.answerSays).toContain('“We never share {advertiser} data.”');
  });

  test('never says of the platform’s own data that the party holds it', () => {
    const found = firstOf({
      statements: [],
      explanations: [
        anExplanation({
          criteria: [aCriterion({ dimension: 'gender', operator: 'in', value: 'women', suppliedBy: 'platform' })],
        }),
      ],
      facts: [aFact({ dimension: 'gender', label: 'Gender', value: 'M' })],
    });
    expect(found.strength).toBe('low');
    expect(JSON.stringify(found)).not.toMatch(/the party holds/i);
  });

  test('says "segment implies" of a Mosaic code', () => {
    const found = firstOf({
      explanations: [],
      statements: [],
      facts: [aFact({ label: 'mosaic_type', value: 'N58', dimension: 'unknown', scale: 'code' })],
    });
    expect(found.why).toContain('segment implies');
  });

  test('takes the English sentence where another language has none', () => {
    const some = {
      findings: { inaccurate: { recorded: { summary: 'X {label}' } } },
      innocent: {},
      phrases: {},
      dimensions: { age: 'oedran' },
    };
    const both = withFallback(some, english);
    expect(both.findings['inaccurate']?.['recorded']?.['summary']).toBe('X {label}');
    expect(both.findings['inaccurate']?.['recorded']?.['why']).toBe(english.findings.inaccurate.recorded.why);
    expect(both.findings['consistent']).toEqual(english.findings.consistent);
    expect(dimensionName('age', both)).toBe('oedran');
    expect(dimensionName('issue_position.council_tax', both)).toBe('opinion on an issue (council tax)');
  });
});
