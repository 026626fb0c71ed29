/** Every time limit of a case, from the days in its file: which runs, which is over, and how each was counted. */
import type { CaseEvent, CaseFile } from '#lib/core/case-file.ts';
import type { Nation } from '#lib/core/nation.ts';
import type { PlainDate } from '#lib/core/time.ts';
import { pausesOf } from './case-pauses.ts';
import {
  complaintAcknowledgementDueOn,
  type CountingStep,
  type Deadline,
  extendedResponseDueOn,
  icoComplaintDueOn,
  icoProgressDueOn,
  postArrivesOn,
  responseDueOn,
} from './deadlines.ts';
import { nationOf } from './nation-of.ts';

export const caseDeadlineIds = [
  'response',
  'objection',
  'rectification',
  'erasure',
  'acknowledgement',
  'ico-complaint',
  'ico-progress',
] as const;
export type CaseDeadlineId = (typeof caseDeadlineIds)[number];

/** `article`: the provision that the limit follows from, as `articles.ts` cites it; null where it is guidance alone. `right`: the
 *  provision of what was asked for, where that is another: within the month the controller has to say what it did about it.
 *  `doneOn`: the day on which what was due happened. `whose`: who has to keep it. */
export interface CaseDeadline {
  readonly id: CaseDeadlineId;
  readonly article: string | null;
  readonly right: string | null;
  readonly whose: 'controller' | 'user' | 'regulator';
  readonly deadline: Deadline;
  readonly doneOn: PlainDate | null;
}

/** `paused`: the controller waits for something. `late`: it was done after the day. */
export type DeadlineState = 'running' | 'paused' | 'overdue' | 'done' | 'late';

/** Where the case stands with that limit on that day. */
export function deadlineState({ deadline: { dueOn }, doneOn }: CaseDeadline, today: PlainDate): DeadlineState {
  if (doneOn !== null) return dueOn !== null && doneOn > dueOn ? 'late' : 'done';
  if (dueOn === null) return 'paused';
  return today > dueOn ? 'overdue' : 'running';
}

/** The limits that the case's days set going, in the order in which they begin to matter. A later request, complaint or
 *  objection replaces an earlier one of its kind. Days that do not exist are left out. */
export function caseDeadlines(caseFile: CaseFile): readonly CaseDeadline[] {
  const nation = nationOf(caseFile);
  const { events } = caseFile;
  return [
    ...responseOf(events, nation),
    ...rightOf('objection', 'objection-sent', 'UK GDPR 21(3)', events, nation),
    ...rightOf('rectification', 'rectification-sent', 'UK GDPR 16', events, nation),
    ...rightOf('erasure', 'erasure-sent', 'UK GDPR 17', events, nation),
    ...acknowledgementOf(events, nation),
    ...icoOf(events),
  ];
}

type Kind = CaseEvent['kind'];

/** The month for every request, whichever right it is made under (UK GDPR Art 12(3), 12A). */
const monthsFrom = 'UK GDPR 12A';

function responseOf(events: readonly CaseEvent[], nation: Nation): CaseDeadline[] {
  const request = last(events, 'request-sent');
  if (request === null) return [];
  const { on, steps } = arrivalOf(request, first(events, 'request-arrived', request.on), nation);
  const pauses = pausesOf(events, request.on);
  const plain = responseDueOn(on, pauses, nation);
  const extended = first(events, 'extended', request.on)?.on ?? null;
  const deadline =
    extended === null ? plain : withExtension(plain, extended, extendedResponseDueOn(on, pauses, nation));
  const doneOn = first(events, 'answer-received', request.on)?.on ?? null;
  return [
    {
      id: 'response',
      article: monthsFrom,
      right: 'UK GDPR 15(1)',
      whose: 'controller',
      deadline: beginning(steps, deadline),
      doneOn,
    },
  ];
}

/** Notice of an extension counts only when it comes within the first month. */
function withExtension(plain: Deadline, extendedOn: PlainDate, extended: Deadline): Deadline {
  const { dueOn } = plain;
  if (dueOn === null || extendedOn <= dueOn) return extended;
  return { ...plain, warnings: [...plain.warnings, { kind: 'extension-late', extendedOn, dueOn }] };
}

/** What was done about an objection, a correction or an erasure is to be said within the same month (UK GDPR Art 12(3), 12A). */
function rightOf(
  id: CaseDeadlineId,
  kind: Kind,
  right: string,
  events: readonly CaseEvent[],
  nation: Nation,
): CaseDeadline[] {
  const sent = last(events, kind);
  if (sent === null) return [];
  const { on, steps } = arrivalOf(sent, null, nation);
  const doneOn = first(events, 'reply-received', sent.on)?.on ?? null;
  const deadline = beginning(steps, responseDueOn(on, [], nation));
  return [{ id, article: monthsFrom, right, whose: 'controller', deadline, doneOn }];
}

function acknowledgementOf(events: readonly CaseEvent[], nation: Nation): CaseDeadline[] {
  const sent = last(events, 'complaint-sent');
  if (sent === null) return [];
  const { on, steps } = arrivalOf(sent, null, nation);
  const acknowledged = first(events, 'complaint-acknowledged', sent.on) ?? first(events, 'complaint-outcome', sent.on);
  const deadline = beginning(steps, complaintAcknowledgementDueOn(on));
  return [
    {
      id: 'acknowledgement',
      article: 'DPA 2018 s.164A(3)',
      right: null,
      whose: 'controller',
      deadline,
      doneOn: acknowledged?.on ?? null,
    },
  ];
}

/** What the controller did that counts as contact: the three months to the regulator run from the last of it. */
const contactKinds: ReadonlySet<Kind> = new Set([
  'identity-asked',
  'clarification-asked',
  'holding-received',
  'extended',
  'answer-received',
  'reply-received',
  'complaint-sent',
  'complaint-acknowledged',
  'complaint-outcome',
]);

function icoOf(events: readonly CaseEvent[]): CaseDeadline[] {
  const complaint = last(events, 'complaint-sent');
  const toIco = last(events, 'ico-complaint-sent');
  const contact = events
    .filter(({ kind, on }) => contactKinds.has(kind) && on <= (toIco?.on ?? on))
    .map(({ on }) => on);
  const lastContact = contact.toSorted().at(-1);
  const due: CaseDeadline[] =
    complaint === null || lastContact === undefined
      ? []
      : [
          {
            id: 'ico-complaint',
            article: null,
            right: null,
            whose: 'user',
            deadline: icoComplaintDueOn(lastContact),
            doneOn: toIco?.on ?? null,
          },
        ];
  if (toIco === null) return due;
  return [
    ...due,
    {
      id: 'ico-progress',
      article: 'DPA 2018 s.166',
      right: null,
      whose: 'regulator',
      deadline: icoProgressDueOn(toIco.on),
      doneOn: null,
    },
  ];
}

/** The day on which something sent came in: as the user says, else by post as the post usually takes, else the same day. */
function arrivalOf(
  sent: CaseEvent,
  arrived: CaseEvent | null,
  nation: Nation,
): { on: PlainDate; steps: readonly CountingStep[] } {
  if (arrived !== null) return { on: arrived.on, steps: [] };
  if (sent.channel !== 'post') return { on: sent.on, steps: [] };
  const step = postArrivesOn(sent.on, nation);
  return { on: step.on, steps: [step] };
}

function beginning(steps: readonly CountingStep[], deadline: Deadline): Deadline {
  return { ...deadline, steps: [...steps, ...deadline.steps] };
}

function last(events: readonly CaseEvent[], kind: Kind): CaseEvent | null {
  return inOrder(events, kind).at(-1) ?? null;
}

/** The first of its kind on or after a day. */
function first(events: readonly CaseEvent[], kind: Kind, from: PlainDate): CaseEvent | null {
  return inOrder(events, kind).find(({ on }) => on >= from) ?? null;
}

function inOrder(events: readonly CaseEvent[], kind: Kind): CaseEvent[] {
  return events.filter((event) => event.kind === kind).toSorted((a, b) => a.on.localeCompare(b.on));
}
