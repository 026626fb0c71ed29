/** What there is to check, in the order in which it stands in the files: facts and statements alike. */
import { ownFacts, ownSentences } from '#lib/core/own-facts.ts';
import { type FactTruth, isFactTruth } from '#components/dashboard/answers/truth-change.ts';
import type { Correction } from '#lib/core/correction.ts';
import type { UserTruth } from '#lib/core/truth.ts';
import type { CorrectedAnswers } from '#lib/store/read.ts';
import type { FactRow, StatementRow } from '#lib/store/rows.ts';
import { inFileOrder } from '#lib/ui/file-order.ts';

/** `correction`: the one that the user laid over it. `truth`: what the user said of it. */
export type CheckItem =
  | {
      readonly kind: 'fact';
      readonly key: string;
      readonly where: FactRow['where'];
      readonly row: FactRow;
      readonly truth: FactTruth | null;
      readonly correction: Correction | null;
    }
  | {
      readonly kind: 'statement';
      readonly key: string;
      readonly where: StatementRow['where'];
      readonly row: StatementRow;
      readonly correction: Correction | null;
    };

export function checkItems(view: CorrectedAnswers, truths: readonly UserTruth[]): readonly CheckItem[] {
  const said = new Map(truths.filter(isFactTruth).map((truth) => [truth.fact, truth]));
  const common = (row: FactRow | StatementRow) => ({
    key: `${row.answer} ${row.id}`,
    where: row.where,
    correction: view.corrections.get(row.id) ?? null,
  });
  return inFileOrder<CheckItem>([
    ...ownFacts(view.facts).map((row) => ({
      kind: 'fact' as const,
      row,
      truth: said.get(row.id) ?? null,
      ...common(row),
    })),
    ...ownSentences(view.statements).map((row) => ({ kind: 'statement' as const, row, ...common(row) })),
  ]);
}

/** How many facts have a mark. */
export function progressOf(items: readonly CheckItem[]): { readonly done: number; readonly n: number } {
  const facts = items.filter((item) => item.kind === 'fact');
  return { done: facts.filter(({ truth }) => truth !== null).length, n: facts.length };
}
