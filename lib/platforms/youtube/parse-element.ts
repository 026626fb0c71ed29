/** The fallback: makes an ad of what stands visibly on the page, where no answer of the network told of it. */
import type { CapturedAd } from '#lib/core/ad.ts';
import { adIdFromContent } from '#lib/core/content-id.ts';
import { adRecordId } from '#lib/core/record-id.ts';
import type { RawAd, ReadAd } from '#lib/platforms/contract.ts';
import { isAdLabel } from '#lib/platforms/parts/ad-label.ts';
import { imprintOf } from '#lib/platforms/parts/imprint.ts';
import { paidBy } from '#lib/platforms/parts/paid-by.ts';
import { plainText } from '#lib/platforms/parts/plain-text.ts';
import { isOwn, landingUrlOf, withoutClickIds } from './clean-url.ts';
import { parserVersion } from './parser-version.ts';
import { payerIn } from './payer-in.ts';
import { videoIn } from './post-key.ts';

/** The ad, marked as read from the page; null where no label says so, or nothing tells whose it is. The page has one sign, its
 *  label: `signs` says that, and nothing else. */
export function parseElement(raw: RawAd, at: string | null): ReadAd | null {
  const name = plainText(raw.advertiserName ?? '');
  if (!raw.labels.some(isAdLabel) || name === '') return null;
  const links = raw.links.flatMap(({ href, text }) => {
    const address = landingUrlOf(href);
    return address === null || isOwn(address) ? [] : [{ href: address, text: plainText(text) }];
  });
  const text = raw.text.trim();
  const landingUrl = links[0]?.href ?? null;
  const videoId = raw.permalink === null ? null : videoIn(raw.permalink);
  const permalink = videoId === null ? null : `https://www.youtube.com/watch?v=${videoId}`;
  const adId = videoId ?? adIdFromContent(name, text, landingUrl);
  const fundingEntity = payerIn(raw.labels);
  const advertiserUrl = raw.advertiserUrl === null ? null : withoutClickIds(raw.advertiserUrl);
  const ad: CapturedAd = {
    type: 'ad',
    id: adRecordId('youtube', adId),
    platform: 'youtube',
    adId,
    advertiser: { id: null, name, handle: /\.com\/@([^/?#]+)/.exec(advertiserUrl ?? '')?.[1] ?? null },
    fundingEntity,
    imprint: imprintOf(text),
    politicalMark: fundingEntity !== null,
    text,
    title: null,
    landingUrl,
    linkDisplay: links[0]?.text || null,
    permalink,
    postId: videoId,
    mediaUrls: [],
    surface: raw.surface,
    via: 'page',
    signs: ['visible-label'],
    seenAt: at,
    parserVersion,
  };
  const labels = raw.labels.filter((label) => isAdLabel(label) || paidBy(label) !== null);
  return { ad, raw: JSON.stringify({ ...raw, labels, advertiserName: name, advertiserUrl, text, links, permalink }) };
}
