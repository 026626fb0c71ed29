/** Finds the facet that a text of the dialog names: by its name before a colon or on a line of its own, else by its words in a sentence. */
import { type Facet, type FacetRow, criteria } from './criteria.ts';

/** A name as the table has it: in small letters and in the singular, without what says nothing. */
export function facetName(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll(/[’'](?=s\b)|[.:?!]+$/g, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !/^(?:members?|your|the|targeting|targeted|criteria)$/.test(word));
  return words.map(singular).join(' ');
}

function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}

const rows: readonly (readonly [Facet, FacetRow])[] = Object.entries(criteria).flatMap(([facet, row]) =>
  isFacet(facet) ? [[facet, row] as const] : [],
);

function isFacet(name: string): name is Facet {
  return Object.hasOwn(criteria, name);
}

const byName: ReadonlyMap<string, FacetRow> = new Map(
  rows.flatMap(([, row]) => row.names.map((name) => [facetName(name), row] as const)),
);

/** The row of a facet by its name alone; null for any other text. */
export const facetNamed = (text: string): FacetRow | null => byName.get(facetName(text)) ?? null;

/** Words of everyday, which name a facet only where they stand alone. */
const onlyAlone =
  /^(?:title|function|list|event|group|skill|job|company|employer|experience|connection|follower|conversion|placement|degree|school|trait|demographic|retargeting|device|audience)$/;

/** The row of the facet whose name occurs in a sentence; null where none does, or several do. */
export function facetInSentence(text: string): FacetRow | null {
  const sentence = ` ${facetName(text.replaceAll(/[,;()“”"]/g, ' '))} `;
  const found = [...byName].filter(([name]) => !onlyAlone.test(name) && sentence.includes(` ${name} `));
  const outer = found.filter(([name]) => !found.some(([other]) => other !== name && other.includes(name)));
  const [row, ...others] = new Set(outer.map(([, one]) => one));
  return others.length === 0 ? (row ?? null) : null;
}
