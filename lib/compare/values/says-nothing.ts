/** Tells the values that say nothing about a person: nobody knows, or nothing is held. */
import { plainWords } from './plain-words.ts';

const unknown = new Set(['', 'u', 'unknown', 'n a', 'not known', 'unclassified', 'blank', 'null', 'anhysbys']);
const absent = new Set(['none', 'none held', 'not held', 'nothing held', 'no data', 'dim']);

/** "Unknown", "U", an empty text. "None" is an answer: to how many children, to which religion. */
export function isUnknown(value: string): boolean {
  return unknown.has(plainWords(value));
}

/** Unknown, or said not to be held. */
export function saysNothing(value: string): boolean {
  return isUnknown(value) || absent.has(plainWords(value));
}
