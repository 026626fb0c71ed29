/** Finds the ads of one document: things with signs of at least two families of their surface. */
import type { Json } from '#lib/core/json.ts';
import { auctionDistanceKey, type MayBeDistance } from './auction-distance.ts';
import { adNumberIn, isPoliticalStrategy, signsIn } from './match.ts';
import { type Family, signsOf, type SurfaceId } from './surfaces.ts';
import { holdsCreative, isInSideUnit, isStory, isUnder, surfaceAt } from './unit-root.ts';
import { type Place, walkObjects } from '#lib/platforms/parts/walk-objects.ts';

/** One thing on a surface, with the signs that were found in it and the ad numbers that its copies carry. */
export interface Unit {
  readonly surface: SurfaceId;
  readonly place: Place;
  readonly signs: readonly Family[];
  readonly adNumbers: readonly string[];
  /** The name of the auction distance beside the thing; null where it has none. */
  readonly distanceKey: string | null;
  /** It carries Facebook's own mark of a political ad. */
  readonly isPolitical: boolean;
  /** The surface, where only the request told it. */
  readonly askedSurface?: SurfaceId;
}

export interface FoundUnits {
  readonly ads: readonly Unit[];
  /** Things with the signs of one family only: no ads, but perhaps a change of the platform. */
  readonly doubtful: readonly Unit[];
  /** Signs outside of anything that looks like a post. */
  readonly strays: readonly Hit[];
  readonly tooDeep: number;
}

/** An object that carries signs. */
export interface Hit {
  readonly place: Place;
  readonly families: readonly Family[];
}

/** `mayBeDistance` knows the whole response, in which a field of unknown name is compared. */
export function findUnits(document: Json, mayBeDistance: MayBeDistance): FoundUnits {
  const ads: Unit[] = [];
  const doubtful: Unit[] = [];
  const strays: Hit[] = [];
  const waiting: Place[] = [];
  let inUnits = 0;
  const visit = (place: Place): 'into' | 'past' => {
    const surface = surfaceAt(place);
    if (surface === null) {
      const families = signsIn(place.value);
      if (families.length > 0) strays.push({ place, families });
      return 'into';
    }
    const looked = lookInside(place, surface, mayBeDistance);
    inUnits += looked.tooDeep;
    if (looked.unit.signs.length >= 2) ads.push(looked.unit);
    else if (isDoubtful(looked.unit)) doubtful.push(looked.unit);
    waiting.push(...looked.nested);
    return 'past';
  };
  let onTheWay = walkObjects(document, visit);
  for (let nested = waiting.shift(); nested; nested = waiting.shift())
    onTheWay += walkObjects(nested.value, visit, nested);
  return { ads, doubtful, strays, tooDeep: onTheWay + inUnits };
}

function isDoubtful({ signs }: Unit): boolean {
  return signs.length === 1 && isTelling(signs);
}

/** Signs that stand on nothing but ads; the others need company. */
export function isTelling(families: readonly Family[]): boolean {
  return families.includes('sponsored-data') || families.includes('label-strategy');
}

interface Looked {
  readonly unit: Unit;
  /** Posts inside this one that are other posts: shared ones. */
  readonly nested: readonly Place[];
  readonly tooDeep: number;
}

/** Collects the signs of one thing; a shared post inside it is a thing of its own. */
function lookInside(root: Place, surface: SurfaceId, mayBeDistance: MayBeDistance): Looked {
  const distanceKey = distanceAround(root, mayBeDistance);
  const families = new Set<Family>(contextSigns(root, surface));
  if (distanceKey !== null) families.add('auction-distance');
  const adNumbers = new Set<string>();
  const nested: Place[] = [];
  let isPolitical = false;
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
      const signs = signsIn(value);
      for (const family of signs) families.add(family);
      if (signs.includes('sponsored-data')) addNumber(adNumbers, value);
      isPolitical ||= signs.includes('label-strategy') && isPoliticalStrategy(value);
      return 'into';
    },
    root,
  );
  return {
    unit: {
      surface,
      place: root,
      signs: signsOf(surface, families),
      adNumbers: [...adNumbers],
      distanceKey,
      isPolitical,
    },
    nested,
    tooDeep,
  };
}

function addNumber(numbers: Set<string>, value: Place['value']): void {
  const number = adNumberIn(value);
  if (number !== null) numbers.add(number);
}

/** A post in a post is another post, unless it is a copy of the same one. */
export function isShared({ key, value }: Pick<Place, 'key' | 'value'>, ownId: Json | undefined): boolean {
  if (key === 'attached_story') return true;
  const { id } = value;
  return isStory(value) && typeof id === 'string' && typeof ownId === 'string' && id !== ownId;
}

/** The name of the number that stands beside a thing. */
export function distanceAround({ parent }: Place, mayBeDistance: MayBeDistance): string | null {
  return parent && auctionDistanceKey(parent.value, mayBeDistance);
}

/** The signs that stand around a thing and not in it. */
function contextSigns(root: Place, surface: SurfaceId): readonly Family[] {
  const found: Family[] = [];
  if (surface === 'right-column' && isInSideUnit(root)) found.push('ads-side-feed-unit');
  if (surface === 'right-column' && holdsCreative(root.value)) found.push('rhc-ad');
  if (surface === 'search') found.push('search-role');
  if (surface === 'marketplace') found.push('story-type');
  if (isUnder(root, 'instream_video_ads')) found.push('instream-ads');
  return found;
}
