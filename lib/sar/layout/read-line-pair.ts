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

/** The labelled value of a line that is a known label, a colon and something after it; null for any other line. In a list of such lines
 *  (`isLinePair`) the label need not be known. */
export function readLinePair(line: PassageLine, among: 'a list' | 'text'): LabelledValue | null {
  const pair = splitPair(line.text);
  if (pair === null) return null;
  const { label, value } = pair;
  if (among === 'text') {
    if (greetings.has(normaliseLabel(label)) || countWords(label) > 7) return null;
    if (labelDimension(label).sure < 0.85 && labelTopic(label) === null) return null;
  }
  return {
    label,
    value,
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

/** True for a line that could stand in a list of labels and values: a short label, a colon, and a value that is no sentence. */
export function isLinePair({ text }: Pick<PassageLine, 'text'>): boolean {
  const pair = splitPair(text);
  return pair !== null && countWords(pair.label) <= 14 && !isSentence(pair.value);
}

function splitPair(text: string): { readonly label: string; readonly value: string } | null {
  const [, label, value] = /^[\s•*·–-]*([\p{L}][^:\n]{0,90}?)\s*:\s+(\S[\s\S]*)$/u.exec(text) ?? [];
  return label === undefined || value === undefined ? null : { label, value: value.trim() };
}

function isSentence(text: string): boolean {
  return countWords(text) >= 6 && /[.!?]["')\]]?$/.test(text);
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}
