/** Reads the dates that platforms and answers write, as a span of days: a month without a day is the whole month. */
import { daysInMonth, formatPlainDate } from '#lib/law/plain-date.ts';

/** First and last possible day, both `YYYY-MM-DD`. */
export interface DateSpan {
  readonly from: string;
  readonly to: string;
}

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const welsh = ['ion', 'chw', 'maw', 'ebr', 'mai', 'meh', 'gor', 'aws', 'med', 'hyd', 'tac', 'rha'];

/** The span that a text names (`1 June 2024`, `June 1, 2024`, `01/06/2024` day first, `2024-06`, `2024`), or null. */
export function dateSpan(text: string): DateSpan | null {
  return isoSpan(text) ?? slashSpan(text) ?? namedSpan(text) ?? yearSpan(text);
}

function isoSpan(text: string): DateSpan | null {
  const iso = /\b(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(text);
  return iso ? span(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3])) : null;
}

function slashSpan(text: string): DateSpan | null {
  const slashed = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(text);
  return slashed ? span(Number(slashed[3]), Number(slashed[2]), Number(slashed[1])) : null;
}

function namedSpan(text: string): DateSpan | null {
  const year = /\b(\d{4})\b/.exec(text);
  const month = monthIn(text);
  if (!year || month === null) return null;
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!:)/.exec(text.replace(year[0], ' '));
  return span(Number(year[1]), month, day ? Number(day[1]) : null);
}

function yearSpan(text: string): DateSpan | null {
  const year = /^\s*(\d{4})\s*$/.exec(text);
  return year ? { from: `${year[1]}-01-01`, to: `${year[1]}-12-31` } : null;
}

function monthIn(text: string): number | null {
  for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
    const start = word.slice(0, 3);
    const index = Math.max(english.indexOf(start), welsh.indexOf(start));
    if (index >= 0) return index + 1;
  }
  return null;
}

function span(year: number, month: number, day: number | null): DateSpan | null {
  if (month < 1 || month > 12) return null;
  const lastDay = daysInMonth(year, month);
  if (day !== null && (day < 1 || day > lastDay)) return null;
  return {
    from: formatPlainDate({ year, month, day: day ?? 1 }),
    to: formatPlainDate({ year, month, day: day ?? lastDay }),
  };
}
