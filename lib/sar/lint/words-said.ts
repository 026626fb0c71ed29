/** Finds the places of an answer in which something is said in words, English or Welsh. */
import type { LintInput, Verdict } from './lint-input.ts';

interface Said {
  readonly id: string;
  readonly text: string;
}

/** Everything of the answer that is words: sentences, what was left over, and labels with their values. */
function wordsOf({ statements, remainders, facts }: LintInput): readonly Said[] {
  return [
    ...statements.filter(({ stance }) => stance !== 'silent'),
    ...remainders,
    ...facts.map(({ id, label, value }) => ({ id, text: `${label}: ${value}` })),
  ];
}

/** `there` with the places that say it, else `missing`. */
export function wordsSaid(input: LintInput, pattern: RegExp): Verdict {
  const cites = [...new Set(wordsOf(input).flatMap(({ id, text }) => (pattern.test(text) ? [id] : [])))];
  return cites.length > 0 ? { state: 'there', because: 'said', cites } : { state: 'missing', because: 'not-said' };
}
