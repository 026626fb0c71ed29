/** The signs of an ad, each recognised by values and shapes wherever the name of a field may change. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { isArray } from '#lib/platforms/parts/walk-objects.ts';
import { isAdRedirect, isOutbound } from './clean-url.ts';
import type { Family } from './surfaces.ts';

/** Whether a text says "ad" in some language. Null in the page, where the list of languages is not: there a label is known by its
 *  name, and what may have another is left to the whole parser. */
export type SaysAd = ((text: string) => boolean) | null;

const adNumber = /^\d{10,20}$/;
/** What the site sends back with every look at an ad: long and opaque. Organic posts have one too. */
const token = /^(?=.*[A-Za-z])[\w+/=-]{40,}$/;
/** Names under which numbers of something else stand. */
const otherNumbers =
  /^(?:pk|id|fbid|(?:page|actor|campaign|user|owner|media|\w*app|form|\w*parent)_id|\w*_(?:at|ts|count))$/;
/** Where people write, or where a name stands: a value here is never a sign. */
const writtenByPeople = /^(?:text|title|alt|headline|.*name|.*caption)$/;
/** Addresses of pictures, and of pages about the sender. */
const notTheLink = /image|thumb|video|pic|icon|profile|page_url|privacy|policy/i;
/** The type of "Paid for by", and where it is drawn. */
const disclaimer = /AdTransparencyDisclaimer|^(?:ABOVE_IMAGE|BELOW_IMAGE|OVERFLOW_MENU)$/;

/** A post, a reel or an item of a story, by what only those have. All of it may be kept: a copy is known for a post again. */
export function isMedia(value: JsonObject): boolean {
  if (!isId(value['pk']) && !isId(value['id'])) return false;
  return isCode(value['code']) || Number.isSafeInteger(value['media_type']) || isWord(value['product_type']);
}

export const isId = (value: Json | undefined): boolean =>
  Number.isSafeInteger(value) || (typeof value === 'string' && /^[\d_]{1,60}$/.test(value));

/** The code of a post, as it stands in its address. */
export const isCode = (value: Json | undefined): boolean => typeof value === 'string' && /^[\w-]{3,40}$/.test(value);

export const isWord = (value: Json | undefined): boolean => typeof value === 'string' && /^\w{1,60}$/.test(value);

/** Where an ad or a post begins: a post, or what is wrapped around the posts of an ad. `unsure` where only a list of languages could
 *  tell, and there is none. */
export function beginsHere(value: JsonObject, saysAd: SaysAd): boolean | 'unsure' {
  if (isMedia(value) || numberNamed(value) !== null) return true;
  const posts = postsIn(value);
  if (posts.length === 0 && !isSlotByValues(value)) return false;
  const signs = new Set(signsIn(value, null));
  const namesPayer = signs.has('disclaimer') || Object.keys(value).some((name) => isDisclaimer(value[name], name));
  if (posts.length > 0 && (signs.has('ad-slot') || namesPayer)) return true;
  if (saysAd === null) return signs.size > 0 ? 'unsure' : false;
  return hasLabel(value, saysAd);
}

/** Posts directly inside, or in a list inside. */
export function postsIn(value: JsonObject): readonly JsonObject[] {
  const inner = Object.values(value).flatMap((entry): readonly Json[] => (isArray(entry) ? entry : [entry]));
  return inner.filter(isJsonObject).filter(isMedia);
}

/** The signs in the fields of an object: of a post, of what is wrapped around it, or of what is put into it. */
export function signsIn(value: JsonObject, saysAd: SaysAd): readonly Family[] {
  const isPost = isMedia(value);
  const found: Family[] = [];
  if (numberNamed(value) !== null || (!isPost && isSlotByValues(value))) found.push('ad-slot');
  if (isPost && Object.keys(value).some((name) => value[name] === 'ad' && !writtenByPeople.test(name)))
    found.push('product-type');
  if (!isPost && hasLabel(value, saysAd)) found.push('ad-label');
  if (leadsAway(value)) found.push('ad-link');
  if (bylineIn(value) !== null) found.push('disclaimer');
  return found;
}

/** The wrapper of an ad under names that were never seen: the number of an ad beside an opaque token. */
export function isSlotByValues(value: JsonObject): boolean {
  return (
    numbersIn(value).length > 0 && Object.values(value).some((entry) => typeof entry === 'string' && token.test(entry))
  );
}

/** The number of the ad, by its name; null without. A number beyond 2^53 has lost its last digits and is none. */
export function numberNamed({ ad_id: id }: JsonObject): string | null {
  if (typeof id === 'number') return Number.isSafeInteger(id) && id > 0 ? String(id) : null;
  return typeof id === 'string' && /^[1-9]\d{0,23}$/.test(id) ? id : null;
}

/** Values that look like the number of an ad, under names that are not known to be something else. */
export function numbersIn(value: JsonObject): readonly string[] {
  return Object.entries(value).flatMap(([name, entry]) =>
    typeof entry === 'string' && adNumber.test(entry) && !otherNumbers.test(name) ? [entry] : [],
  );
}

/** Beside the number of an ad its `label`, in whatever language; elsewhere a word that says "ad", under whatever name. */
function hasLabel(value: JsonObject, saysAd: SaysAd): boolean {
  const isNamed = numberNamed(value) !== null;
  return Object.keys(value).some((name) =>
    isNamed ? name === 'label' && isShort(value[name]) : isLabelWord(name, value[name], saysAd),
  );
}

export const isShort = (value: Json | undefined): value is string =>
  typeof value === 'string' && value !== '' && value.length <= 60;

export function isLabelWord(name: string, value: Json | undefined, saysAd: SaysAd): boolean {
  return saysAd !== null && isShort(value) && !writtenByPeople.test(name) && saysAd(value);
}

/** An address, or what only ads have beside theirs. */
function leadsAway(value: JsonObject): boolean {
  return Object.keys(value).some((name) => {
    const entry = value[name];
    const isAction = /^ad_(?:action|title|metadata)$/.test(name) && (typeof entry === 'string' || isArray(entry));
    return (isAction && entry.length > 0) || isLink(name, entry);
  });
}

/** An address that leads away from the site: organic posts have none. */
export function isLink(name: string, value: Json | undefined): value is string {
  if (typeof value !== 'string' || !value.startsWith('http') || notTheLink.test(name)) return false;
  return isAdRedirect(value) || isOutbound(value);
}

/** Who paid, as the advertiser gave it; null without. */
export function bylineIn({ political_ad_byline_text: byline }: JsonObject): string | null {
  return typeof byline === 'string' && byline.trim() !== '' ? byline.trim() : null;
}

/** Who paid, as the site shows it: its own mark of a political ad. */
export function isDisclaimer(value: Json | undefined, name: string): boolean {
  if (!isJsonObject(value)) return false;
  if (name === 'ad_disclaimer_info') return true;
  return Object.values(value).some((entry) => typeof entry === 'string' && disclaimer.test(entry));
}
