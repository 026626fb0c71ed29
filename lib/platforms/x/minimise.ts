/** The allow-list at the door: copies of a document what belongs to one ad, in the place where it stood, under X's keys and with X's
 *  values; what had to be rebuilt stands under `_rebuilt`. Whatever is read of an ad is read from this copy, so that nothing else
 *  can leave: no quoted post, nobody who liked it or is mentioned, no other post of the same answer, no click id. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { asRead, rebuilt, rebuiltIn } from '#lib/platforms/parts/rebuilt.ts';
import { isArray, type Place } from '#lib/platforms/parts/walk-objects.ts';
import { isClosedInCard, pairKey, unifiedCardIn } from './card.ts';
import { isProgramName } from './fields.ts';
import { copyLeaf, placeOf } from './minimise-leaf.ts';
import { isKnownField } from './promotion-fields.ts';
import type { SurfaceId } from './surfaces.ts';
import { idOf, isAccount, isPost } from './things.ts';

/** By which list a part is copied: `way` for what stands around the others. */
export type Zone = 'way' | 'post' | 'trend' | 'suggested' | 'account' | 'data';

/** What of a document belongs to one ad. */
export interface Wanted {
  readonly parts: ReadonlyMap<JsonObject, Zone>;
  /** The objects around the parts. */
  readonly way: ReadonlySet<JsonObject>;
  /** The numbers of those whose ad it is: who wrote it, who promotes it. */
  readonly owners: ReadonlySet<string>;
  /** The number of the post, null where it is none, and the way to the part of it in which its text stands. */
  readonly postId: string | null;
  readonly textPath: string;
  /** Where only the address of the answer tells it: it would be lost. */
  readonly surface: SurfaceId | null;
}

/** Parts of a post that are about others, or about the person who looks at it. */
const aboutOthers =
  /quot|retweet|mention|social|context|repl(?:y|ies)|birdwatch|communit|viewer|friend|follow|perspective|pinned|grok|token/i;

const maxItems = 50;
/** Deeper than any answer: a copy is made in steps that are in each other. */
const maxDepth = 300;

/** Everything around the places. */
export function wayTo(places: readonly Place[]): Set<JsonObject> {
  const way = new Set<JsonObject>();
  for (const place of places)
    for (let at: Place | null = place; at && !way.has(at.value); at = at.parent) way.add(at.value);
  return way;
}

/** The allowed part of a document, as far as it belongs to one ad; `{}` where nothing of it does. */
export function minimise(document: Json, wanted: Wanted): Json {
  const copy = copyList(document, { path: '', zone: 'way', depth: 0 }, wanted) ?? {};
  const { surface } = wanted;
  return surface !== null && isJsonObject(copy) ? { ...copy, [rebuilt]: { ...rebuiltIn(copy), surface } } : copy;
}

/** Where the copying is: in which part, on which way inside it, and how deep in the document. */
interface Where {
  readonly zone: Zone;
  readonly path: string;
  readonly depth: number;
}

/** A list or an object; undefined where nothing of it may be kept. */
function copyList(value: Json, where: Where, wanted: Wanted): Json | undefined {
  if (where.depth > maxDepth) return undefined;
  if (!isArray(value)) return isJsonObject(value) ? copyObject(value, where, wanted) : undefined;
  const inside = value.filter((item) => isOpen(item, where, wanted)).slice(0, maxItems);
  const items = inside.flatMap((item) => copyList(item, { ...where, depth: where.depth + 1 }, wanted) ?? []);
  return items.length > 0 ? items : undefined;
}

function copyObject(original: JsonObject, around: Where, wanted: Wanted): Json | undefined {
  const value = asRead(original);
  const before = rebuiltIn(original);
  const isInAd = around.zone === 'post' || around.zone === 'data';
  const part = wanted.parts.get(original) ?? (isInAd && isAccount(value) ? 'account' : null);
  const where = part === null ? around : { zone: part, path: '', depth: around.depth };
  const kept: [string, Json][] = [];
  const changed: [string, Json][] = [];
  for (const key of Object.keys(value)) {
    const entry = value[key];
    const copy =
      entry === undefined || entry === null || key === rebuilt ? undefined : copyEntry(value, key, where, wanted);
    if (entry === undefined || copy === undefined) continue;
    if (isProgramName(key)) (isCutOf(copy, entry) && !(key in before) ? kept : changed).push([key, copy]);
    else if (where.zone === 'way') changed.push(['part', copy]);
  }
  if (changed.length > 0) kept.push([rebuilt, Object.fromEntries(changed)]);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function copyEntry(around: JsonObject, name: string, where: Where, wanted: Wanted): Json | undefined {
  const { zone, path, depth } = where;
  const entry = around[name] ?? null;
  const isCard = zone === 'post' && path.startsWith('card');
  if (isCard && isClosedInCard(around)) return undefined;
  if (entry !== null && typeof entry !== 'object') {
    const card = isCard ? unifiedCardIn(entry, name, path) : null;
    if (card) return JSON.stringify(copyList(card, { ...where, path: '{card}' }, wanted) ?? {});
    return copyLeaf({ zone, name, path, value: entry, around, textPath: wanted.textPath });
  }
  const inside = { zone, path: placeOf(path, pairKey(around, name) ?? name), depth: depth + 1 };
  const copy = isOpen(entry, inside, wanted) ? copyList(entry, inside, wanted) : undefined;
  if (copy !== undefined || zone !== 'data' || !isKnownField(name, entry)) return copy;
  return isArray(entry) ? [] : {};
}

/** True for a part that may be looked into. */
function isOpen(part: Json, { zone, path }: Where, { parts, way, owners, postId }: Wanted): boolean {
  if (isJsonObject(part) && (parts.has(part) || way.has(part))) return true;
  if (zone === 'way') return isArray(part);
  if (aboutOthers.test(path) || zone === 'trend') return false;
  if (!isJsonObject(part)) return isArray(part);
  if (zone === 'account' || zone === 'suggested') return /^(?:legacy|core)$/.test(path);
  if (isAccount(part)) return owners.has(idOf(part) ?? '');
  return !isPost(part) || (zone === 'post' && idOf(part) === postId);
}

/** False for a text that is more than shortened: an address without the parts that tell of a click. */
function isCutOf(copy: Json, value: Json): boolean {
  return typeof copy !== 'string' || (typeof value === 'string' && value.startsWith(copy));
}
