/** Puts an invented point in time in the place of another, in the same spelling, so that it can still be read as one. */
import type { Numbers } from './chance.ts';

const spelled =
  /^\d{4}(-|\/)\d\d\1\d\d(?:(?<between>[T ])\d\d:\d\d(?<seconds>:\d\d)?(?<rest>\.\d+)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/;

export const isDate = (text: string): boolean => spelled.test(text);

/** A day of the years 2001 to 2009, with another time of the day where there was one. */
export function inventDate(text: string, numbers: Numbers): string {
  const { dash = '-', between, seconds, rest, zone } = spelled.exec(text)?.groups ?? {};
  const upTo = (most: number): string => String((numbers() % most) + 1).padStart(2, '0');
  const day = `${2001 + (numbers() % 9)}${dash}${upTo(12)}${dash}${upTo(28)}`;
  if (between === undefined) return day;
  const time = `${upTo(23)}:${upTo(59)}${seconds === undefined ? '' : `:${upTo(59)}`}`;
  return `${day}${between}${time}${rest === undefined ? '' : `.${'0'.repeat(rest.length - 1)}`}${zone ?? ''}`;
}
