/** Finds the ads of one document: things with signs of at least two families of their surface. */
import type { Json } from '#lib/core/json.ts';
import { hasAuctionDistance } from './auction-distance.ts';
import { adNumberIn, isSponsoredData, signsIn } from './match.ts';
import { type Family, signsOf, type SurfaceId } from './surfaces.ts';
import { holdsCreative, isInSideUnit, isStory, isUnder, surfaceAt } from './unit-root.ts';
import { type Place, walkObjects } from './walk-objects.ts';

/** One thing on a surface, with the signs that were found in it and the ad numbers that its copies carry. */
export interface Unit {
  readonly surface: SurfaceId;
  readonly place: Place;
  readonly signs: readonly Family[];
  readonly adNumbers: readonly string[];
}

export interface FoundUnits {
  readonly ads: readonly Unit[];
  /** Things with the signs of one family only: no ads, but perhaps a change of the platform. */
  readonly doubtful: readonly Unit[];
  readonly tooDeep: number;
}

interface Hit {
  readonly place: Place;
  readonly families: readonly Family[];
}

/** `responseText` is the text of the whole response, in which a field of unknown name is compared. */
export function findUnits(document: Json, responseText: string): FoundUnits {
  const ads: Unit[] = [];
  const doubtful: Unit[] = [];
  const strays: Hit[] = [];
  const waiting: Place[] = [];
  let tooDeep = 0;
  const visit = (place: Place): 'into' | 'past' => {
    const surface = surfaceAt(place);
    if (surface === null) {
      const families = signsIn(place.value);
      if (families.length > 0) strays.push({ place, families });
      return 'into';
    }
    const looked = lookInside(place, surface, responseText);
    tooDeep += looked.tooDeep;
    if (looked.unit.signs.length >= 2) ads.push(looked.unit);
    else {
      if (isDoubtful(looked.unit)) doubtful.push(looked.unit);
      waiting.push(...looked.nested);
    }
    return 'past';
  };
  tooDeep += walkObjects(document, visit);
  for (let nested = waiting.shift(); nested; nested = waiting.shift())
    tooDeep += walkObjects(nested.value, visit, nested.parent);
  ads.push(...unitsOfStrays(strays, responseText));
  return { ads, doubtful, tooDeep };
}

function isDoubtful({ signs: [only] }: Unit): boolean {
  return only === 'sponsored-data' || only === 'label-strategy';
}

interface Looked {
  readonly unit: Unit;
  /** Posts inside this one that are other posts: shared ones. */
  readonly nested: readonly Place[];
  readonly tooDeep: number;
}

/** Collects the signs of one thing; a shared post inside it is a thing of its own. */
function lookInside(root: Place, surface: SurfaceId, responseText: string): Looked {
  const families = new Set<Family>(contextSigns(root, surface, responseText));
  const adNumbers = new Set<string>();
  const nested: Place[] = [];
  let ownId = root.value['id'];
  const tooDeep = walkObjects(
    root.value,
    (place) => {
      const { value } = place;
      if (value !== root.value && isShared(place, ownId)) {
        nested.push(place);
        return 'past';
      }
      if (isStory(value)) ownId ??= value['id'];
      for (const family of signsIn(value)) families.add(family);
      if (isSponsoredData(value)) addNumber(adNumbers, value);
      return 'into';
    },
    root.parent,
  );
  return {
    unit: { surface, place: root, signs: signsOf(surface, families), adNumbers: [...adNumbers] },
    nested,
    tooDeep,
  };
}

function addNumber(numbers: Set<string>, value: Place['value']): void {
  const number = adNumberIn(value);
  if (number !== null) numbers.add(number);
}

/** A post in a post is another post, unless it is a copy of the same one. */
export function isShared({ key, value }: Place, ownId: Json | undefined): boolean {
  if (key === 'attached_story') return true;
  const { id } = value;
  return isStory(value) && typeof id === 'string' && typeof ownId === 'string' && id !== ownId;
}

/** The signs that stand around a thing and not in it. */
function contextSigns(root: Place, surface: SurfaceId, responseText: string): readonly Family[] {
  const found: Family[] = [];
  if (root.parent && hasAuctionDistance(root.parent.value, responseText)) found.push('auction-distance');
  if (surface === 'right-column' && isInSideUnit(root)) found.push('ads-side-feed-unit');
  if (surface === 'right-column' && holdsCreative(root.value)) found.push('rhc-ad');
  if (surface === 'search') found.push('search-role');
  if (surface === 'marketplace') found.push('story-type');
  if (isUnder(root, 'instream_video_ads')) found.push('instream-ads');
  return found;
}

/** Signs outside of anything that looks like a post, as when the platform changes what a post looks like: the smallest
 *  part of the document around a sponsored-data object that has two families is taken for the ad. */
function unitsOfStrays(strays: readonly Hit[], responseText: string): readonly Unit[] {
  const units: Unit[] = [];
  const hits = strays.slice(0, maxStrays);
  for (const stray of hits) {
    if (units.some(({ place }) => isWithin(stray.place, place))) continue;
    const unit = unitAround(stray, hits, responseText);
    if (unit) units.push(unit);
  }
  return units;
}

/** More than this in one document is no page that a person looks at. */
const maxStrays = 200;

function unitAround(stray: Hit, strays: readonly Hit[], responseText: string): Unit | null {
  for (let at: Place | null = stray.place; at; at = at.parent) {
    const place = at;
    const inside = strays.filter((hit) => isWithin(hit.place, place));
    const families = new Set(inside.flatMap((hit) => hit.families));
    if (place.parent && hasAuctionDistance(place.parent.value, responseText)) families.add('auction-distance');
    const signs = signsOf('feed', families);
    if (signs.length < 2 || (place.parent && !place.inArray && place.key !== 'node' && place.key !== 'data')) continue;
    const adNumbers = new Set(
      inside.flatMap((hit) => (isSponsoredData(hit.place.value) ? (adNumberIn(hit.place.value) ?? []) : [])),
    );
    return adNumbers.size > 1 ? null : { surface: 'feed', place, signs, adNumbers: [...adNumbers] };
  }
  return null;
}

function isWithin(place: Place, outer: Place): boolean {
  for (let at: Place | null = place; at; at = at.parent) if (at.value === outer.value) return true;
  return false;
}
