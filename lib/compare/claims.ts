/** What a fact says about the person, in comparable form: its own value, and what a code in it implies. */
import type { ProfileFact } from '#lib/core/sar.ts';
import { impliedBySegment } from './segment.ts';
import type { DatedValue } from './values/relation.ts';

export interface Claim extends DatedValue {
  readonly fact: ProfileFact;
  /** The value was read out of a code, it does not stand there. */
  readonly implied: boolean;
}

/** `low`: readings too unsure to be compared are left out. */
export function claimsOf(fact: ProfileFact): readonly Claim[] {
  const own = {
    fact,
    dimension: fact.dimension,
    label: fact.label,
    value: fact.value,
    asOf: fact.asOf,
    implied: false,
  };
  const implied = impliedBySegment(fact).filter(({ sure }) => sure !== 'low');
  return [
    own,
    ...implied.map(({ dimension, value }) => ({ fact, dimension, label: '', value, asOf: null, implied: true })),
  ];
}
