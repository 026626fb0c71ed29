/** Catches one ordinary ad: a post alone with the data of its promotion. */
import type { Json, JsonObject } from '#lib/core/json.ts';
import { maxRawChars } from '#lib/core/limits.ts';
import { adRecordId } from '#lib/core/record-id.ts';
import type { CaughtAd } from '#lib/platforms/contract.ts';
import { type Place, walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { advertisersIn } from './advertisers-in.ts';
import { keyOfPost } from './key-of-post.ts';
import { minimise, wayTo } from './minimise.ts';
import { entryNameIn, isDataName, isKnownField, isNamedImpression, isPromotedComponent } from './promotion-fields.ts';
import { surfaceAt } from './surface-at.ts';
import { authorIdOf, idOf, isAccount, isPost, textPathOf } from './things.ts';

/** `data` is the data of a promotion. Null where what stands around it is not one post with its author, or says more of an ad. */
export function catchPost(document: Json, data: Place, url: string): CaughtAd | null {
  const { posts, others, entry } = lookAround(itemAround(data), data.value);
  const [post, ...more] = posts;
  const author = post && authorIdOf(post.value);
  const number = post && idOf(post.value);
  const why = Object.entries(data.value).find(
    ([name, text]) => typeof text === 'string' && isNamedImpression(name, text),
  )?.[1];
  if (!post || more.length > 0 || !others || !author || !number || typeof why !== 'string') return null;
  const { surface, byAddress } = surfaceAt('post', post, entry, url);
  const copy = minimise(document, {
    parts: new Map([
      [data.value, 'data'],
      [post.value, 'post'],
    ]),
    way: wayTo([data, post, ...others]),
    owners: new Set([author, ...advertisersIn(data)]),
    postId: number,
    textPath: textPathOf(post.value),
    surface: byAddress ? surface : null,
  });
  const raw = JSON.stringify(copy);
  return raw.length > maxRawChars
    ? null
    : { id: adRecordId('x', number), surface, raw, key: keyOfPost(copy, number), why };
}

/** The item of a list in which something stands. */
function itemAround(place: Place): Place {
  let item = place;
  while (!item.inArray && item.parent) item = item.parent;
  return item;
}

interface Around {
  readonly posts: readonly Place[];
  /** Other parts with signs of an ad that are kept; null where there are some that only the whole parser understands. */
  readonly others: readonly Place[] | null;
  /** The name of the entry, where that says that it is an ad. */
  readonly entry: string;
}

function lookAround(item: Place, data: JsonObject): Around {
  const posts: Place[] = [];
  const others: Place[] = [];
  let isOdd = false;
  let entry = '';
  walkObjects(
    item.value,
    (place) => {
      const { value, key } = place;
      if (value === data) return 'past';
      isOdd ||= isDataName(key);
      if (isPost(value)) posts.push(place);
      if (isPost(value) || isAccount(value)) return 'past';
      isOdd ||= Object.keys(value).some((name) => isKnownField(name, value[name]));
      entry ||= entryNameIn(value)?.text ?? '';
      if (isPromotedComponent(value['component'])) others.push(place);
      return 'into';
    },
    item,
  );
  isOdd ||= posts.some((post) => itemAround(post).value !== item.value);
  return { posts, others: isOdd ? null : others, entry };
}
