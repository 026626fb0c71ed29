/** The allow-list at the door: copies of an ad only what is named here, or is its own by value. Whatever is read of an ad is read
 *  from this copy, so that nothing else can leave: no comment, nobody who likes it or is tagged in it, no viewer, no token. */
import type { Json, JsonObject } from '#lib/core/json.ts';
import { maxRawChars } from '#lib/core/limits.ts';
import { type AllowList, copyAllowed, type Leaf } from '#lib/platforms/parts/copy-allowed.ts';
import { rebuilt } from '#lib/platforms/parts/rebuilt.ts';
import type { Place } from '#lib/platforms/parts/walk-objects.ts';
import { isAdRedirect, withoutClickIds } from './clean-url.ts';
import { findAds, type Found } from './find-ads.ts';
import { isCode, isId, isLabelWord, isLink, isShort, isWord, type SaysAd } from './match.ts';

/** Parts of a post that every ad has; besides them, only those that lead to its signs are entered. */
const postParts =
  /^(?:items|media|media_or_ad|carousel_media|image_versions2|candidates|video_versions|user|caption|(?:android|ios|iphone)_links|story_cta|links)$/;
const texts = /^(?:ad_title|display_domain|political_ad_byline_text)$/;
const words = /^(?:ad_action|product_type)$/;
const people = /^(?:user|caption)$/;

const maxTextChars = 20_000;

/** The allowed part of an ad; where it would not be known for the same ad any more without what is left out, that is noted. */
export function minimise(found: Found, saysAd: SaysAd): JsonObject {
  const { signs, surface, adNumber } = found;
  const copy = copyAllowed(found.place.value, allowListOf(found, saysAd));
  const again = findAds(inPlace(found.place, copy), { elsewhere: null, saysAd });
  const [seen] = [...again.ads, ...again.doubtful];
  const isKnown = seen?.surface === surface && seen.adNumber === adNumber && String(seen.signs) === String(signs);
  return isKnown ? copy : { ...copy, [rebuilt]: { signs, surface, ad_id: adNumber } };
}

function allowListOf(found: Found, saysAd: SaysAd): AllowList {
  return {
    never: /token|cookie/i,
    enters: (name, parent) => !people.test(parent) && (postParts.test(name) || found.parts.has(name)),
    most: (name) => (name === 'candidates' || name === 'video_versions' ? 1 : 20),
    leaf: (leaf) => (people.test(leaf.parent) ? ofPeople(leaf) : ofPost(leaf, found, saysAd)),
  };
}

/** Of the sender the names; of the caption the text. */
function ofPeople({ name, parent, value }: Leaf): Json | undefined {
  if (typeof value !== 'string') return undefined;
  if (parent === 'caption') return name === 'text' ? value.slice(0, maxTextChars) : undefined;
  return name === 'username' || name === 'full_name' ? value.slice(0, 200) : undefined;
}

function ofPost({ name, parent, value }: Leaf, { adNumber, disclaimers }: Found, saysAd: SaysAd): Json | undefined {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return undefined;
  if (String(value) === adNumber) return value;
  if (name === 'media_type') return typeof value === 'number' ? value : undefined;
  if (name === 'pk' || name === 'id') return isId(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  if (name === 'code') return isCode(value) ? value : undefined;
  if (name === 'page_id') return /^\d{1,24}$/.test(value) ? value : undefined;
  if (name === '__typename') return /^XDT\w{1,80}$/.test(value) ? value : undefined;
  if (words.test(name)) return isWord(value) ? value : undefined;
  if (texts.test(name)) return value.slice(0, 500);
  if (disclaimers.has(parent)) return name === 'text' ? value.slice(0, 500) : isWord(value) ? value : undefined;
  if (name === 'url' && /^(?:candidates|video_versions)$/.test(parent)) return withoutClickIds(value) ?? undefined;
  if (name === 'label') return isShort(value) ? value : undefined;
  if (value === 'ad' || isLabelWord(name, value, saysAd)) return value;
  return isLink(name, value) && !isAdRedirect(value) ? (withoutClickIds(value) ?? undefined) : undefined;
}

/** The payload that is kept of an ad: where it stood, as JSON text, never longer than the limit. */
export function payloadOf(found: Found, copy: JsonObject): string {
  const raw = JSON.stringify(inPlace(found.place, copy));
  return raw.length <= maxRawChars ? raw : JSON.stringify({ [rebuilt]: { tooLong: raw.length } });
}

const listName = /^[A-Za-z_][\w$-]{0,79}$/;

/** The copy under the names under which the ad stood; names that no program gives are left out. */
function inPlace(place: Place, copy: JsonObject): Json {
  let inner: Json = copy;
  for (let at: Place | null = place; at; at = at.parent) {
    if (at.inArray) inner = [inner];
    if (listName.test(at.key)) inner = { [at.key]: inner };
  }
  return inner;
}
