/** What holds of every comparison, whatever was seen, answered and said. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import english from '#assets/locales/en/findings.json' with { type: 'json' };
import { findingSchema } from '#lib/core/finding.ts';
import { compare, type CompareInput, rules } from '#lib/compare/compare.ts';
import { wordFinding } from '#lib/compare/word-finding.ts';
import { articleById } from '#lib/law/articles.ts';
import { aDimension, criterion, fact, input, shown } from './arbitrary.ts';
import { aCriterion, anExplanation, anInput, confirmedId } from './builders.ts';

const check = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void =>
  fc.assert(fc.property(arbitrary, law), { numRuns: 300 });

const listKinds: ReadonlySet<string> = new Set([
  'undisclosed_list',
  'undisclosed_contact_data',
  'targeting_not_explained',
]);

describe('the laws of comparing', () => {
  test('a profile compared with itself is never contradicted', () => {
    check(fc.array(fact, { maxLength: 8 }), (drawn) => {
      const facts = drawn.map((one, index) => ({ ...one, id: `fact:${index}`, controller: null }));
      const criteria = facts.map(({ dimension, value }) => aCriterion({ dimension, value, operator: 'in' }));
      const found = compare(anInput({ facts, explanations: [anExplanation({ criteria })] }));
      expect(found.filter(({ kind }) => kind === 'contradicts')).toEqual([]);
    });
  });

  test('the ad of an unconfirmed advertiser changes nothing but what is said to be unclear', () => {
    check(fc.tuple(input, shown(['777'], 50)), ([base, more]) => {
      const settled = (one: CompareInput) =>
        compare(one).filter(({ kind }) => kind !== 'controller_unclear' && kind !== 'no_basis_for_finding');
      const wider = {
        ...base,
        ads: [...base.ads, ...more.ads],
        explanations: [...base.explanations, ...more.explanations],
      };
      expect(settled(wider)).toEqual(settled(base));
    });
  });

  test('an unconfirmed advertiser alone never gives a finding on lists', () => {
    check(fc.tuple(input, shown(['777'], 50)), ([base, only]) => {
      const kinds = compare({ ...base, ...only }).map(({ kind }) => kind);
      expect(kinds.filter((kind) => listKinds.has(kind))).toEqual([]);
    });
  });

  test('a finding cites only what was put in', () => {
    check(input, (one) => {
      const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
      for (const found of compare(one)) {
        expect(ids(one.ads)).toEqual(expect.arrayContaining(found.ads));
        expect(ids(one.explanations)).toEqual(expect.arrayContaining(found.explanations));
        expect(ids(one.facts)).toEqual(expect.arrayContaining(found.facts));
        expect(ids(one.statements)).toEqual(expect.arrayContaining(found.statements));
      }
    });
  });

  test('the order of the input does not matter, and ids are unique', () => {
    check(input, (one) => {
      const turned = {
        ...one,
        ads: one.ads.toReversed(),
        explanations: one.explanations.toReversed(),
        facts: one.facts.toReversed(),
        statements: one.statements.toReversed(),
      };
      const found = compare(one);
      expect(compare(turned)).toEqual(found);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    });
  });

  test('what the platform chose is never more than information', () => {
    const ranked = criterion.map((one) => ({ ...one, chosenBy: 'platform' as const }));
    check(fc.tuple(input, shown([confirmedId, '999'], 0, ranked)), ([base, both]) => {
      const fromAds = compare({ ...base, ...both }).filter(({ explanations }) => explanations.length > 0);
      expect(fromAds.filter(({ strength }) => strength !== 'info')).toEqual([]);
    });
  });

  test('what the platform looked up in its own data is never more than a question', () => {
    const own = criterion.map((one) => ({ ...one, suppliedBy: 'platform' as const }));
    check(fc.tuple(input, shown([confirmedId], 0, own)), ([base, both]) => {
      const strong = compare({ ...base, ...both }).filter(
        ({ kind, strength }) => kind === 'contradicts' && strength !== 'low',
      );
      expect(strong).toEqual([]);
    });
  });

  test('everything but information carries an innocent explanation, a question and known articles', () => {
    check(input, (one) => {
      for (const found of compare(one).map((bare) => wordFinding(bare, english))) {
        expect(findingSchema.safeParse(found).success).toBe(true);
        expect(found.question).not.toBe('');
        expect(found.articles.filter((id) => articleById(id) === null)).toEqual([]);
        if (found.strength === 'info') continue;
        expect(found.innocent.length).toBeGreaterThan(0);
        expect(found.articles.length).toBeGreaterThan(0);
      }
    });
  });

  test('every sentence is there and every slot of it is filled', () => {
    check(input, (one) => {
      for (const { summary, adSays, answerSays, why, question, innocent } of compare({ ...one, truths: [] }).map(
        (bare) => wordFinding(bare, english),
      )) {
        const sentences = [summary, adSays, answerSays, why, question, ...innocent];
        expect(sentences.filter((sentence) => !/[.?:”]$/.test(sentence))).toEqual([]);
      }
    });
  });

  test('any dimension and any text is compared without an error', () => {
    check(fc.tuple(aDimension, fc.string(), fc.string()), ([dimension, aimed, held]) => {
      const one = anInput({
        explanations: [anExplanation({ criteria: [aCriterion({ dimension, value: aimed, operator: 'in' })] })],
      });
      expect(() => compare({ ...one, facts: [], truths: [{ dimension, value: held }] })).not.toThrow();
    });
  });

  test('each rule stands in the table once', () => {
    expect(new Set(rules.map(({ kind }) => kind)).size).toBe(rules.length);
  });
});
