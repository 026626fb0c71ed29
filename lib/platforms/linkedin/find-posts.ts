/** Finds the posts of one document, and signs of an ad outside of anything that looks like a post. */
import type { Json, JsonObject } from '#lib/core/json.ts';
import { type Place, walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { hasSign, signsIn } from './match.ts';
import { isOther, updateOf } from './minimise.ts';

export interface FoundPosts {
  /** The posts with a sign of an ad inside, or with parts nested too deep to know; those inside other posts included. */
  readonly posts: readonly Place[];
  readonly strays: readonly Place[];
  readonly tooDeep: number;
}

export function findPosts(document: Json): FoundPosts {
  const posts: Place[] = [];
  const strays: Place[] = [];
  let tooDeep = walkObjects(document, (place) => {
    if (updateOf(place.value) !== null) {
      posts.push(place);
      return 'past';
    }
    if (signsIn(place.value, place.key).length > 0) strays.push(place);
    return 'into';
  });
  const signed = new Set<JsonObject>();
  const sign = (place: Place): void => {
    for (let at: Place | null = place; at && !signed.has(at.value); at = at.parent) signed.add(at.value);
  };
  for (const post of posts) {
    const own = updateOf(post.value);
    const unread = walkObjects(
      post.value,
      (place) => {
        if (hasSign(place.value, place.key)) sign(place);
        if (!isOther(place.value, own)) return 'into';
        posts.push(place);
        return 'past';
      },
      post,
    );
    tooDeep += unread;
    if (unread > 0) sign(post);
  }
  return { posts: posts.filter(({ value }) => signed.has(value)), strays, tooDeep };
}
