/** How the reading of one file went, as a line. */
import type { Tone } from '#components/shared/notice.tsx';
import type { Texts } from '#lib/ui/use-texts.ts';
import type { SaveAnswer } from './read-file.ts';

export interface Line {
  readonly tone: Tone;
  readonly text: string;
}

/** Counts where something was read, and where nothing was, why: a file is not "read" that only was looked at. */
export function doneLine(t: Texts['t'], file: string, { facts, statements, remainders, problems }: SaveAnswer): Line {
  const [first] = problems;
  if (first !== undefined && facts.length + statements.length + remainders.length === 0)
    return { tone: 'warn', text: t('answers.readNothing', { file, why: first.seen }) };
  const counts = {
    facts: facts.length,
    statements: statements.length,
    remainders: remainders.length,
    problems: problems.length,
  };
  return { tone: counts.problems > 0 ? 'warn' : 'good', text: t('answers.readDone', { file, ...counts }) };
}
