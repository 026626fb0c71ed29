/** What the data of a promotion may say, and the list around it: single fields, each known by its name or by its value. */
import type { Json, JsonObject } from '#lib/core/json.ts';
import { digits, isWord, plainName } from './fields.ts';

/** `promoted-tweet-<id>-<impression id>`, alone or after the name of the conversation around it (facts on platforms, A1). */
const promotedEntry = /^(?:\S{1,200}-)?promoted-?(tweet|trend|user)-(?:(\d{1,25})(?:-|$))?(\S{0,99})$/i;
const promotedComponent = /(?:^|_)promoted(?:_|$)/;
const partName = /^(?:advertiserresults?|admetadatacontainer|clicktrackinginfo|experimentvalues)$/;
const impressionName = /^impression(?:id|string)$/;
const impressionId = /^[\da-f]{3,32}$/i;
/** Neither a number nor a word: a sign where it stands twice in one object, or in the name of the entry besides. */
const impressionShape = /^(?=.*[a-f])(?=.*\d)[\da-f]{10,16}$/;

/** Where people write: a value there is never a sign. */
const written =
  /^(?:(?:full|display|expanded|screen|string)?(?:text|url|name|value)|description|title|content|location|query)$/;

export const writtenByPeople = (name: string): boolean => written.test(plainName(name));

export interface EntryName {
  readonly text: string;
  readonly kind: string;
  readonly id: string | null;
  readonly impressionId: string | null;
}

/** What the name of an entry of a list says, where it says that the entry is an ad; null for any other text. */
export function readEntryName(name: string, text: string): EntryName | null {
  if (writtenByPeople(name)) return null;
  const [, kind, id = null, rest = ''] = promotedEntry.exec(text) ?? [];
  if (kind === undefined) return null;
  return { text, kind: kind.toLowerCase(), id, impressionId: /(?:^|-)([\da-f]{3,32})$/i.exec(rest)?.[1] ?? null };
}

/** The name that an object has as an entry, where that says that it is an ad, whatever the field is called. */
export function entryNameIn(value: JsonObject): EntryName | null {
  for (const name of Object.keys(value)) {
    const text = value[name];
    const read = typeof text === 'string' ? readEntryName(name, text) : null;
    if (read) return read;
  }
  return null;
}

const dataName = 'promotedmetadata';

/** The name under which X puts the data of a promotion. */
export const isDataName = (name: string): boolean =>
  name.length >= dataName.length && plainName(name).endsWith(dataName);

/** The part of the page as X's own statistics name it. */
export const isPromotedComponent = (component: Json | undefined): boolean =>
  typeof component === 'string' && isWord(component) && promotedComponent.test(component);

/** The id of the showing, under its own name. */
export const isNamedImpression = (name: string, text: string): boolean =>
  impressionName.test(plainName(name)) && impressionId.test(text);

/** A text that may be the id of the showing. */
export const mayBeImpression = (name: string, text: string): boolean =>
  isNamedImpression(name, text) || (impressionShape.test(text) && !writtenByPeople(name));

/** A word of X's, as it is compared: the spellings `POLITICAL`, `DisclaimerPolitical` and `SponsorshipTypeDirect` are known
 *  (facts on platforms, A1). */
export const disclosureWord = (text: string): string =>
  plainName(text).replaceAll(/[\s-]|disclosuretype|disclaimer(?:type)?|sponsorshiptype/g, '');

export const isNamedDisclosure = (name: string, text: string): boolean =>
  /^disc(?:losure|laimer)type$/.test(plainName(name)) && isWord(text);

export const isDisclosureWord = (name: string, text: string): boolean =>
  /^(?:nodisclosure|political|issue|earned)$/.test(disclosureWord(text)) && !writtenByPeople(name);

/** A parameter that X adds to the address behind an ad: `{"key":"twclid"}`, or any in the part that is made for them, whose name or
 *  that of the list in it is `around`. */
export const isClickField = ({ key }: JsonObject, around: string): boolean =>
  key === 'twclid' ||
  (typeof key === 'string' && isWord(key) && /^(?:clicktrackinginfo|urlparams)$/.test(plainName(around)));

/** A field that the data of an ad is known to have. */
export function isKnownField(name: string, entry: Json | undefined): boolean {
  // Asked of every field around an ad.
  if (entry === null || typeof entry === 'boolean') return false;
  const plain = plainName(name);
  if (typeof entry === 'object') return partName.test(plain);
  if (/^(?:advertiser|promotedtrend)id$/.test(plain)) return digits(entry) !== null;
  if (typeof entry !== 'string') return false;
  return isNamedImpression(name, entry) || isNamedDisclosure(name, entry) || /^promotedtrend\w/.test(plain);
}
