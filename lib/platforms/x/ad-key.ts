/** What an ad is known by: as a record, and in the page. */
import type { CapturedAd } from '#lib/core/ad.ts';
import type { PostKey } from '#lib/platforms/contract.ts';
import { handleOf } from './clean-url.ts';
import { accountId, postId, postKeyOf, trendId } from './post-key.ts';
import type { AdFields } from './read-fields.ts';
import type { Kind } from './things.ts';

const prefixes: Readonly<Record<Kind, string>> = { post: '', trend: 'trend-', account: 'user-' };

/** The id that X's own number gives: that of the post, or with the kind before it; null without. */
export function namedIdOf({ unit: { kind }, number }: Pick<AdFields, 'unit' | 'number'>): string | null {
  return number === null ? null : prefixes[kind] + number;
}

/** What a recorded ad is known by in the page. The record does not say who wrote a post that somebody else promotes. */
export function keyOf({
  surface,
  postId: number,
  permalink,
  advertiser,
  title,
  text,
  landingUrl,
}: CapturedAd): PostKey {
  const { handle, name } = advertiser;
  if (surface === 'trends') return onlyIds(title === null ? [] : [trendId(title)]);
  if (surface === 'who-to-follow') return onlyIds(handle === null ? [] : [accountId(handle)]);
  const isOwn = handle !== null && handleOf(permalink) === handle;
  return postKeyOf({
    ids: number === null ? [] : [postId(number)],
    sender: isOwn ? name : '',
    text,
    links: landingUrl === null ? [] : [landingUrl],
  });
}

const onlyIds = (ids: readonly string[]): PostKey => postKeyOf({ ids, sender: '', text: '', links: [] });
