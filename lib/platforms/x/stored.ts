/** The answers of 2020 to 2022 name posts by their numbers, and keep them in a store beside the list. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { rebuilt } from '#lib/platforms/parts/rebuilt.ts';
import { isArray } from '#lib/platforms/parts/walk-objects.ts';
import { digits } from './fields.ts';
import { authorIdOf } from './things.ts';

interface Store {
  readonly tweets: Json | undefined;
  readonly users: Json | undefined;
}

/** The document with each promoted thing in the place where the list names it, under `_rebuilt`, and without the store; a document
 *  without a store as it is. */
export function withStored(document: Json): Json {
  const store = isJsonObject(document) ? document['globalObjects'] : null;
  if (!isJsonObject(document) || !isJsonObject(store)) return document;
  const { globalObjects: _, ...rest } = document;
  return resolve(rest, '', { tweets: store['tweets'], users: store['users'] }, 0);
}

/** Deeper than any list of that time. */
const maxDepth = 60;

function resolve(value: Json, key: string, store: Store, depth: number): Json {
  if (depth > maxDepth) return value;
  if (isArray(value)) return value.map((item) => resolve(item, key, store, depth + 1));
  if (!isJsonObject(value)) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, resolve(inner, name, store, depth + 1)]),
  );
  const data = value['promotedMetadata'];
  if (!isJsonObject(data)) return copy;
  const promotedMetadata = withPart(data, 'advertiser', thingOf(store.users, data['advertiserId']));
  const isPromotedPost = key === 'tweet';
  const shown = isPromotedPost ? postOf(store, value['id']) : thingOf(store.users, value['id']);
  return withPart({ ...copy, promotedMetadata }, isPromotedPost ? 'post' : 'account', shown);
}

function withPart(value: JsonObject, name: string, part: JsonObject | null): JsonObject {
  return part ? { ...value, [rebuilt]: { [name]: part } } : value;
}

/** The post, with its author in it. */
function postOf({ tweets, users }: Store, id: Json | undefined): JsonObject | null {
  const post = thingOf(tweets, id);
  const author = post && thingOf(users, authorIdOf(post) ?? undefined);
  return author ? { ...post, user: author } : post;
}

function thingOf(things: Json | undefined, number: Json | undefined): JsonObject | null {
  const id = digits(number);
  const thing = isJsonObject(things) && id !== null && Object.hasOwn(things, id) ? things[id] : null;
  return isJsonObject(thing) ? thing : null;
}
