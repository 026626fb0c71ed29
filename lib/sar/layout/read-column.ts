/** A table of one column: a known label, and what stands below it. */
import { labelDimension } from '#lib/sar/labels/label-dimension.ts';
import type { LabelledValue, PassageLine } from './labelled-value.ts';
import { isLinePair } from './read-line-pair.ts';
import { isSentence, isUsualValue } from './row-kind.ts';

const maxValues = 6;
const maxValueChars = 80;

/** The labelled values of lines that are a label with nothing but short values below it, under a title or not; empty for any other lines. */
export function readColumn(lines: readonly PassageLine[]): LabelledValue[] {
  const at = lines
    .slice(0, 2)
    .findLastIndex(({ text }, index) => isLabel(text, index === 1 && lines.length > 2 ? 0.7 : 0.85));
  const [label, ...values] = lines.slice(at);
  if (at === -1 || !label || values.length === 0 || values.length > maxValues) return [];
  if (
    values.some(
      ({ text }) =>
        text.length > maxValueChars ||
        isSentence(text) ||
        isLabel(text, 0.85) ||
        isLinePair({ text }) ||
        text.endsWith(':'),
    )
  )
    return [];
  const title = at === 1 ? (lines[0] ?? null) : null;
  return values.map((value) => ({
    label: label.text,
    value: value.text,
    category: title?.text ?? null,
    unit: null,
    source: null,
    asOf: null,
    meaning: null,
    kindWords: title?.text ?? null,
    where: value.where,
    cells: [...(title?.cells ?? []), ...label.cells, ...value.cells],
  }));
}

/** Below a title a label may be less sure: the title says that something stands there. */
function isLabel(text: string, sure: 0.7 | 0.85): boolean {
  return text.length <= 60 && !isUsualValue(text) && !isSentence(text) && labelDimension(text).sure >= sure;
}
