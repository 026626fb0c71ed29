/** Codes, ranks, scores and other values that the answer does not explain: one finding for the whole answer. */
import type { Rule } from '#lib/compare/draft.ts';
import { codeInnocent } from '#lib/compare/innocent.ts';
import { factValues } from '#lib/compare/slots.ts';
import { saysNothing } from '#lib/compare/values/says-nothing.ts';
import type { ProfileFact } from '#lib/core/sar.ts';

/** 15(1)(h) is cited so far as it applies; the sentences say so. */
const articles = ['UK GDPR 12(1)', 'UK GDPR 15(1)(h)'];

export const unintelligibleCode: Rule = {
  kind: 'unintelligible_code',
  find: (evidence) => {
    const facts = evidence.facts.filter(isUnexplained);
    if (facts.length === 0) return [];
    return [
      {
        kind: 'unintelligible_code',
        wording: 'unexplained',
        key: '',
        strength: 'strong',
        articles,
        innocentIds: codeInnocent,
        signals: [],
        facts,
        statements: [],
        slots: { facts: factValues(facts), count: String(facts.length) },
      },
    ];
  },
};

/** Names, register entries and what was said or sent are facts, not findings. */
const plainRecords: ReadonlySet<string> = new Set([
  'identity',
  'register',
  'contact_history',
  'contact.email',
  'contact.phone',
  'contact.post',
]);

/** The test is `explained` alone (facts on access requests and the law, section 6.1), whatever scale the value stands on. */
function isUnexplained(fact: ProfileFact): boolean {
  return !fact.explained && !plainRecords.has(fact.dimension) && !saysNothing(fact.value) && !isFreeText(fact);
}

/** Four words or more can be read as they stand. */
function isFreeText({ scale, value }: ProfileFact): boolean {
  return scale === 'text' && (value.match(/\p{L}{2,}/gu)?.length ?? 0) >= 4;
}
