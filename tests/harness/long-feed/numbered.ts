/** Numbered ads, and feeds of any length that hold them: what the long feeds of all platforms have in common. */

export interface NumberedAd {
  readonly name: string;
  readonly text: string;
  readonly landingUrl: string;
  readonly paidForBy: string | null;
  /** Who is behind it, by the ids of `assets/data/party-ids.json`; null for a shop. */
  readonly campaigner: string | null;
  /** Which of the forty shops advertises; null for a party. */
  readonly shop: number | null;
}

/** The ad number `index`; every fifth is a party's. */
export function numberedAd(index: number): NumberedAd {
  const isPartys = index % 5 === 0;
  const party = 'The Labour Party';
  return {
    name: isPartys ? party : `Invented Shop ${index % 40}`,
    text: `Synthetic sample, not issued by anybody. Number ${index}, with a line or two of text as an ad would have.`,
    landingUrl: `https://www.example.org/number/${index}`,
    paidForBy: isPartys ? party : null,
    campaigner: isPartys ? 'labour' : null,
    shop: isPartys ? null : index % 40,
  };
}

export interface FeedMakers<T> {
  /** Makes the ad of a number. */
  readonly ad: (index: number) => T;
  /** Makes the organic post at a place of the feed. */
  readonly post: (index: number) => T;
}

/** `posts` posts of which each `every`-th is an ad; the ads are numbered from `firstAd`. */
export function numberedFeed<T>(posts: number, every: number, { ad, post }: FeedMakers<T>, firstAd = 0): readonly T[] {
  return Array.from({ length: posts }, (_, index) =>
    index % every === every - 1 ? ad(firstAd + Math.floor(index / every)) : post(index),
  );
}

/** The ads of such a feed alone, in their order. */
export function numberedAds<T>(posts: number, every: number, ad: (index: number) => T): readonly T[] {
  return Array.from({ length: Math.floor(posts / every) }, (_, index) => ad(index));
}
