/** Lays ads, answer and truth side by side: every rule runs over the same evidence, and what none of them used is listed. */
import type { BareFinding, Strength } from '#lib/core/finding.ts';
import type { CompareInput } from './compare-input.ts';
import { bareFinding, type Rule } from './draft.ts';
import { evidenceOf } from './evidence.ts';
import { knownByName } from './known-by-name.ts';
import { consistent } from './rules/consistent.ts';
import { contradicts } from './rules/contradicts.ts';
import { controllerUnclear } from './rules/controller-unclear.ts';
import { inaccurate } from './rules/inaccurate.ts';
import { noBasisForFinding } from './rules/no-basis-for-finding.ts';
import { politicalOpinionInferred } from './rules/political-opinion-inferred.ts';
import { specialCategoryInferred } from './rules/special-category-inferred.ts';
import { targetingNotExplained } from './rules/targeting-not-explained.ts';
import { undisclosedContactData } from './rules/undisclosed-contact-data.ts';
import { undisclosedList } from './rules/undisclosed-list.ts';
import { unintelligibleCode } from './rules/unintelligible-code.ts';

export type { CompareInput } from './compare-input.ts';

/** In the order in which findings of equal strength are shown. */
export const rules: readonly Rule[] = [
  undisclosedList,
  undisclosedContactData,
  targetingNotExplained,
  specialCategoryInferred,
  politicalOpinionInferred,
  unintelligibleCode,
  inaccurate,
  contradicts,
  controllerUnclear,
  consistent,
];

const strengthOrder: readonly Strength[] = ['strong', 'moderate', 'low', 'info'];

/** The findings of one case, strongest first. The same input in any order gives the same findings with the same ids; a
 *  finding cites only records of the input. Words come later, by `wordFinding`. */
export function compare(input: CompareInput): BareFinding[] {
  const evidence = evidenceOf(input);
  const found = rules.flatMap((rule) => rule.find(evidence));
  const drafts = [...found, ...noBasisForFinding(evidence, found)].map(knownByName);
  return strengthOrder.flatMap((strength) =>
    drafts.filter((draft) => draft.strength === strength).map((draft) => bareFinding(draft, evidence.controller)),
  );
}
