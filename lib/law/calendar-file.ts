/** Days as a calendar file (RFC 5545): all-day events that a calendar reminds of, and that a later file brings up to date. */
import type { PlainDate } from '#lib/core/time.ts';
import { addDays } from './plain-date.ts';

/** `uid` is the same in every file about the same limit, so that a calendar moves the day and does not add another.
 *  `remindDaysBefore`: whole days, each a reminder of its own. */
export interface CalendarEntry {
  readonly uid: string;
  readonly on: PlainDate;
  readonly title: string;
  readonly text: string;
  readonly remindDaysBefore: readonly number[];
}

/** The file's text, lines ended by CR LF and none longer than 75 octets. `stampedAt`: when it was made, ISO 8601 in UTC. */
export function calendarFile(entries: readonly CalendarEntry[], stampedAt: string): string {
  const stamp = `${stampedAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Countercanvass//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, on, title, text, remindDaysBefore }: CalendarEntry, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    ...remindDaysBefore.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function compact(date: PlainDate): string {
  return date.replaceAll('-', '');
}

/** A text may hold no control character: a strict calendar refuses the whole file for one. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
    .replaceAll(/\p{Cc}/gu, ' ');
}

const maxOctets = 75;

/** A long line goes on in the next one after a space; no character is cut in two. */
function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > maxOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** The length of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}
