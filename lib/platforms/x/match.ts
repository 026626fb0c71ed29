/** The signs of an ad, each known by values and shapes where it can be, for the names of fields change. */
import type { JsonObject } from '#lib/core/json.ts';
import type { Place } from '#lib/platforms/parts/walk-objects.ts';
import { plainName } from './fields.ts';
import {
  disclosureWord,
  entryNameIn,
  isClickField,
  isDataName,
  isDisclosureWord,
  isKnownField,
  isNamedDisclosure,
  isNamedImpression,
  isPromotedComponent,
  mayBeImpression,
} from './promotion-fields.ts';
import type { Family } from './surfaces.ts';

const longestSign = 300;

/** The short texts of an object, with their names. */
function shortTexts(value: JsonObject): readonly (readonly [name: string, text: string])[] {
  return Object.keys(value).flatMap((name) => {
    const text = value[name];
    return typeof text === 'string' && text !== '' && text.length <= longestSign ? [[name, text] as const] : [];
  });
}

/** The data that X puts beside what is promoted: by its name, or by two of the fields that it is known to have. */
export function isPromotedData({ key, value }: Pick<Place, 'key' | 'value'>): boolean {
  const known = Object.keys(value).filter((name) => isKnownField(name, value[name]));
  return known.length >= (isDataName(key) ? 1 : 2);
}

/** True for an object that is an entry of a list, an ad or not. */
export function isEntry(place: Pick<Place, 'key' | 'value'>): boolean {
  const isNamed = Object.keys(place.value).some((name) => plainName(name) === 'entryid');
  return (isNamed || entryNameIn(place.value) !== null) && !isPromotedData(place);
}

/** The id of the showing: by its name, or by a value of its shape that stands twice, in the name of the entry (`tails`), or beside the
 *  word that nothing is disclosed, which only the data of an ad says. */
export function impressionIdIn(value: JsonObject, tails: ReadonlySet<string>): string | null {
  const texts = shortTexts(value).filter(([name, text]) => mayBeImpression(name, text));
  const isSure = ([name, text]: readonly [string, string], index: number): boolean =>
    isNamedImpression(name, text) ||
    tails.has(text) ||
    texts.slice(0, index).some(([, one]) => one === text) ||
    (texts.length === 1 && disclosuresIn(value, false).includes('nodisclosure'));
  return texts.find(isSure)?.[1] ?? null;
}

/** The words by which an object says what is disclosed: under their names, or, in data of an ad (`isOfAd`), under any. */
export function disclosuresIn(value: JsonObject, isOfAd: boolean): readonly string[] {
  return shortTexts(value).flatMap(([name, text]) => {
    const word = disclosureWord(text);
    const isOne = isDisclosureWord(name, text) && (isOfAd || word === 'nodisclosure');
    return isOne || isNamedDisclosure(name, text) ? [word] : [];
  });
}

/** The signs that an object carries itself. `tails`: the impression ids that names of entries around it hold. */
export function signsIn(place: Place, tails: ReadonlySet<string>): readonly Family[] {
  const { value, parent } = place;
  const found: Family[] = [];
  if (isPromotedData(place)) found.push('promoted-data');
  if (entryNameIn(value)) found.push('promoted-entry');
  if (impressionIdIn(value, tails) !== null) found.push('impression-id');
  if (disclosuresIn(value, found.length > 0).length > 0) found.push('disclosure');
  if (isClickField(value, parent?.key ?? '')) found.push('click-tracking');
  if (isPromotedComponent(value['component'])) found.push('promoted-component');
  return found;
}
