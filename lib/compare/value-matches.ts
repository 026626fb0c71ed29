/** Puts what was targeted beside what the answer says, value by value. */
import { type Claim, claimsOf } from './claims.ts';
import type { Evidence, Signal } from './evidence.ts';
import type { Relation } from './values/relation.ts';
import { valueRelation } from './values/value-relation.ts';

/** One criterion with the facts that stand in one relation to it. */
export interface ValueMatch {
  readonly signal: Signal;
  readonly relation: 'overlap' | 'disjoint';
  readonly claims: readonly Claim[];
}

/** A criterion that fits one record of the answer contradicts none: then the answer disagrees with itself, not with the ad.
 *  Criteria that say the same are looked up once: thousands of ads share a few. */
export function valueMatches(evidence: Evidence): readonly ValueMatch[] {
  const claims = evidence.facts.flatMap(claimsOf);
  const known = new Map<string, Match | null>();
  return evidence.chosen.flatMap((signal) => {
    const key = criterionKey(signal, evidence);
    const match = known.has(key) ? (known.get(key) ?? null) : matchOf(signal, claims, evidence);
    known.set(key, match);
    return match ? [{ signal, ...match }] : [];
  });
}

type Match = Omit<ValueMatch, 'signal'>;

/** Only ages depend on the day. */
function criterionKey(signal: Signal, evidence: Evidence): string {
  const { dimension, operator, value } = signal.criterion;
  return JSON.stringify([dimension, operator, value, dimension === 'age' ? dayOf(signal, evidence) : '']);
}

function matchOf(signal: Signal, claims: readonly Claim[], evidence: Evidence): Match | null {
  const { criterion } = signal;
  if (!comparedOperators.has(criterion.operator) || criterion.dimension === 'unknown') return null;
  const aimed = { dimension: criterion.dimension, label: '', value: criterion.value, asOf: null };
  const day = dayOf(signal, evidence);
  const related = claims.map((claim) => ({ claim, relation: valueRelation(aimed, claim, day) }));
  const pick = (wanted: Relation): readonly Claim[] =>
    related.flatMap(({ claim, relation }) => (relation === wanted ? [claim] : []));
  const [overlap, disjoint] = [pick('overlap'), pick('disjoint')];
  if (overlap.length > 0) return { relation: 'overlap', claims: overlap };
  return disjoint.length > 0 ? { relation: 'disjoint', claims: disjoint } : null;
}

const comparedOperators: ReadonlySet<string> = new Set(['in', 'range', 'near']);

/** The day of the explanation; without one, the day of comparing. */
function dayOf({ explanation }: Signal, { now }: Evidence): string {
  return explanation.at?.slice(0, 10) ?? now;
}
