/** Makes a captured ad of what a minimised payload says, whichever way it came. */
import type { CapturedAd } from '#lib/core/ad.ts';
import { adIdFromContent } from '#lib/core/content-id.ts';
import { adRecordId } from '#lib/core/record-id.ts';
import { imprintOf } from '#lib/platforms/parts/imprint.ts';
import { parserVersion } from './parser-version.ts';
import { type Facts, numberOf } from './read-facts.ts';
import { permalinkOf } from './urns.ts';

/** The ad, or null where nothing of it could be read: no number, no sender, no text and no address. LinkedIn marks no ad as
 *  political, and says of none who paid for it. */
export function adOf(facts: Facts, mediaUrls: readonly string[], at: string | null): CapturedAd | null {
  const { sender, text, post, titles } = facts;
  const landingUrl = facts.links[0] ?? null;
  const isEmpty = sender === '' && text === '' && landingUrl === null;
  const adId = numberOf(facts) ?? (isEmpty ? null : adIdFromContent(sender, text, landingUrl));
  if (adId === null) return null;
  return {
    type: 'ad',
    id: adRecordId('linkedin', adId),
    platform: 'linkedin',
    adId,
    advertiser: { id: facts.companyId, name: sender, handle: facts.handle },
    fundingEntity: null,
    imprint: imprintOf(text),
    politicalMark: false,
    text,
    title: titles.find(({ isSub }) => !isSub)?.text ?? null,
    landingUrl,
    linkDisplay: titles.find(({ isSub }) => isSub)?.text ?? null,
    permalink: post === null ? null : permalinkOf(post),
    postId: /\d+$/.exec(post ?? '')?.[0] ?? null,
    mediaUrls: [...mediaUrls],
    surface: 'feed',
    via: 'network',
    signs: [...facts.signs],
    seenAt: at,
    parserVersion,
  };
}
