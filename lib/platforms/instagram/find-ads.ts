/** Finds the ads of one document: posts, or wrappers of posts, with signs of at least two families. */
import type { Json, JsonObject } from '#lib/core/json.ts';
import { rebuilt, rebuiltIn } from '#lib/platforms/parts/rebuilt.ts';
import { isArray, type Place, walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import {
  beginsHere,
  isDisclaimer,
  isMedia,
  isSlotByValues,
  numberNamed,
  numbersIn,
  postsIn,
  type SaysAd,
  signsIn,
} from './match.ts';
import { type Family, isInAdsPool, isSurface, signsOf, surfaceAround, type SurfaceId } from './surfaces.ts';

/** A post, or the wrapper of an ad, with what was found in it. */
export interface Found {
  readonly place: Place;
  readonly surface: SurfaceId;
  readonly signs: readonly Family[];
  /** The number of the ad; null where none is named, and none or several look like it. */
  readonly adNumber: string | null;
  /** The number stands under its usual name. */
  readonly isNamed: boolean;
  /** Numbers of other ads inside, as of an ad that is shown in another. */
  readonly otherNumbers: number;
  /** Names of the lists and objects inside that lead to posts, to what makes them an ad, and to who paid. */
  readonly parts: ReadonlySet<string>;
  /** Names of those among them that say who paid. */
  readonly disclaimers: ReadonlySet<string>;
}

export interface FoundAds {
  readonly ads: readonly Found[];
  /** Things with a sign of one family only. */
  readonly doubtful: readonly Found[];
  /** "Paid for by" outside of anything that looks like a post. */
  readonly strays: readonly Place[];
  /** Posts of the feed and reels, of any kind. */
  readonly postsSeen: number;
  /** Something may be an ad, which only a list of languages could tell. */
  readonly isUnsure: boolean;
  readonly tooDeep: number;
}

export interface FindRules {
  /** The surface where the names of the lists say none. */
  readonly elsewhere: SurfaceId | null;
  readonly saysAd: SaysAd;
}

export function findAds(document: Json, { elsewhere, saysAd }: FindRules): FoundAds {
  const ads: Found[] = [];
  const doubtful: Found[] = [];
  const strays: Place[] = [];
  let isUnsure = false;
  let postsSeen = 0;
  let tooDeepInside = 0;
  const tooDeep = walkObjects(document, (place) => {
    const { value, key } = place;
    const begins = isMarked(value) || beginsHere(value, saysAd);
    isUnsure ||= begins === 'unsure';
    if (begins !== true) {
      if (isDisclaimer(value, key)) strays.push(place);
      return 'into';
    }
    const around = surfaceAround(place) ?? elsewhere;
    if (around === 'feed' || around === 'reels') postsSeen += 1;
    const looked = lookInside(place, around, saysAd);
    if (looked.found.signs.length > 0) (looked.found.signs.length > 1 ? ads : doubtful).push(looked.found);
    tooDeepInside += looked.tooDeep;
    return 'past';
  });
  return { ads, doubtful, strays, postsSeen, isUnsure, tooDeep: tooDeep + tooDeepInside };
}

/** Parts of a post that are about people: nothing in them makes it an ad. */
const aboutPeople =
  /comment|liker|usertag|tagged|mention|coauthor|collab|friend|viewer|music|audio|sound|location|suggest|follow|invite|sponsor|facepile/;

/** True for what is kept of an ad, where its signs are noted because they did not outlast the cutting down. */
const isMarked = (value: JsonObject): boolean => isArray(rebuiltIn(value)['signs']);

interface Looked {
  readonly found: Found;
  readonly tooDeep: number;
}

interface Gathered {
  readonly families: Set<unknown>;
  readonly named: Set<string>;
  /** Those of other ads inside. */
  readonly others: Set<string>;
  readonly alike: Set<string>;
  readonly parts: Set<string>;
  readonly disclaimers: Set<string>;
}

function lookInside(root: Place, around: SurfaceId | null, saysAd: SaysAd): Looked {
  const gathered: Gathered = {
    families: new Set(),
    named: new Set(),
    others: new Set(),
    alike: new Set(),
    parts: new Set(),
    disclaimers: new Set(),
  };
  if (isInAdsPool(root)) gathered.families.add('ads-pool');
  const tooDeep = walkObjects(
    root.value,
    (place) => {
      if (place.value !== root.value && (aboutPeople.test(place.key) || place.key === rebuilt)) return 'past';
      const other = numberOfOther(place.value, gathered.named);
      if (other !== null) {
        gathered.others.add(other);
        return 'past';
      }
      gather(place, root, saysAd, gathered);
      return 'into';
    },
    root,
  );
  return { found: foundIn(root, around, gathered), tooDeep };
}

/** The number of another ad than the one whose numbers are known already, where it stands around posts of its own. */
function numberOfOther(value: JsonObject, own: ReadonlySet<string>): string | null {
  const number = numberNamed(value);
  return number !== null && own.size > 0 && !own.has(number) && postsIn(value).length > 0 ? number : null;
}

function gather(
  place: Place,
  root: Place,
  saysAd: SaysAd,
  { families, named, alike, parts, disclaimers }: Gathered,
): void {
  const { value, key } = place;
  const isPayer = isDisclaimer(value, key);
  const isHead = value === root.value || isHeadOf(root, place);
  if (isPayer) families.add('disclaimer');
  if (isPayer) disclaimers.add(key);
  if (isPayer || isHead) noteParts(place, root, parts);
  if (!isHead) return;
  for (const sign of signsIn(value, saysAd)) families.add(sign);
  const number = numberNamed(value);
  if (number !== null) named.add(number);
  else if (!isMedia(value)) for (const one of numbersIn(value)) alike.add(one);
}

/** What is noted counts instead of what is found. */
function foundIn(
  root: Place,
  around: SurfaceId | null,
  { families, named, others, alike, parts, disclaimers }: Gathered,
): Found {
  const { signs: noted, surface: notedSurface, ad_id: notedNumber } = rebuiltIn(root.value);
  const surface = around ?? (isSurface(notedSurface) ? notedSurface : 'feed');
  const [first = null, ...further] = named.size > 0 ? named : alike;
  const adNumber = named.size > 0 || further.length === 0 ? first : null;
  return {
    place: root,
    surface,
    signs: signsOf(surface, isArray(noted) ? new Set(noted) : families),
    adNumber: isArray(noted) ? numberNamed({ ad_id: notedNumber ?? null }) : adNumber,
    isNamed: named.size > 0,
    otherNumbers: others.size,
    parts,
    disclaimers,
  };
}

/** So deep inside a wrapper do posts stand: a list, a post, the pictures of a post. */
const maxLevels = 4;

/** True for posts near the root, and for what is put into a post to make it an ad. */
function isHeadOf(root: Place, { value, parent, depth }: Place): boolean {
  if (depth - root.depth > maxLevels) return false;
  if (isMedia(value)) return true;
  const isDirectlyIn = parent !== null && (parent.value === root.value || isMedia(parent.value));
  return isDirectlyIn && (numberNamed(value) !== null || isSlotByValues(value) || isMarked(root.value));
}

function noteParts(place: Place, root: Place, parts: Set<string>): void {
  for (let at: Place | null = place; at && at.value !== root.value; at = at.parent) parts.add(at.key);
}
