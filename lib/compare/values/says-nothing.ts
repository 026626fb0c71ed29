/** Tells the values that say nothing about a person: empty, unknown, not held. */
import { plainWords } from './plain-words.ts';

const empty = new Set([
  '',
  'u',
  'unknown',
  'n a',
  'na',
  'none',
  'null',
  'none held',
  'not held',
  'not known',
  'unclassified',
  'blank',
  'no data',
]);

export function saysNothing(value: string): boolean {
  return empty.has(plainWords(value));
}
