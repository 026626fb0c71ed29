/** Finds the ads of one document: things with signs of at least two families of their surface. */
import type { Json, JsonObject } from '#lib/core/json.ts';
import type { Place } from '#lib/platforms/parts/walk-objects.ts';
import { type Hit, lookThrough, type Thing } from './look-through.ts';
import { impressionIdIn } from './match.ts';
import { ownerOf, thingsAround } from './owner-of.ts';
import { type EntryName, entryNameIn } from './promotion-fields.ts';
import { type Surfaced, surfaceAt } from './surface-at.ts';
import { type Family, signsOf } from './surfaces.ts';
import type { Kind } from './things.ts';

/** One thing with all signs that belong to it. `thing` is null where an entry says that it is an ad and nothing in it is known. */
export interface Unit extends Surfaced {
  readonly thing: Thing | null;
  readonly kind: Kind;
  readonly hits: readonly Hit[];
  readonly entry: EntryName | null;
  readonly impressionId: string | null;
  readonly signs: readonly Family[];
}

export interface FoundAds {
  readonly ads: readonly Unit[];
  /** Things with the signs of one family only: no ads, but perhaps a change of the platform. */
  readonly doubtful: readonly Unit[];
  /** Signs that belong to nothing. */
  readonly strays: readonly Hit[];
  readonly tooDeep: number;
}

/** Signs that belong together, under the object to which they belong. */
type Groups = Map<JsonObject, { readonly thing: Thing | null; readonly hits: Hit[] }>;

/** `url` is the address of the answer, which tells the surface where the answer itself does not. */
export function findAds(document: Json, url: string): FoundAds {
  const { things, hits, tails, tooDeep } = lookThrough(document);
  const around = thingsAround(things);
  const groups: Groups = new Map();
  const strays: Hit[] = [];
  for (const hit of hits) {
    const owner = ownerOf(hit.place, around);
    if (owner) addTo(groups, owner, hit);
    else strays.push(hit);
  }
  const units = [...groups.values()].map((group) => unitOf(group.thing, group.hits, tails, url));
  const isAd = ({ signs, thing, entry }: Unit): boolean => signs.length >= 2 && (thing ?? entry?.id ?? null) !== null;
  const others = units.filter((unit) => !isAd(unit));
  return {
    ads: units.filter(isAd),
    doubtful: others.filter(({ thing, signs }) => thing !== null && signs.some(isTelling)),
    strays: [...strays, ...others.flatMap((unit) => (unit.thing ? [] : unit.hits))].filter(({ families }) =>
      families.some(isTelling),
    ),
    tooDeep,
  };
}

/** Signs that stand on nothing but ads; a code that looks like the id of a showing needs company. */
const isTelling = (family: Family): boolean => family !== 'impression-id';

function addTo(groups: Groups, owner: Thing | Place, hit: Hit): void {
  const thing = 'kind' in owner ? owner : null;
  const { value } = 'kind' in owner ? owner.place : owner;
  const known = groups.get(value);
  if (known) known.hits.push(hit);
  else groups.set(value, { thing, hits: [hit] });
}

function unitOf(thing: Thing | null, hits: readonly Hit[], tails: ReadonlySet<string>, url: string): Unit {
  const entry = hits.map(({ place }) => entryNameIn(place.value)).find((name) => name !== null) ?? null;
  const named = hits.map(({ place }) => impressionIdIn(place.value, tails)).find((id) => id !== null);
  const kind = thing?.kind ?? kindOfEntry(entry);
  const surfaced = surfaceAt(kind, thing?.place ?? hits[0]?.place ?? null, entry?.text ?? '', url);
  const found = new Set(hits.flatMap(({ families }) => families));
  return {
    thing,
    kind,
    hits,
    entry,
    impressionId: named ?? entry?.impressionId ?? null,
    ...surfaced,
    signs: signsOf(surfaced.surface, found),
  };
}

function kindOfEntry(entry: EntryName | null): Kind {
  if (entry?.kind === 'trend') return 'trend';
  return entry?.kind === 'user' ? 'account' : 'post';
}
