/** What Articles 12 and 12A want of how and when it came: in time, with notice of more time, with reasons for a refusal. */
import type { CaseEvent } from '#lib/core/case-file.ts';
import type { LintInput, LintRule, Verdict } from './lint-input.ts';
import { saidWhere } from './words-said.ts';

const refusal =
  /\brefus(e|ed|al|ing)\b|\bexempt(ion|ions|ed)?\b|\bwithh(eld|old|olding)\b|\bmanifestly (unfounded|excessive)\b|\bunable to (provide|comply|disclose)\b|\b(gwrthod|wrthod|eithriad)\b/i;

/** "Nothing has been withheld" refuses nothing. "Not given because an exemption applies" does. */
const notRefused =
  /\b(nothing|none|no \w+( \w+)?) (of it |of this )?(has|have|was|were|is|are|being)( been| being)? (withheld|refused|exempt(ed)?)\b|\b(no|without( any)?) (exemptions?|refusals?)\b|\b(not|never|n['’]t) (been )?(withh\w+|refus\w+|(appl|rel|us)\w+ (on )?(any|an) exemptions?)\b|\bwithheld nothing\b|\bwithout (withholding|refusing)\b|\bdim [^.;,]{0,20}wrthod\b/gi;

/** The rules of this file, each with its provision. */
export const timeRules: readonly LintRule[] = [
  { id: 'in-time', article: 'UK GDPR 12A', look: inTime },
  { id: 'extension-notice', article: 'UK GDPR 12A', look: extensionNotice },
  { id: 'identity-check', article: 'UK GDPR 12(6)', look: identityCheck },
  { id: 'refusal-reasons', article: 'UK GDPR 12(4)', look: refusalReasons },
];

/** Something came, and it is more than a holding reply or a request for identity. */
export function isAnswered(input: LintInput): boolean {
  return hasCome(input) && input.kind !== 'holding' && input.kind !== 'identity-request';
}

/** On a day that we know, or not. */
export function hasCome({ answeredOn, kind, facts, statements, remainders }: LintInput): boolean {
  return answeredOn !== null || kind !== undefined || facts.length + statements.length + remainders.length > 0;
}

function inTime(input: LintInput): Verdict {
  const { due, answeredOn, now } = input;
  if (due === null) return { state: 'unclear', because: 'request-unknown' };
  if (due.dueOn === null) return { state: 'not-due', because: 'paused' };
  const { dueOn } = due;
  if (isAnswered(input) && answeredOn === null)
    return { state: 'unclear', because: 'answer-day-unknown', slots: { dueOn } };
  if (!isAnswered(input) || answeredOn === null)
    return now > dueOn
      ? { state: 'missing', because: 'overdue', slots: { dueOn } }
      : { state: 'not-due', because: 'running', slots: { dueOn } };
  return answeredOn > dueOn
    ? { state: 'missing', because: 'late', slots: { dueOn, on: answeredOn } }
    : { state: 'there', because: 'in-time', slots: { dueOn, on: answeredOn } };
}

function extensionNotice({ events, due }: LintInput): Verdict {
  const on = dayOf(events, 'extended');
  if (on === null) return { state: 'not-due', because: 'not-extended' };
  const dueOn = due?.noticeDueOn ?? null;
  if (dueOn === null) return { state: 'unclear', because: due === null ? 'request-unknown' : 'paused' };
  return on > dueOn
    ? { state: 'missing', because: 'extended-late', slots: { on, dueOn } }
    : { state: 'there', because: 'extended-in-time', slots: { on, dueOn } };
}

/** Whether the doubt was reasonable is for a person to say. */
function identityCheck({ events }: LintInput): Verdict {
  const on = dayOf(events, 'identity-asked');
  return on === null
    ? { state: 'not-due', because: 'identity-not-asked' }
    : { state: 'unclear', because: 'identity-asked', slots: { on } };
}

/** That something was refused can be read; whether its reason holds cannot. */
function refusalReasons(input: LintInput): Verdict {
  const said = saidWhere(input, (sentence) => refusal.test(sentence.replaceAll(notRefused, ' ')));
  if (said.state === 'there') return { ...said, state: 'unclear', because: 'refused' };
  return input.kind === 'refusal' || input.kind === 'partial'
    ? { state: 'missing', because: 'not-said' }
    : { state: 'not-due', because: 'not-refused' };
}

/** The first day of the kind that is about the access request, or does not say what about. */
function dayOf(events: readonly CaseEvent[], kind: CaseEvent['kind']): string | null {
  const own = events.filter(({ about }) => about === undefined || about === 'access-request');
  const days = own.filter((event) => event.kind === kind).map(({ on }) => on);
  return days.toSorted()[0] ?? null;
}
