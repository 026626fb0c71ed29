/** The place that something was read from, in words: `answer.csv, cell B7`. */
import { typedByHand, type Where } from '#lib/core/where.ts';
import type { Texts } from '#lib/ui/use-texts.ts';

export function whereText(where: Where, { t }: Texts): string {
  if (where.file === typedByHand) return t('answers.whereTyped');
  return [
    where.file,
    where.page === undefined ? null : t('answers.wherePage', { page: where.page }),
    where.sheet === undefined ? null : t('answers.whereSheet', { sheet: where.sheet }),
    where.cell === undefined ? null : t('answers.whereCell', { cell: where.cell }),
  ]
    .filter((part) => part !== null)
    .join(', ');
}
