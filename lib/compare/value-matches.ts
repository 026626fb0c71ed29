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

/** A criterion that fits one record of the answer contradicts none: then the answer disagrees with itself, not with the ad. */
export function valueMatches(evidence: Evidence): readonly ValueMatch[] {
  const claims = evidence.facts.flatMap(claimsOf);
  return evidence.chosen.flatMap((signal): readonly ValueMatch[] => {
    const related = claims.map((claim) => ({ claim, relation: relationOf(signal, claim, evidence) }));
    const pick = (wanted: Relation): readonly Claim[] =>
      related.flatMap(({ claim, relation }) => (relation === wanted ? [claim] : []));
    const [overlap, disjoint] = [pick('overlap'), pick('disjoint')];
    if (overlap.length > 0) return [{ signal, relation: 'overlap', claims: overlap }];
    return disjoint.length > 0 ? [{ signal, relation: 'disjoint', claims: disjoint }] : [];
  });
}

const comparedOperators: ReadonlySet<string> = new Set(['in', 'range', 'near']);

function relationOf({ criterion, explanation }: Signal, claim: Claim, evidence: Evidence): Relation {
  if (!comparedOperators.has(criterion.operator) || criterion.dimension === 'unknown') return 'unclear';
  const aimed = { dimension: criterion.dimension, label: '', value: criterion.value, asOf: null };
  return valueRelation(aimed, claim, explanation.at?.slice(0, 10) ?? evidence.now);
}
