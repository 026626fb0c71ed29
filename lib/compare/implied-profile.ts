/** "What they seem to think you are": the profile that the targeting of some ads implies. */
import type { Ad } from '#lib/core/ad.ts';
import type { TargetingCriterion } from '#lib/core/criterion.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import { compareText, uniqueSorted } from './by-id.ts';
import { adFinder } from './evidence.ts';
import { isEverybody } from './everybody.ts';
import { groupBy } from './group-by.ts';

/** `ads` are record ids; `explanations` counts the answers that name it, also where the ad itself was not captured. */
export interface ImpliedTrait extends Pick<TargetingCriterion, 'dimension' | 'value' | 'suppliedBy' | 'chosenBy'> {
  readonly ads: readonly string[];
  readonly explanations: number;
}

/** Most frequent first. What leaves nobody out is left away; what the platform chose is marked by `chosenBy`, and is never
 *  what the advertiser thinks. */
export function impliedProfile(explanations: readonly AdExplanation[], ads: readonly Ad[]): readonly ImpliedTrait[] {
  const adOf = adFinder(ads);
  const seen = explanations.flatMap((explanation) =>
    explanation.criteria
      .filter((criterion) => !isEverybody(criterion))
      .map((criterion) => ({ criterion, explanation: explanation.id, ad: adOf(explanation)?.id ?? null })),
  );
  return groupBy(seen, ({ criterion }) => traitKey(criterion))
    .flatMap(([, group]) => {
      const [first] = group;
      return first ? [traitOf(first.criterion, group)] : [];
    })
    .toSorted(
      (a, b) =>
        b.explanations - a.explanations || compareText(a.dimension, b.dimension) || compareText(a.value, b.value),
    );
}

function traitKey({ dimension, value, suppliedBy, chosenBy }: TargetingCriterion): string {
  return JSON.stringify([dimension, value, suppliedBy, chosenBy]);
}

function traitOf(
  { dimension, value, suppliedBy, chosenBy }: TargetingCriterion,
  group: readonly { readonly explanation: string; readonly ad: string | null }[],
): ImpliedTrait {
  return {
    dimension,
    value,
    suppliedBy,
    chosenBy,
    ads: uniqueSorted(group.flatMap(({ ad }) => ad ?? [])),
    explanations: new Set(group.map(({ explanation }) => explanation)).size,
  };
}
