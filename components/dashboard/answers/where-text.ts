/** The place that something was read from, in words: `answer.csv, cell B7`; and that it was recognised in a picture. */
import { typedByHand, unsureBelow, type Where } from '#lib/core/where.ts';
import type { Texts } from '#lib/ui/use-texts.ts';

export function whereText(where: Where, { t }: Texts): string {
  if (where.file === typedByHand) return t('answers.whereTyped');
  return [
    where.file,
    where.page === undefined ? null : t('answers.wherePage', { page: where.page }),
    where.sheet === undefined ? null : t('answers.whereSheet', { sheet: where.sheet }),
    where.cell === undefined ? null : t('answers.whereCell', { cell: where.cell }),
    scanText(where, t),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function scanText({ confidence }: Where, t: Texts['t']): string | null {
  if (confidence === undefined) return null;
  if (confidence >= unsureBelow) return t('answers.whereScan');
  return t('answers.whereScanUnsure', { percent: Math.floor(confidence * 100) });
}
