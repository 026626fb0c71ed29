/** The user says that something in the answer is not true: about one fact, or about a dimension. */
import { type Claim, claimsOf } from '#lib/compare/claims.ts';
import type { Draft, Rule } from '#lib/compare/draft.ts';
import type { Evidence } from '#lib/compare/evidence.ts';
import { inaccurateInnocent } from '#lib/compare/innocent.ts';
import { shortened } from '#lib/compare/slots.ts';
import type { Relation } from '#lib/compare/values/relation.ts';
import { valueRelation } from '#lib/compare/values/value-relation.ts';
import type { ProfileFact } from '#lib/core/sar.ts';
import type { UserTruth } from '#lib/core/truth.ts';

type DimensionTruth = Extract<UserTruth, { dimension: unknown }>;

const articles = ['UK GDPR 5(1)(d)', 'UK GDPR 16', 'UK GDPR 18(1)(a)', 'UK GDPR 19'];

export const inaccurate: Rule = {
  kind: 'inaccurate',
  find: (evidence) => evidence.facts.flatMap((fact) => wrong(fact, evidence)),
};

/** What the user said of this very fact counts before what was said of its dimension. */
function wrong(fact: ProfileFact, evidence: Evidence): readonly Draft[] {
  const own = evidence.truths.flatMap((truth) => ('fact' in truth && truth.fact === fact.id ? [truth] : [])).at(-1);
  if (own?.verdict === 'inaccurate') return [draftOf(fact, own.truth ?? '', false)];
  if (own?.verdict === 'accurate') return [];
  const [first] = claimsOf(fact).flatMap((claim) => falseClaim(claim, evidence));
  return first ? [draftOf(fact, first.truth, first.implied)] : [];
}

/** A claim that fits one of the things the user said is not false for another ("English", "Welsh"). */
function falseClaim(
  claim: Claim,
  evidence: Evidence,
): readonly { readonly truth: string; readonly implied: boolean }[] {
  if (isScore(claim)) return [];
  const related = evidence.truths.flatMap((truth) =>
    'dimension' in truth ? [{ truth: truth.value, relation: relationOf(claim, truth, evidence) }] : [],
  );
  if (related.some(({ relation }) => relation === 'overlap')) return [];
  const against = related.find(
    ({ relation }) => relation === 'disjoint' || (relation === 'differs' && isPlainWord(claim)),
  );
  return against ? [{ truth: against.truth, implied: claim.implied }] : [];
}

function relationOf(claim: Claim, { dimension, value }: DimensionTruth, evidence: Evidence): Relation {
  return valueRelation(claim, { dimension, label: '', value, asOf: null }, evidence.now);
}

/** Only one of these can be true of a person, so that other words are another answer. */
const singleValued: ReadonlySet<string> = new Set([
  'religion',
  'ethnicity_origin',
  'political_opinion.party',
  'political_opinion.referendum',
  'sexual_orientation',
  'housing_tenure',
  'occupation_employer',
  'education',
  'language',
  'location.constituency',
  'trade_union',
]);

const scored: ReadonlySet<ProfileFact['scale']> = new Set(['percent', 'probability', 'difference', 'ordinal', 'rank']);

function isScore({ fact, dimension, implied }: Claim): boolean {
  return !implied && scored.has(fact.scale) && dimension !== 'age';
}

function isPlainWord({ dimension, fact, implied }: Claim): boolean {
  return !implied && singleValued.has(dimension) && fact.scale === 'text';
}

/** A recorded fact that is wrong is wrong, and a guess that is wrong may be marked as one. Where nothing tells which of them
 *  it is, it is called neither. */
function wordingOf(fact: ProfileFact, implied: boolean): 'recorded' | 'guessed' | 'unmarked' {
  if (fact.kind === 'unknown') return 'unmarked';
  return fact.kind === 'inferred' || implied ? 'guessed' : 'recorded';
}

function draftOf(fact: ProfileFact, truth: string, implied: boolean): Draft {
  const wording = wordingOf(fact, implied);
  return {
    kind: 'inaccurate',
    wording,
    key: fact.id,
    strength: wording === 'recorded' ? 'strong' : 'moderate',
    articles,
    innocentIds: inaccurateInnocent,
    signals: [],
    facts: [fact],
    statements: [],
    slots: {
      label: shortened(fact.label),
      value: shortened(fact.value),
      truth: shortened(truth),
      saidTruth: truth.trim() === '' ? 'no' : 'yes',
    },
  };
}
