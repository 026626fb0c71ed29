/** Which texts and numbers may leave, by the part of an ad in which they stand, and by where in it. */
import type { Json, JsonObject } from '#lib/core/json.ts';
import { withoutClickIds } from './clean-url.ts';
import { digits, plainName } from './fields.ts';
import type { Zone } from './minimise.ts';
import {
  isClickField,
  isDisclosureWord,
  isKnownField,
  isPromotedComponent,
  mayBeImpression,
  readEntryName,
} from './promotion-fields.ts';

export interface Leaf {
  readonly zone: Zone;
  readonly name: string;
  /** The names from the part down to the object that it stands in; names of lists count for their items. */
  readonly path: string;
  readonly value: string | number | boolean;
  readonly around: JsonObject;
  /** The way to the part of the post in which its text stands. */
  readonly textPath: string;
}

type TextLeaf = Leaf & { readonly value: string };

const maxTextChars = 20_000;
const numberPlace = /^(?:\w+\/)?(?:rest_id|id_str|user_id_str)$/;
const payerName = /^sponsorship(?:organization(?:website)?|candidate|type)$/;
/** The texts of a post and of its card; `{card}` is one that was written as a text of JSON. */
const postPlaces = [
  /^note_tweet\/(?:\w+\/)*text$/,
  /^(?:(?:\w+\/)?entities|note_tweet\/(?:\w+\/)*entity_set)\/urls\/(?:expanded_|display_)?url$/,
  /^(?:\w+\/)?(?:extended_)?entities\/media\/media_url_https$/,
  /^card\/(?:legacy\/)?binding_values\/(?:key|\w+\/string_value|\w+\/image_value\/url)$/,
  /^\{card\}\/(?:\w+\/)*(?:(?:sub)?title\/content|url_data\/(?:url|vanity)|media_entities\/\w+\/media_url_https)$/,
];

/** The leaf as it may leave: itself, cut, without what tells of a click; undefined where it may not. */
export function copyLeaf(leaf: Leaf): Json | undefined {
  const { zone, name, path, value } = leaf;
  if (zone !== 'way' && numberPlace.test(placeOf(path, name))) return digits(value) === null ? undefined : value;
  if (typeof value !== 'string') return zone === 'data' && isKnownField(name, value) ? value : undefined;
  if (!mayLeave({ ...leaf, value })) return undefined;
  return (/\s/.test(value) ? null : withoutClickIds(value)) ?? value.slice(0, maxTextChars);
}

export const placeOf = (path: string, name: string): string => (path === '' ? name : `${path}/${name}`);

function mayLeave({ zone, name, path, value, around, textPath }: TextLeaf): boolean {
  if (name === '__typename' || name === 'itemType') return /^\w{1,60}$/.test(value);
  if (zone === 'way') return name === 'component' ? isPromotedComponent(value) : readEntryName(name, value) !== null;
  if (zone === 'post' && name === 'full_text') return path === textPath;
  if (zone === 'post') return postPlaces.some((place) => place.test(placeOf(path, name)));
  if (zone === 'data') return isOfData(name, value, path, around);
  if (name === 'screen_name') return /^\w{1,20}$/.test(value);
  return name === 'name' || (name === 'description' && zone !== 'account');
}

/** What is disclosed, who paid, the ids of the showing and of the trend; of the parameters for clicks only their names. */
function isOfData(name: string, text: string, path: string, around: JsonObject): boolean {
  if (name === 'key') return isClickField(around, path.slice(path.lastIndexOf('/') + 1));
  if (isKnownField(name, text) || payerName.test(plainName(name))) return true;
  return mayBeImpression(name, text) || isDisclosureWord(name, text) || readEntryName(name, text) !== null;
}
