/** Finds the ads of a document: the smallest parts with signs of two families in which something can be read, wherever they are
 *  and whatever they are called. */
import type { Json, JsonObject } from '#lib/core/json.ts';
import { type Place, walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { beginsAd, isEnvelope, signsIn } from './signs.ts';
import type { Family } from './surfaces.ts';

export interface FoundAds {
  readonly ads: readonly Place[];
  /** Signs that stand on nothing but ads, in no part that could be read as one. */
  readonly strays: readonly Hit[];
  readonly tooDeep: number;
  /** Parts that were not looked into, after too many in which nothing could be read. */
  readonly unread: number;
}

/** No answer has so many parts with signs of two families and nothing to read. */
const maxUnreadable = 300;

export interface Hit {
  readonly place: Place;
  readonly families: ReadonlySet<Family>;
}

/** A part that may be an ad: an entry of a list, something under a name under which ads begin, or what a slot's own facts stand in. Of
 *  signs that stand in no such part, anything around them. */
interface Part {
  readonly place: Place;
  readonly families: Set<Family>;
  /** Videos among the signs, and those of entries without any: other posts. */
  readonly videos: Set<Json>;
  readonly others: Set<Json>;
  /** How many ads stand in it. */
  ads: number;
}

/** `isReadable`: in what may leave of this part something of an ad can be read. */
export function findAds(document: Json, isReadable: (part: Place) => boolean): FoundAds {
  const hits: Hit[] = [];
  const videos: Place[] = [];
  const tooDeep = walkObjects(document, (place) => {
    const families = signsIn(place);
    if (families.size > 0) hits.push({ place, families });
    if (typeof place.value['videoId'] === 'string') videos.push(place);
    return 'into';
  });
  const slots = new Set(hits.flatMap(({ place, families }) => (families.has('ad-slot') ? [place.parent?.value] : [])));
  const parts = partsAround(hits, videos, ({ key, value, inArray }) => inArray || beginsAd(key) || slots.has(value));
  const known = coresIn(parts, isReadable);
  const ads = byValue(known.cores.map(({ place }) => outermost(place, parts)));
  const left = hits.filter((hit) => !isWithin(hit, ads));
  if (!left.some(isTelling)) return { ads: Array.from(ads.values()), strays: [], tooDeep, unread: known.unread };
  const holders = byValue(Array.from(ads.values()).flatMap(above));
  const elsewhere = coresIn(
    partsAround(left, videos, ({ value }) => !holders.has(value)),
    isReadable,
  );
  const others = byValue(elsewhere.cores.map(({ place }) => place));
  return {
    ads: [...ads.values(), ...others.values()],
    strays: left.filter((hit) => isTelling(hit) && !isWithin(hit, others)),
    tooDeep,
    unread: known.unread + elsewhere.unread,
  };
}

/** True for signs that stand on nothing but ads, and not in what only belongs to one. */
const isTelling = ({ families }: Hit): boolean => families.has('ad-badge') || families.has('why-this-ad');

type Places = ReadonlyMap<JsonObject, Place>;

const byValue = (places: readonly Place[]): Places => new Map(places.map((place) => [place.value, place]));

const isWithin = ({ place }: Hit, outer: Places): boolean => above(place).some(({ value }) => outer.has(value));

type Parts = ReadonlyMap<JsonObject, Part>;

/** The smallest parts that are ads, the deepest first; `unread` were not looked into. */
function coresIn(
  parts: Parts,
  isReadable: (part: Place) => boolean,
): { readonly cores: readonly Part[]; readonly unread: number } {
  let unreadable = 0;
  const cores = Array.from(parts.values())
    .toSorted((a, b) => b.place.depth - a.place.depth)
    .filter((part) => {
      if (part.ads > 0 || part.families.size < 2 || !isAlone(part)) return false;
      const isAd = unreadable < maxUnreadable && isReadable(part.place);
      if (!isAd) unreadable += 1;
      else for (const around of above(part.place)) addAd(parts.get(around.value));
      return isAd;
    });
  return { cores, unread: Math.max(0, unreadable - maxUnreadable) };
}

/** Every part around the signs, with what stands in it. A whole answer is no part. */
function partsAround(hits: readonly Hit[], videos: readonly Place[], isPart: (place: Place) => boolean): Parts {
  const parts = new Map<JsonObject, Part>();
  for (const { place, families } of hits)
    for (const at of above(place)) {
      if (!isPart(at)) continue;
      const part = parts.get(at.value) ?? {
        place: at,
        families: new Set(),
        videos: new Set(),
        others: new Set(),
        ads: 0,
      };
      for (const family of families) part.families.add(family);
      parts.set(at.value, part);
    }
  for (const place of videos) {
    const around = above(place);
    const entry = around.find(({ inArray }) => inArray);
    const isOther = entry !== undefined && !parts.has(entry.value);
    for (const { value } of around)
      parts.get(value)?.[isOther ? 'others' : 'videos'].add(place.value['videoId'] ?? null);
  }
  return parts;
}

function addAd(part: Part | undefined): void {
  if (part) part.ads += 1;
}

/** Two videos in one part are two posts: of a part under a name of ads they may be one ad's. */
function isAlone({ place, videos, others }: Part): boolean {
  return beginsAd(place.key) || (videos.size < 2 && Array.from(others).every((video) => videos.has(video)));
}

/** The place and those around it, up to the whole answer. */
function above(place: Place): readonly Place[] {
  const places: Place[] = [];
  for (let at: Place | null = place; at && !('responseContext' in at.value); at = at.parent) places.push(at);
  return places;
}

/** The largest part around an ad that holds no other: up to the entry of the list that it is, or to its envelope. */
function outermost(core: Place, parts: Parts): Place {
  let found = core;
  let hasLeftEntry = false;
  for (const at of above(core)) {
    const part = parts.get(at.value);
    if (part && part.ads < 2 && isAlone(part) && (!hasLeftEntry || isEnvelope(at.key))) found = at;
    hasLeftEntry ||= at.inArray;
  }
  return found;
}
