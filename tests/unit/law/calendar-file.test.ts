/** The calendar file by RFC 5545: whole days, escaped, folded by octets, with the same name for the same limit. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { type CalendarEntry, calendarFile } from '#lib/law/calendar-file.ts';
import { readCalendar, valueOf } from './strict-calendar.ts';

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

  it('opens without a fault in a strict reader, whatever a title says', () => {
    const days = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    const entries = fc.array(
      fc.record({
        uid: fc.stringMatching(/^[a-z|0-9-]{1,60}$/),
        on: days.map((date) => date.toISOString().slice(0, 10)),
        title: fc.string({ unit: 'grapheme', maxLength: 200 }),
        text: fc.string({ unit: 'binary', maxLength: 400 }),
        remindDaysBefore: fc.subarray([7, 1, 0]),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(entries, (all) => {
        const calendar = readCalendar(calendarFile(all, '2026-11-26T22:10:05Z'));
        expect(calendar.inner.map((event) => valueOf(event, 'UID'))).toEqual(all.map(({ uid }) => uid));
        expect(calendar.inner.map(({ inner }) => inner.length)).toEqual(all.map((one) => one.remindDaysBefore.length));
      }),
    );
  });

  it.each([
    ['a bare line end', (file: string) => file.replace('\r\n', '\n')],
    ['a comma that is not escaped', (file: string) => file.replace('Labour\\,', 'Labour,')],
    ['a line too long', (file: string) => file.replace('Line one', 'x'.repeat(80))],
    ['an event without a stamp', (file: string) => file.replace(/DTSTAMP:.*\r\n/, '')],
    ['a day that is none', (file: string) => file.replace('20261231', '20261331')],
    ['an alarm that does not end', (file: string) => file.replace('END:VALARM\r\n', '')],
  ])('is refused by that reader with %s', (_, spoil) => {
    const file = calendarFile([entry], '2026-11-26T22:10:05Z');
    expect(readCalendar(file).inner).toHaveLength(1);
    expect(() => readCalendar(spoil(file))).toThrow(Error);
  });
});
