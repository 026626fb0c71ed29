/** Finds the places of an answer in which something is said in words, English or Welsh. */
import type { LintInput, Verdict } from './lint-input.ts';

interface Said {
  readonly id: string;
  readonly text: string;
}

/** Everything of the answer that is words: sentences, what was left over, and labels with their values. */
export function wordsOf({ statements, remainders, facts }: LintInput): readonly Said[] {
  return [
    ...statements.filter(({ stance }) => stance !== 'silent'),
    ...remainders,
    ...facts.map(({ id, label, value }) => ({ id, text: `${label}: ${value}` })),
  ];
}

/** `there` with the places whose sentences say it, else `missing`. */
export function saidWhere(input: LintInput, isSaid: (sentence: string) => boolean): Verdict {
  const cites = [...new Set(wordsOf(input).flatMap(({ id, text }) => (sentencesOf(text).some(isSaid) ? [id] : [])))];
  return cites.length > 0 ? { state: 'there', because: 'said', cites } : { state: 'missing', because: 'not-said' };
}

/** The same for words that say it wherever they stand, unless the sentence says that it is not so. */
export function wordsSaid(input: LintInput, pattern: RegExp): Verdict {
  return saidWhere(input, (sentence) => isSaidIn(sentence, pattern));
}

/** A denial takes what follows it in the same clause; "for no purposes other than …" names them. */
export function isSaidIn(sentence: string, pattern: RegExp): boolean {
  if (!pattern.test(sentence)) return false;
  return exceptions.test(sentence) || pattern.test(sentence.replaceAll(denied, ' '));
}

const exceptions = /\b(other than|except|apart from|only)\b/i;

/** Somebody who is not able, does not do or may not, up to the end of the clause or to its reason. */
const denied =
  /\b((are|is|were|was|am) (not|unable|never)|cannot|can not|may not|unable|no right|have no|has no|not (have|able|entitled|possible)|(do|does|did|will|would|have|has)(n['’]t| not| never) (rely|relied|use|used|apply|applied|accept|accepted|offer|have|hold|process|allow|provide|tell|say|state|need)|(ni|nid|na|nad) (oes|allwch|chewch|allwn|ydym|yw|ydyn|dderbyniwn))\b(?:(?!\b(because|since|as|but|so|and|if|oherwydd|ond)\b)[^.;,:])*/gi;

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+|\n+/);
}
