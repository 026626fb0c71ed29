/** Finds the posts of one document, and signs of an ad outside of anything that looks like a post. */
import type { Json } from '#lib/core/json.ts';
import { type Place, walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { signsIn } from './match.ts';
import { isOther, updateOf } from './minimise.ts';

export interface FoundPosts {
  /** Posts of every kind, those inside other posts included. */
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
  for (const post of posts) {
    const own = updateOf(post.value);
    tooDeep += walkObjects(
      post.value,
      (place) => {
        if (!isOther(place.value, own)) return 'into';
        posts.push(place);
        return 'past';
      },
      post,
    );
  }
  return { posts, strays, tooDeep };
}
