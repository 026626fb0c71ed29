/** Joins captured ads to posts of the page: only where one post fits one ad, since a mark on the wrong post is worse than none. */

/** The pairs in which the ad fits no other post and the post fits no other ad. */
export function joinAds<A, P>(
  ads: readonly A[],
  posts: readonly P[],
  isSame: (ad: A, post: P) => boolean,
): readonly (readonly [A, P])[] {
  const fits = ads.map((ad) => posts.filter((post) => isSame(ad, post)));
  const adsOf = new Map<P, number>();
  for (const post of fits.flat()) adsOf.set(post, (adsOf.get(post) ?? 0) + 1);
  return ads.flatMap((ad, n) => {
    const [post, ...others] = fits[n] ?? [];
    return post !== undefined && others.length === 0 && adsOf.get(post) === 1 ? [[ad, post] as const] : [];
  });
}
