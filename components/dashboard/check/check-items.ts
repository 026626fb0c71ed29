/** What there is to check, in the order in which it stands in the files: facts and statements alike. */
import { ownPieces } from '#lib/core/own-pieces.ts';
import type { Correction } from '#lib/core/correction.ts';
import { type FactMark, isMark, type Mark, markedId, type StatementMark, type UserTruth } from '#lib/core/truth.ts';
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
      readonly truth: FactMark | null;
      readonly correction: Correction | null;
    }
  | {
      readonly kind: 'statement';
      readonly key: string;
      readonly where: StatementRow['where'];
      readonly row: StatementRow;
      readonly truth: StatementMark | null;
      readonly correction: Correction | null;
    };

export function checkItems(view: CorrectedAnswers, truths: readonly UserTruth[]): readonly CheckItem[] {
  const said = new Map(truths.filter(isMark).map((mark) => [markedId(mark), mark]));
  const common = (row: FactRow | StatementRow) => ({
    key: `${row.answer} ${row.id}`,
    where: row.where,
    correction: view.corrections.get(row.id) ?? null,
  });
  return inFileOrder<CheckItem>([
    ...ownPieces(view.facts).map((row) => ({
      kind: 'fact' as const,
      row,
      truth: onFact(said.get(row.id)),
      ...common(row),
    })),
    ...ownPieces(view.statements).map((row) => ({
      kind: 'statement' as const,
      row,
      truth: onStatement(said.get(row.id)),
      ...common(row),
    })),
  ]);
}

/** Where an answer is silent nothing is said that could be right or wrong. */
export function isMarkable(item: CheckItem): boolean {
  return item.kind === 'fact' || item.row.stance !== 'silent';
}

/** How many of the things that can be marked have a mark. */
export function progressOf(items: readonly CheckItem[]): { readonly done: number; readonly n: number } {
  const markable = items.filter(isMarkable);
  return { done: markable.filter(({ truth }) => truth !== null).length, n: markable.length };
}

function onFact(mark: Mark | undefined): FactMark | null {
  return mark !== undefined && 'fact' in mark ? mark : null;
}

function onStatement(mark: Mark | undefined): StatementMark | null {
  return mark !== undefined && 'statement' in mark ? mark : null;
}
