/** What the user says is true, as whole lists: the background stores the list that a page sends. */
import type { Dimension } from '#lib/core/dimensions.ts';
import type { UserTruth } from '#lib/core/truth.ts';

export type FactTruth = Extract<UserTruth, { readonly fact: string }>;

export function isFactTruth(truth: UserTruth): truth is FactTruth {
  return 'fact' in truth;
}

export function factTruth(truths: readonly UserTruth[], fact: string): FactTruth | null {
  return truths.filter(isFactTruth).find((truth) => truth.fact === fact) ?? null;
}

export function verdictOf(value: string): FactTruth['verdict'] | null {
  return value === 'accurate' || value === 'inaccurate' || value === 'unsure' ? value : null;
}

/** The list with the user's word on one fact, in place of an older one on the same fact. */
export function withFactTruth(truths: readonly UserTruth[], truth: UserTruth): UserTruth[] {
  if (!isFactTruth(truth)) return [...truths, truth];
  return [...truths.filter((old) => !isFactTruth(old) || old.fact !== truth.fact), truth];
}

/** The list with a truth about a dimension, in place of an older one on the same dimension. */
export function withDimensionTruth(truths: readonly UserTruth[], dimension: Dimension, value: string): UserTruth[] {
  return [...withoutDimension(truths, dimension), { dimension, value }];
}

export function withoutDimension(truths: readonly UserTruth[], dimension: Dimension): UserTruth[] {
  return truths.filter((old) => isFactTruth(old) || old.dimension !== dimension);
}
