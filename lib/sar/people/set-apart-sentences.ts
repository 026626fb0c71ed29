/** Statements and remainders about other people: set apart from those about the person who asked, as their facts are. */
import type { ControllerStatement, ProfileFact, Remainder } from '#lib/core/sar.ts';
import type { Where } from '#lib/core/where.ts';
import { isAboutOthers } from './is-about-others.ts';

type Sentence = ControllerStatement | Remainder;

/** The sentences in their order, those of other people marked: a remainder that tells of them, and a statement that was read
 *  from a cell or a row of theirs. What a longer sentence says of the person stays theirs, whoever else stands in it. */
export function setApartSentences<Said extends Sentence>(
  sentences: readonly Said[],
  facts: readonly ProfileFact[],
  person: string | null,
): Said[] {
  const others = facts.filter(({ whose }) => whose === 'other');
  const cells = new Set(others.map(({ where }) => placeOf(where)));
  const rows = new Set(others.filter(({ whoseBecause }) => whoseBecause === 'row').map(({ where }) => rowOf(where)));
  const isTheirs = (said: Said): boolean =>
    cells.has(placeOf(said.where)) || rows.has(rowOf(said.where)) || tellsOfOthers(said, person);
  return sentences.map((said) => (isTheirs(said) ? { ...said, whose: 'other' } : said));
}

/** A statement counts by its heading, "Spouse email: none held"; its sentence was read for what it says of the person. */
function tellsOfOthers(said: Sentence, person: string | null): boolean {
  if (said.type === 'remainder') return isAboutOthers(said.text, person);
  const heading = /^([^:.]{3,60}):/.exec(said.text)?.[1];
  return heading !== undefined && isOthersHeading(heading);
}

function isOthersHeading(heading: string): boolean {
  return (
    isAboutOthers(heading, null) ||
    /^(?:spouse|partner|husband|wife|son|daughter|other (?:residents?|electors?|adults?|occupants?))\b/i.test(heading)
  );
}

function placeOf({ file, sheet, page, cell }: Where): string {
  return JSON.stringify([file, sheet ?? null, page ?? null, cell ?? null]);
}

function rowOf(where: Where): string {
  return placeOf({ ...where, cell: /\d+$/.exec(where.cell ?? '')?.[0] ?? '' });
}
