/** The lint of an answer as lines, each with its reason in words. */
import type { CaseEvent, CaseFile } from '#lib/core/case-file.ts';
import { fillSlots } from '#lib/core/fill-slots.ts';
import { answersCame, type Came, kindOfAnswers } from '#lib/core/kind-of-answers.ts';
import type { LintLine } from '#lib/core/lint.ts';
import type { AnswerReading } from '#lib/core/sar.ts';
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
  const readings = answer.fileReadings ?? (answer.reading === undefined ? [] : [answer.reading]);
  const came = answersCame(cameOn(events, readings));
  const { answeredOn } = came;
  const kind = came.kind ?? kindOfAnswers(readings);
  const asked = { ...answer, events, due, answeredOn, now };
  return lintAnswer(kind === undefined ? asked : { ...asked, kind }).map((item) => ({
    ...item,
    controller,
    text: fillSlots(english.lint[`because_${item.because}`], item.slots),
  }));
}

/** The days of answers with the files that came on each: those that the day names, else one file a day in the order of both
 *  where there are as many, else all of them where there is one day. */
function cameOn(events: readonly CaseEvent[], readings: readonly AnswerReading[]): Came[] {
  const days = events.filter(({ kind }) => kind === 'answer-received').toSorted((a, b) => a.on.localeCompare(b.on));
  const one = days.length === 1;
  return days.map(({ on, files = [] }, at) => {
    const named = readings.filter(({ where }) => files.some((file) => namesOf(where.file).includes(nameOf(file))));
    const paired = days.length === readings.length ? readings.slice(at, at + 1) : [];
    return { on, readings: named.length > 0 ? named : one ? readings : paired };
  });
}

/** Of a file, its folders and what it stands inside of. */
function namesOf(path: string): string[] {
  return path.split(/[\\/]/);
}

function nameOf(path: string): string {
  return namesOf(path).at(-1) ?? path;
}
