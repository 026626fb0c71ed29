/** The age that an answer gives a person, on a given day. */
import { ageRange, type AgeRange } from './age-range.ts';
import { dateSpan, type DateSpan } from './date-span.ts';

/** From a date of birth, an age or a band; `asOf` is when the age was true, and moves it on to `onDay`. Null where the text
 *  names no age. */
export function ageOfFact(value: string, asOf: string | null, onDay: string): AgeRange | null {
  const born = dateSpan(value);
  if (born && /\d{4}/.test(value)) return ageFromBirth(born, onDay);
  const stated = ageRange(value);
  if (!stated) return null;
  const since = asOf === null ? null : dateSpan(asOf);
  return since ? moved(stated, since, onDay) : stated;
}

function ageFromBirth(born: DateSpan, onDay: string): AgeRange | null {
  const from = fullYears(born.to, onDay);
  const to = fullYears(born.from, onDay);
  return to < 0 || from > 130 ? null : { from: Math.max(from, 0), to };
}

function moved(stated: AgeRange, since: DateSpan, onDay: string): AgeRange {
  const atLeast = Math.max(fullYears(since.to, onDay), 0);
  const atMost = onDay > since.from ? fullYears(since.from, onDay) + 1 : 0;
  return { from: stated.from + atLeast, to: stated.to + atMost };
}

function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
