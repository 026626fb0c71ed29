/** Reads one of X's matched targeting criteria (`{"targetingType":"Locations","targetingValue":"United Kingdom"}`). */
import type { TargetingCriterion } from '#lib/core/criterion.ts';
import { criteria, type TargetingRow } from './criteria.ts';
import { plainCharacters } from './plain-characters.ts';

export interface Targeting {
  readonly targetingType: string;
  /** Absent where X withholds the name of what matched. */
  readonly targetingValue?: string | null | undefined;
}

const withheld = 'X withheld the name of what matched.';
const unknownType = 'A type that is not known yet: kept as it came.';
const maxValueChars = 500;

/** The criteria of one match, always at least one: what X withholds, and a type that is not known, are kept and say so. */
export function readTargeting({ targetingType, targetingValue }: Targeting): readonly TargetingCriterion[] {
  const rawType = targetingType.trim();
  const given = plainCharacters(targetingValue ?? '');
  const rawText = JSON.stringify(targetingValue == null ? { targetingType } : { targetingType, targetingValue });
  const row = criteria.get(rawType);
  if (!row) return [unread(rawType, given, rawText)];
  const { dimension, value } =
    given === '' ? { dimension: undefined, value: row.otherwise } : readWith(row, given, rawType);
  const note = noteOf(row, given);
  return [
    {
      dimension: dimension ?? row.dimension,
      operator: row.operator,
      value: value.slice(0, maxValueChars),
      rawType,
      rawText,
      suppliedBy: row.suppliedBy,
      chosenBy: row.chosenBy,
      ...(note === '' ? {} : { note }),
    },
  ];
}

function readWith({ read }: TargetingRow, given: string, type: string) {
  return read ? read(given, type) : { value: given, dimension: undefined };
}

function noteOf({ note }: TargetingRow, given: string): string {
  return [given === '' ? withheld : '', note ?? ''].filter((part) => part !== '').join(' ');
}

function unread(rawType: string, given: string, rawText: string): TargetingCriterion {
  return {
    dimension: 'unknown',
    operator: 'in',
    value: (given === '' ? rawType : given).slice(0, maxValueChars),
    rawType,
    rawText,
    suppliedBy: 'unknown',
    chosenBy: 'advertiser',
    note: given === '' ? `${unknownType} ${withheld}` : unknownType,
  };
}
