/** Every time limit of a case, from the days in its file: which runs, which is over, and how each was counted. */
import type { CaseEvent, CaseFile } from '#lib/core/case-file.ts';
import type { Nation } from '#lib/core/nation.ts';
import type { PlainDate } from '#lib/core/time.ts';
import { arrivalOf, firstOf, lastOf } from './case-days.ts';
import {
  complaintAcknowledgementDueOn,
  type CountingStep,
  type Deadline,
  icoComplaintDueOn,
  icoProgressDueOn,
  noticeDueOn,
} from './deadlines.ts';
import { nationOf } from './nation-of.ts';
import { type RequestDays, requestMonth } from './request-month.ts';

export const caseDeadlineIds = [
  'response',
  'objection',
  'rectification',
  'erasure',
  'para22-notice',
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
  return [...requestsOf(events, nation), ...noticeOf(events), ...acknowledgementOf(events, nation), ...icoOf(events)];
}

type Kind = CaseEvent['kind'];

/** The month for every request, whichever right it is made under (UK GDPR Art 12(3), 12A). */
const monthsFrom = 'UK GDPR 12A';

const replied = { arrived: null, done: 'reply-received', waits: ['identity'] } as const;

/** A clarification stops the month of an access request alone (UK GDPR Art 12A: a request under Article 15). */
const requests: readonly (RequestDays & { readonly id: CaseDeadlineId; readonly right: string })[] = [
  {
    id: 'response',
    right: 'UK GDPR 15(1)',
    kind: 'access-request',
    sent: 'request-sent',
    arrived: 'request-arrived',
    done: 'answer-received',
    waits: ['identity', 'clarification'],
  },
  { id: 'objection', right: 'UK GDPR 21(3)', kind: 'objection', sent: 'objection-sent', ...replied },
  { id: 'rectification', right: 'UK GDPR 16', kind: 'rectification', sent: 'rectification-sent', ...replied },
  { id: 'erasure', right: 'UK GDPR 17', kind: 'erasure', sent: 'erasure-sent', ...replied },
];

function requestsOf(events: readonly CaseEvent[], nation: Nation): CaseDeadline[] {
  return requests.flatMap(({ id, right, ...days }) => {
    const month = requestMonth(events, days, nation);
    return month === null ? [] : [{ id, article: monthsFrom, right, whose: 'controller', ...month }];
  });
}

/** The notice names a day itself; the controller is asked to say that it was carried out. */
function noticeOf(events: readonly CaseEvent[]): CaseDeadline[] {
  const sent = lastOf(events, 'para22-notice-sent');
  if (sent === null) return [];
  const own = events.filter(({ about }) => about === undefined || about === 'para22-notice');
  return [
    {
      id: 'para22-notice',
      article: 'DPA 2018 Sch 1 para 22',
      right: null,
      whose: 'controller',
      deadline: noticeDueOn(sent.on),
      doneOn: firstOf(own, 'reply-received', sent.on)?.on ?? null,
    },
  ];
}

function acknowledgementOf(events: readonly CaseEvent[], nation: Nation): CaseDeadline[] {
  const sent = lastOf(events, 'complaint-sent');
  if (sent === null) return [];
  const { on, steps } = arrivalOf(sent, null, nation);
  const acknowledged =
    firstOf(events, 'complaint-acknowledged', sent.on) ?? firstOf(events, 'complaint-outcome', sent.on);
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
  const complaint = lastOf(events, 'complaint-sent');
  const toIco = lastOf(events, 'ico-complaint-sent');
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

function beginning(steps: readonly CountingStep[], deadline: Deadline): Deadline {
  return { ...deadline, steps: [...steps, ...deadline.steps] };
}
