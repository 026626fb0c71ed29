/** One id and one list of names for every registered party. */
import type { Sources } from './sources.ts';

export interface PartyRow {
  readonly name: string;
  readonly names: string[];
}

/** Party id → name and registered names. Parties that have left the register are left out. */
export function partyRows(sources: Sources): Map<string, PartyRow> {
  const rows = new Map<string, PartyRow>();
  const idOf = partyIdOf(sources);
  for (const { id, name, names } of sources.partyIds.parties) rows.set(id, { name, names: others(name, names) });
  for (const party of sources.parties.parties) {
    if (party.status.startsWith('not in')) continue;
    const id = idOf(party.name) ?? kebabCase(party.name);
    const known = rows.get(id);
    const extra = [...(party.ballot_names ?? []), ...(known === undefined ? [] : (party.aliases ?? []))];
    rows.set(id, {
      name: known?.name ?? party.name,
      names: others(known?.name ?? party.name, [...(known?.names ?? []), ...extra]),
    });
  }
  return rows;
}

/** The id that `party-ids.json` gives a name; undefined where it has none. */
export function partyIdOf(sources: Sources): (name: string) => string | undefined {
  const ids = new Map(
    sources.partyIds.parties.flatMap(({ id, name, names }) => [name, ...names].map((known) => [known, id])),
  );
  return (name) => ids.get(name);
}

/** `Women's Equality Party` → `women-s-equality-party`, as the ids of unlisted parties are formed. */
export function kebabCase(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

function others(name: string, names: readonly string[]): string[] {
  return [...new Set(names)].filter((other) => other !== name);
}
