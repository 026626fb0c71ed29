/** "Email: none held" in a letter is a labelled value in one cell. */
import { labelDimension } from '#lib/sar/labels/label-dimension.ts';
import { normaliseLabel } from '#lib/sar/labels/normalise-label.ts';
import { labelTopic } from '#lib/sar/labels/topic-labels.ts';
import type { LabelledValue, PassageLine } from './labelled-value.ts';

const greetings = new Set([
  'note',
  'notes',
  'please note',
  'system',
  'question',
  'event',
  'support',
  'party',
  'dear',
  'comment',
  'page',
  'campaign',
]);

/** The labelled value of a line that is a known label, a colon and something after it; null for any other line. */
export function readLinePair(line: PassageLine): LabelledValue | null {
  const match = /^[\s•*·–-]*([\p{L}][^:\n]{1,60}?)\s*:\s+(\S[\s\S]*)$/u.exec(line.text);
  const [, label, value] = match ?? [];
  if (label === undefined || value === undefined || label.split(/\s+/).length > 7) return null;
  if (greetings.has(normaliseLabel(label))) return null;
  if (labelDimension(label).sure < 0.85 && labelTopic(label) === null) return null;
  return {
    label,
    value: value.trim(),
    category: null,
    unit: null,
    source: null,
    asOf: null,
    meaning: null,
    kindWords: null,
    where: line.where,
    cells: line.cells,
  };
}
