/** The month in which a controller has to answer a request under one of the rights, from the days of a case. */
import type { CaseEvent, RequestKind } from '#lib/core/case-file.ts';
import type { Nation } from '#lib/core/nation.ts';
import type { PlainDate } from '#lib/core/time.ts';
import { arrivalOf, firstOf, lastOf } from './case-days.ts';
import { pausesOf } from './case-pauses.ts';
import { type Deadline, extendedResponseDueOn, type Pause, responseDueOn } from './deadlines.ts';

/** `sent` sets the month going, from `arrived` where that day is noted; `done` ends it. `waits`: what stops it. */
export interface RequestDays {
  readonly kind: RequestKind;
  readonly sent: CaseEvent['kind'];
  readonly arrived: CaseEvent['kind'] | null;
  readonly done: CaseEvent['kind'];
  readonly waits: readonly Pause['kind'][];
}

export interface RequestMonth {
  readonly deadline: Deadline;
  readonly doneOn: PlainDate | null;
}

/** Null where nothing of the kind was sent. A later one replaces an earlier one. A question, an extension or a reply that does not
 *  say what it is about counts for every request that was then open: nobody is called late on a guess. */
export function requestMonth(events: readonly CaseEvent[], days: RequestDays, nation: Nation): RequestMonth | null {
  const sent = lastOf(events, days.sent);
  if (sent === null) return null;
  const own = events.filter(({ about }) => about === undefined || about === days.kind);
  const doneOn = firstOf(own, days.done, sent.on)?.on ?? null;
  const arrived = days.arrived === null ? null : firstOf(own, days.arrived, sent.on);
  const { on, steps } = arrivalOf(sent, arrived, nation);
  const pauses = pausesOf(own, sent.on).filter(
    ({ kind, askedOn }) => days.waits.includes(kind) && (doneOn === null || askedOn < doneOn),
  );
  const extended = firstOf(own, 'extended', sent.on)?.on ?? null;
  const plain = responseDueOn(on, pauses, nation);
  const isExtended = extended !== null && (doneOn === null || extended <= doneOn);
  const deadline = isExtended ? withExtension(plain, extended, extendedResponseDueOn(on, pauses, nation)) : plain;
  return { deadline: { ...deadline, steps: [...steps, ...deadline.steps] }, doneOn };
}

/** Notice of an extension counts only when it comes within the first month. */
function withExtension(plain: Deadline, extendedOn: PlainDate, extended: Deadline): Deadline {
  const { dueOn } = plain;
  if (dueOn === null || extendedOn <= dueOn) return extended;
  return { ...plain, warnings: [...plain.warnings, { kind: 'extension-late', extendedOn, dueOn }] };
}
