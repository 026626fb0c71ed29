/** The calendar file by RFC 5545: whole days, escaped, folded by octets, with the same name for the same limit. */
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile } from '#lib/law/calendar-file.ts';

const entry: CalendarEntry = {
  uid: 'labour.response@countercanvass',
  on: '2026-12-31',
  title: 'Answer due: Labour, at last; yes\\no',
  text: 'Line one\nline two',
  remindDaysBefore: [3, 0],
};
const lines = calendarFile([entry], '2026-11-26T22:10:05.123Z').split('\r\n');

describe('a calendar file', () => {
  it('is one event for a whole day, which ends with the next', () => {
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Countercanvass//Deadlines//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:labour.response@countercanvass',
      'DTSTAMP:20261126T221005Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Answer due: Labour\\, at last\\; yes\\\\no',
      'DESCRIPTION:Line one\\nline two',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Answer due: Labour\\, at last\\; yes\\\\no',
      'TRIGGER:-P3D',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Answer due: Labour\\, at last\\; yes\\\\no',
      'TRIGGER:-P0D',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it.each(['a', 'ŵ', '€', '😀'])('folds long lines by octets and cuts no %s in two', (character) => {
    const title = character.repeat(120);
    const text = calendarFile([{ ...entry, title, remindDaysBefore: [] }], '2026-11-26T22:10:05Z');
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`);
  });
});
