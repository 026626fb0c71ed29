/** The days by which an answer to a request is due, from the days of its case. */
import type { CaseEvent } from '#lib/core/case-file.ts';
import type { PlainDate } from '#lib/core/time.ts';
import { extendedResponseDueOn, type Pause, responseDueOn } from './deadlines.ts';
import type { Nation } from './nation.ts';

/** `noticeDueOn`: the end of the first month, by which an extension must be announced (UK GDPR Art 12A); `dueOn`: the same, or
 *  two months later where it was. Null days: the controller still waits for something. */
export interface AnswerDue {
  readonly dueOn: PlainDate | null;
  readonly noticeDueOn: PlainDate | null;
}

/** Null where the case has no day of a request; a later request replaces an earlier one. */
export function answerDue(events: readonly CaseEvent[], nation: Nation): AnswerDue | null {
  const sentOn = daysOf(events, 'request-sent').at(-1);
  if (sentOn === undefined) return null;
  const pauses = [...pausesOf(events, 'identity', sentOn), ...pausesOf(events, 'clarification', sentOn)];
  const noticeDueOn = responseDueOn(sentOn, pauses, nation).dueOn;
  const extendedOn = daysOf(events, 'extended').find((on) => on >= sentOn);
  const isExtended = extendedOn !== undefined && (noticeDueOn === null || extendedOn <= noticeDueOn);
  return { dueOn: isExtended ? extendedResponseDueOn(sentOn, pauses, nation).dueOn : noticeDueOn, noticeDueOn };
}

function pausesOf(events: readonly CaseEvent[], kind: Pause['kind'], from: PlainDate): Pause[] {
  const given = daysOf(events, `${kind}-given`);
  return daysOf(events, `${kind}-asked`)
    .filter((askedOn) => askedOn >= from)
    .map((askedOn) => ({ kind, askedOn, givenOn: given.find((on) => on >= askedOn) ?? null }));
}

function daysOf(events: readonly CaseEvent[], kind: CaseEvent['kind']): PlainDate[] {
  return events
    .filter((event) => event.kind === kind)
    .map(({ on }) => on)
    .toSorted();
}
