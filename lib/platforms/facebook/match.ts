/** The signs of an ad, each recognised by values and shapes rather than by the names of fields, which Facebook switches
 *  by account (facts on Meta, 1.3). */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { asRead } from '#lib/platforms/parts/rebuilt.ts';
import type { Family } from './surfaces.ts';

const labelStrategy = /^Comet(?:Feed)?StorySponsored\w*LabelStrategy$/;
const politicalStrategy = /^Comet(?:Feed)?StorySponsoredPolitical\w*LabelStrategy$/;
const adStyle = /^StoryAttachment\w*AdStyleRender(?:er)?$/;
/** Two letters, an at sign, and a long code: `NS@…`. Nothing else in an answer looks like it. */
const clientToken = /^[A-Za-z]{2}@[\w-]{40,}$/;
const adNumber = /^\d{10,20}$/;
const plainName = /^(?!(?:__proto__|constructor|prototype)$)[\w$-]{1,64}$/;

/** True for a name such as a program gives a field; it may be kept. */
export const isPlainName = (name: string): boolean => plainName.test(name);

/** Where people write: a value here is never a sign. */
const writtenByPeople = new Set(['text', 'name', 'title', 'description', 'subtitle', 'body', 'label', 'short_name']);

/** The signs that an object carries itself. */
export function signsIn(value: JsonObject): readonly Family[] {
  const found: Family[] = [];
  if (isSponsoredData(value)) found.push('sponsored-data');
  if (hasValue(value, labelStrategy)) found.push('label-strategy');
  if (hasValue(value, adStyle)) found.push('ad-attachment-style');
  return found;
}

/** An object of the type, or with a client token beside an ad id, or with values that look like these two. A copy with
 *  neither (`{is_demo_ad}`) is no sign. */
export function isSponsoredData(value: JsonObject): boolean {
  if (asRead(value)['__typename'] === 'SponsoredData') return true;
  if (typeof value['client_token'] === 'string' && ('ad_id' in value || 'lbl_adv_iden' in value)) return true;
  return hasValue(value, clientToken) && hasValue(value, adNumber);
}

/** The name under which a strategy that draws "Sponsored" over a post has its type; null for any other object. */
export function labelStrategyKey(value: JsonObject): string | null {
  return keyOf(value, politicalStrategy) ?? keyOf(value, labelStrategy) ?? null;
}

/** The strategy that draws "Sponsored · Paid for by …": Facebook's own mark of a political ad. */
export function isPoliticalStrategy(value: JsonObject): boolean {
  return hasValue(value, politicalStrategy);
}

/** The ad number in a sponsored-data object: by its names, else the first value that looks like one; null without. */
export function adNumberIn(value: JsonObject): string | null {
  const id = value[adNumberKey(value) ?? ''];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

/** The name under which a sponsored-data object has the ad number; null without. */
export function adNumberKey(value: JsonObject): string | null {
  const named = ['ad_id', 'lbl_adv_iden'].find((key) => {
    const id = value[key];
    return typeof id === 'string' ? id !== '' : Number.isSafeInteger(id);
  });
  const looksRight = (key: string): boolean => {
    const entry = value[key];
    return typeof entry === 'string' && adNumber.test(entry) && isPlainName(key);
  };
  return named ?? Object.keys(value).find(looksRight) ?? null;
}

/** The unit of the right column. */
export function isSideUnit(value: JsonObject): boolean {
  return Object.values(value).includes('AdsSideFeedUnit');
}

/** What the right column draws: a sender, a title, and an address or a picture, whatever it is called. */
export function isSideCreative(value: Json | undefined): value is JsonObject {
  if (!isJsonObject(value) || !isJsonObject(value['actor']) || typeof value['title'] !== 'string') return false;
  return (
    typeof asRead(value)['target_url'] === 'string' || isJsonObject(value['web_link']) || isJsonObject(value['image'])
  );
}

/** A search result that is an ad. */
export function isSearchAd(value: JsonObject): boolean {
  return Object.values(value).includes('SEARCH_ADS');
}

/** True where a field of the object itself has such a text, outside of what people write. */
function hasValue(value: JsonObject, pattern: RegExp): boolean {
  return keyOf(value, pattern) !== undefined;
}

function keyOf(value: JsonObject, pattern: RegExp): string | undefined {
  for (const key in value) {
    const entry = value[key];
    if (typeof entry === 'string' && entry.length < 400 && pattern.test(entry) && !writtenByPeople.has(key)) return key;
  }
  return undefined;
}
