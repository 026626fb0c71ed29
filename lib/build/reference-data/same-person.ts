/** Finds the other pages of one person: a councillor's page that names no party, where another page of the same name does. */
import { expectedNamesakes } from '#lib/campaigners/people.ts';
import type { PeopleIndex } from '#lib/campaigners/people.ts';
import { personKeys } from '#lib/campaigners/person-name.ts';
import type { PageRecord } from './sources.ts';

/** At most so many namesakes may be expected, and the first name must be one that people of public life bear: a place is no person. */
const tooCommon = 0.053;

/** A look-up that gives the party of a page whose person has a page labelled by `label`; null where none or several fit. */
export function peopleOfPages(
  pages: readonly PageRecord[],
  label: (page: PageRecord) => string | null,
  people: PeopleIndex,
): (page: PageRecord) => string | null {
  const parties = new Map<string, Set<string>>();
  for (const page of pages) {
    const party = label(page);
    for (const key of party === null ? [] : namesOn(page, people))
      parties.set(key, (parties.get(key) ?? new Set()).add(party ?? ''));
  }
  return (page) => {
    const known = namesOn(page, people).flatMap((key) => [...(parties.get(key) ?? [])]);
    const [only, ...others] = new Set(known);
    return only !== undefined && others.length === 0 ? only : null;
  };
}

function namesOn({ page_name, disclaimer }: PageRecord, people: PeopleIndex): string[] {
  return [page_name, disclaimer].flatMap((text) => personKeys(text)).filter((key) => isRareName(key, people));
}

function isRareName(key: string, people: PeopleIndex): boolean {
  const words = key.split(' ');
  return (
    words.length === 2 && people.firstWords.has(words[0] ?? '') && expectedNamesakes({ name: key }, people) < tooCommon
  );
}
