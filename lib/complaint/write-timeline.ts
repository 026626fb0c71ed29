/** The sections on what happened when, and on what the party replied to a complaint. */
import { complaintAcknowledgementDueOn } from '#lib/law/deadlines.ts';
import { parsePlainDate } from '#lib/law/plain-date.ts';
import type { Section } from './complaint-document.ts';
import { eventOn, type Draft } from './draft.ts';

/** One thing that happened, with its day as in the records (`2026-11-23`). */
export interface Happening {
  readonly on: string;
  readonly text: string;
}

/** The case's events and the first showing of each cited advertisement, oldest first. */
export function happeningsOf({ input, cited, say }: Draft): Happening[] {
  const events = input.caseFile.events.map((event) => ({ on: event.on, text: say(`event_${event.kind}`) }));
  const showings = cited.ads.flatMap(({ ref, ad, impressions }) => {
    const at = impressions[0]?.at ?? ad?.seenAt ?? null;
    return at === null ? [] : [{ on: at.slice(0, 10), text: say('event_ad_seen', { ref }) }];
  });
  return [...events, ...showings].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

export function writeTimeline(draft: Draft): Section[] {
  const { say, day } = draft;
  const rows = happeningsOf(draft).map(({ on, text }) => ({ anchor: null, recordId: null, cells: [day(on), text] }));
  if (rows.length === 0) return [];
  const head = [say('head_date'), say('head_event')];
  return [
    {
      id: 'timeline',
      heading: say('section_timeline'),
      blocks: [{ kind: 'table', caption: say('timeline_caption'), head, rows }],
    },
  ];
}

/** What the party replied, from the case's events alone: what is not recorded is said to be not recorded. */
export function writeReply(draft: Draft): Section {
  const blocks = replySentences(draft).map((text) => ({ kind: 'paragraph', text }) as const);
  return { id: 'reply', heading: draft.say('section_reply'), blocks };
}

/** The last day of the 30 in which a complaint received on `on` must be acknowledged; null for a day that does not exist. */
export function acknowledgementDueOn(on: string): string | null {
  return parsePlainDate(on) === null ? null : complaintAcknowledgementDueOn(on).dueOn;
}

function replySentences(draft: Draft): string[] {
  const { say, day } = draft;
  const sent = eventOn(draft, 'complaint-sent', 'last');
  if (sent === null) return [say('reply_none')];
  const outcome = eventOn(draft, 'complaint-outcome', 'last');
  return [
    say('reply_sent', { sent: day(sent) }),
    acknowledgement(draft, sent),
    outcome === null ? say('reply_no_outcome') : say('reply_outcome', { on: day(outcome) }),
  ];
}

function acknowledgement(draft: Draft, sent: string): string {
  const { say, day, input } = draft;
  const acknowledged = eventOn(draft, 'complaint-acknowledged', 'last');
  if (acknowledged !== null) return say('reply_acknowledged', { on: day(acknowledged) });
  const due = acknowledgementDueOn(sent) ?? sent;
  return say(input.today > due ? 'reply_not_acknowledged' : 'reply_acknowledgement_not_due', { due: day(due) });
}
