/** The signs of an ad, each recognised by values and shapes rather than by the names of fields, which Facebook switches
 *  by account (facts on Meta, 1.3). */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
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
  if (value['__typename'] === 'SponsoredData') return true;
  if (typeof value['client_token'] === 'string' && ('ad_id' in value || 'lbl_adv_iden' in value)) return true;
  return hasValue(value, clientToken) && hasValue(value, adNumber);
}

/** The strategy that draws "Sponsored" over a post. */
export function isLabelStrategy(value: JsonObject): boolean {
  return hasValue(value, labelStrategy);
}

/** The strategy that draws "Sponsored · Paid for by …": Facebook's own mark of a political ad. */
export function isPoliticalStrategy(value: JsonObject): boolean {
  return hasValue(value, politicalStrategy);
}

/** The ad number in a sponsored-data object: by its names, else the first value that looks like one; null without. */
export function adNumberIn(value: JsonObject): string | null {
  for (const key of ['ad_id', 'lbl_adv_iden']) {
    const id = value[key];
    if (typeof id === 'string' && id !== '') return id;
    if (typeof id === 'number' && Number.isSafeInteger(id)) return String(id);
  }
  const looksRight = Object.values(value).find((entry) => typeof entry === 'string' && adNumber.test(entry));
  return typeof looksRight === 'string' ? looksRight : null;
}

/** The unit of the right column. */
export function isSideUnit(value: JsonObject): boolean {
  return Object.values(value).includes('AdsSideFeedUnit');
}

/** What the right column draws: a sender, a title, and an address or a picture, whatever it is called. */
export function isSideCreative(value: Json | undefined): value is JsonObject {
  if (!isJsonObject(value) || !isJsonObject(value['actor']) || typeof value['title'] !== 'string') return false;
  return typeof value['target_url'] === 'string' || isJsonObject(value['web_link']) || isJsonObject(value['image']);
}

/** A search result that is an ad. */
export function isSearchAd(value: JsonObject): boolean {
  return Object.values(value).includes('SEARCH_ADS');
}

/** True where a field of the object itself has such a text, outside of what people write. */
function hasValue(value: JsonObject, pattern: RegExp): boolean {
  return Object.keys(value).some((key) => {
    const entry = value[key];
    return typeof entry === 'string' && entry.length < 400 && pattern.test(entry) && !writtenByPeople.has(key);
  });
}
