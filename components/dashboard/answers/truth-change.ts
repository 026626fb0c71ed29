/** What the user says is true, as whole lists: the background stores the list that a page sends. */
import type { Dimension } from '#lib/core/dimensions.ts';
import { type FactMark, isMark, type Mark, markedId, type UserTruth, type Verdict } from '#lib/core/truth.ts';

export type DimensionTruth = Extract<UserTruth, { readonly dimension: unknown }>;

export function isDimensionTruth(truth: UserTruth): truth is DimensionTruth {
  return 'dimension' in truth;
}

export function factTruth(truths: readonly UserTruth[], fact: string): FactMark | null {
  return truths.find((truth): truth is FactMark => 'fact' in truth && truth.fact === fact) ?? null;
}

export function verdictOf(value: string): Verdict | null {
  return value === 'accurate' || value === 'inaccurate' || value === 'unsure' ? value : null;
}

/** The list with the user's word on one thing, in place of an older one on the same thing. */
export function withMark(truths: readonly UserTruth[], mark: Mark): UserTruth[] {
  const isSame = (old: UserTruth): boolean =>
    isMark(old) && 'fact' in old === 'fact' in mark && markedId(old) === markedId(mark);
  return [...truths.filter((old) => !isSame(old)), mark];
}

/** The list with a truth about a dimension, in place of an older one on the same dimension. */
export function withDimensionTruth(truths: readonly UserTruth[], dimension: Dimension, value: string): UserTruth[] {
  return [...withoutDimension(truths, dimension), { dimension, value }];
}

export function withoutDimension(truths: readonly UserTruth[], dimension: Dimension): UserTruth[] {
  return truths.filter((old) => !isDimensionTruth(old) || old.dimension !== dimension);
}
