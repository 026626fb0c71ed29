/** How two values of one dimension stand to each other. */

/** `overlap`: both can be true of one person and say the same; `disjoint`: they cannot both be true; `differs`: other words,
 *  which may still both be true; `unclear`: at least one of them could not be understood. */
export type Relation = 'overlap' | 'disjoint' | 'differs' | 'unclear';

/** One value with what is needed to understand it: its dimension, the label it stood under, and when it was true. */
export interface DatedValue {
  readonly dimension: string;
  readonly label: string;
  readonly value: string;
  readonly asOf: string | null;
}
