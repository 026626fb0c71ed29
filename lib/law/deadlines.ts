/** When an answer is due, counted step by step so that a person can check the sum. */
import type { PlainDate } from '#lib/core/time.ts';
import { bankHolidayOn, bankHolidaysSource, hasBankHolidays } from './bank-holidays.ts';
import type { Nation } from '#lib/core/nation.ts';
import { addDays, addMonths, daysBetween, parsePlainDate, weekdayOf } from './plain-date.ts';
import type { SourceId } from './sources.ts';

/** The controller waited for something: proof of identity moves the start, a clarification stops the clock.
 *  `givenOn` is null while the controller is still waiting. */
export interface Pause {
  readonly kind: 'identity' | 'clarification';
  readonly askedOn: PlainDate;
  readonly givenOn: PlainDate | null;
}

/** One line of the sum. `rule` names the sentence that a screen or letter uses; `on` is the day reached by it. */
export interface CountingStep {
  readonly rule: CountingRule;
  readonly on: PlainDate;
  readonly source: SourceId;
  /** What the sentence needs besides the day: a number of days or months, the name of a holiday, another day. */
  readonly detail: string | null;
}

export type CountingRule =
  | 'received'
  | 'post-arrival'
  | 'identity-given'
  | 'add-months'
  | 'last-day-of-month'
  | 'clarification-pause'
  | 'still-waiting'
  | 'weekend'
  | 'bank-holiday'
  | 'add-days'
  | 'statute-counting'
  | 'notice-days';

/** `dueOn` is the last day in time, or null while the clock stands still. `warnings`: a day lies outside the bank holidays
 *  that we know, or a pause was left out that cannot be right or began after the last day. */
export interface Deadline {
  readonly dueOn: PlainDate | null;
  readonly steps: readonly CountingStep[];
  readonly warnings: readonly DeadlineWarning[];
}

export type DeadlineWarning =
  | { readonly kind: 'bank-holidays-unknown'; readonly year: number; readonly knownTo: number }
  | { readonly kind: 'pause-ignored'; readonly askedOn: PlainDate; readonly givenOn: PlainDate | null }
  | { readonly kind: 'pause-late'; readonly askedOn: PlainDate; readonly dueOn: PlainDate }
  | { readonly kind: 'extension-late'; readonly extendedOn: PlainDate; readonly dueOn: PlainDate };

/** The last day on which an answer to an access request is in time: one month from receipt, or from the day on which proof of
 *  identity arrived where it was reasonably asked for; days of waiting for a clarification do not count (UK GDPR Art 12A,
 *  `sources.ts` art12a). Where the month is too short its last day counts; a weekend or bank holiday of the user's nation
 *  moves the day to the next working day (ICO guidance, `sources.ts` ico-time-limits). A question first asked when the time was
 *  over neither stops it nor begins it anew.
 *  Throws on a day that does not exist: dates come from date fields. */
export function responseDueOn(receivedOn: PlainDate, pauses: readonly Pause[], nation: Nation): Deadline {
  return countMonths(receivedOn, pauses, nation, 1);
}

/** The same after an extension by two further months, of which the controller must give notice within the first month. */
export function extendedResponseDueOn(receivedOn: PlainDate, pauses: readonly Pause[], nation: Nation): Deadline {
  return countMonths(receivedOn, pauses, nation, 3);
}

/** The last day of the 30 days in which a complaint to the controller must be acknowledged (DPA 2018 s.164A). The statute's
 *  30 days begin with the day of receipt; the ICO counts from the day after. The later day is given, the other is a step. */
export function complaintAcknowledgementDueOn(receivedOn: PlainDate): Deadline {
  const dueOn = addDays(receivedOn, 30);
  const steps: CountingStep[] = [
    step('received', receivedOn, 's164a', null),
    step('statute-counting', addDays(receivedOn, 29), 's164a', '30'),
    step('add-days', dueOn, 'ico-complaints-guidance', '30'),
  ];
  return { dueOn, steps, warnings: [] };
}

/** The time that a written notice under paragraph 22 leaves: the statute asks for a reasonable one and names none, and four weeks
 *  are meant to be beyond dispute. */
export const noticeDays = 28;

/** The day named in such a notice: it runs from the day of the letter, however that travels (`sources.ts` schedule-1-para-22). */
export function noticeDueOn(sentOn: PlainDate): Deadline {
  const dueOn = addDays(sentOn, noticeDays);
  const steps = [
    step('received', sentOn, 'schedule-1-para-22', null),
    step('notice-days', dueOn, 'schedule-1-para-22', String(noticeDays)),
  ];
  return { dueOn, steps, warnings: [] };
}

/** The day by which the ICO expects a complaint: three months after the last meaningful contact with the controller.
 *  Guidance, not a limit in law. */
export function icoComplaintDueOn(lastContactOn: PlainDate): Deadline {
  return { ...plainMonths(lastContactOn, 3, 'ico-what-to-expect'), warnings: [] };
}

/** The day after which a tribunal can be asked to order the ICO to progress a complaint: three months (DPA 2018 s.166). */
export function icoProgressDueOn(complainedOn: PlainDate): Deadline {
  return { ...plainMonths(complainedOn, 3, 's166'), warnings: [] };
}

/** The day on which a letter posted first class is taken to arrive: the second day after, or the next working day
 *  (`sources.ts` cpr-6-26). A rule of thumb, until the user says when it came. */
export function postArrivesOn(postedOn: PlainDate, nation: Nation): CountingStep {
  return step('post-arrival', nextWorkingDay(addDays(postedOn, 2), nation).dueOn, 'cpr-6-26', postedOn);
}

/** The day itself when people work on it in that nation, else the next day on which they do, with the days passed over. */
export function nextWorkingDay(date: PlainDate, nation: Nation): { dueOn: PlainDate; steps: CountingStep[] } {
  const steps: CountingStep[] = [];
  let day = date;
  for (let reason = whyNotWorking(day, nation); reason; reason = whyNotWorking(day, nation)) {
    day = addDays(day, 1);
    steps.push(step(reason.rule, day, reason.source, reason.detail));
  }
  return { dueOn: day, steps };
}

function countMonths(receivedOn: PlainDate, pauses: readonly Pause[], nation: Nation, months: number): Deadline {
  const sound = pauses.filter((pause) => isSound(pause, receivedOn));
  const ignored = pauses.filter((pause) => !sound.includes(pause));
  const warnings: DeadlineWarning[] = ignored.map(({ askedOn, givenOn }) => ({
    kind: 'pause-ignored',
    askedOn,
    givenOn,
  }));
  let counted = countPauses(receivedOn, [], nation, months);
  const kept: Pause[] = [];
  for (const pause of sound.toSorted((a, b) => a.askedOn.localeCompare(b.askedOn))) {
    const { dueOn } = counted;
    if (dueOn !== null && pause.askedOn > dueOn) {
      warnings.push({ kind: 'pause-late', askedOn: pause.askedOn, dueOn });
      continue;
    }
    kept.push(pause);
    counted = countPauses(receivedOn, kept, nation, months);
  }
  return { ...counted, warnings: [...warnings, ...counted.warnings] };
}

/** The sum with pauses that all count. */
function countPauses(receivedOn: PlainDate, pauses: readonly Pause[], nation: Nation, months: number): Deadline {
  const steps = [step('received', receivedOn, 'art12a', null)];
  const waiting = pauses.find((pause) => pause.givenOn === null);
  if (waiting)
    return {
      dueOn: null,
      steps: [...steps, step('still-waiting', waiting.askedOn, 'art12a', waiting.kind)],
      warnings: [],
    };

  const start = startOf(receivedOn, pauses);
  if (start !== receivedOn) steps.push(step('identity-given', start, 'art12a', null));
  const counted = plainMonths(start, months, 'art12a');
  steps.push(...counted.steps.slice(1));
  const paused = pausedDays(pauses, start);
  const unpaused = addDays(counted.dueOn, paused);
  if (paused > 0) steps.push(step('clarification-pause', unpaused, 'art12a', String(paused)));
  const rolled = nextWorkingDay(unpaused, nation);
  return { dueOn: rolled.dueOn, steps: [...steps, ...rolled.steps], warnings: unknownHolidays(rolled.dueOn) };
}

/** An identity check that was answered starts the month; the latest one counts. */
function startOf(receivedOn: PlainDate, pauses: readonly Pause[]): PlainDate {
  const given = pauses.filter((pause) => pause.kind === 'identity').map((pause) => pause.givenOn ?? receivedOn);
  return [receivedOn, ...given].toSorted().at(-1) ?? receivedOn;
}

/** Days on which the clock stood still after it had started; a day covered by two clarifications counts once. */
function pausedDays(pauses: readonly Pause[], start: PlainDate): number {
  const spans = pauses
    .filter((pause) => pause.kind === 'clarification')
    .map((pause) => ({ from: later(pause.askedOn, start), to: pause.givenOn ?? start }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  let counted = 0;
  let reached = start;
  for (const span of spans) {
    const from = later(span.from, reached);
    counted += Math.max(0, daysBetween(from, span.to));
    reached = later(reached, span.to);
  }
  return counted;
}

function isSound(pause: Pause, receivedOn: PlainDate): boolean {
  if (!parsePlainDate(pause.askedOn) || pause.askedOn < receivedOn) return false;
  return pause.givenOn === null || (parsePlainDate(pause.givenOn) !== null && pause.givenOn >= pause.askedOn);
}

function plainMonths(from: PlainDate, months: number, source: SourceId): { dueOn: PlainDate; steps: CountingStep[] } {
  const dueOn = addMonths(from, months);
  const clamped = dueOn.slice(8) !== from.slice(8);
  const steps = [step('received', from, source, null), step('add-months', dueOn, source, String(months))];
  if (clamped) steps.push(step('last-day-of-month', dueOn, source, from.slice(8)));
  return { dueOn, steps };
}

function whyNotWorking(
  date: PlainDate,
  nation: Nation,
): { rule: CountingRule; source: SourceId; detail: string | null } | null {
  if (weekdayOf(date) >= 5) return { rule: 'weekend', source: 'ico-time-limits', detail: date };
  const name = bankHolidayOn(date, nation);
  return name === null ? null : { rule: 'bank-holiday', source: 'bank-holidays', detail: name };
}

function unknownHolidays(date: PlainDate): DeadlineWarning[] {
  if (hasBankHolidays(date)) return [];
  return [{ kind: 'bank-holidays-unknown', year: Number(date.slice(0, 4)), knownTo: bankHolidaysSource.lastYear }];
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

function step(rule: CountingRule, on: PlainDate, source: SourceId, detail: string | null): CountingStep {
  return { rule, on, source, detail };
}
