/** The lint of an answer as lines, each with its reason in words. */
import type { CaseFile } from '#lib/core/case-file.ts';
import { fillSlots } from '#lib/core/fill-slots.ts';
import { kindOfAnswers } from '#lib/core/kind-of-answers.ts';
import type { LintLine } from '#lib/core/lint.ts';
import type { PlainDate } from '#lib/core/time.ts';
import { answerDue } from '#lib/law/answer-due.ts';
import { lintAnswer } from '#lib/sar/lint/lint-answer.ts';
import type { Answer } from '#lib/sar/read-answer.ts';
import { english } from './english.ts';

/** `controller` is null where it is not known whose answer this is; the line then names nobody. */
interface LintCase {
  readonly controller: string | null;
  readonly caseFile: CaseFile;
  readonly now: PlainDate;
}

/** One line for each item. */
export function lintLines(answer: Answer, { controller, caseFile, now }: LintCase): LintLine[] {
  const { events } = caseFile;
  const due = answerDue(caseFile);
  const answeredOn = events.find(({ kind }) => kind === 'answer-received')?.on ?? null;
  const kind = kindOfAnswers(answer.reading === undefined ? [] : [answer.reading]);
  const asked = { ...answer, events, due, answeredOn, now };
  return lintAnswer(kind === undefined ? asked : { ...asked, kind }).map((item) => ({
    ...item,
    controller,
    text: fillSlots(english.lint[`because_${item.because}`], item.slots),
  }));
}
