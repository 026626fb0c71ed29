/** The fallback: makes an ad of what stands visibly on the page, where no answer of the network told of it. */
import type { CapturedAd } from '#lib/core/ad.ts';
import { adIdFromContent } from '#lib/core/content-id.ts';
import { adRecordId } from '#lib/core/record-id.ts';
import type { RawAd, ReadAd } from '#lib/platforms/contract.ts';
import { handleOf, isOwn, landingUrlOf, withoutClickIds } from './clean-url.ts';
import { imprintOf } from '#lib/platforms/parts/imprint.ts';
import { paidBy } from '#lib/platforms/parts/paid-by.ts';
import { isAdLabel } from '#lib/platforms/parts/ad-label.ts';
import { plainText } from '#lib/platforms/parts/plain-text.ts';
import { parserVersion } from './parser-version.ts';
import { postIdIn } from './post-key.ts';

/** The ad, marked as read from the page; null where no label says so, or nothing tells whose it is. The page has one sign,
 *  its label: `signs` says that, and nothing else. A "Paid for by" there is the platform's political mark. */
export function parseElement(raw: RawAd, at: string | null): ReadAd | null {
  const label = raw.labels.find(isAdLabel);
  const name = plainText(raw.advertiserName ?? '');
  if (label === undefined || name === '') return null;
  const text = raw.text.trim();
  const links = raw.links.flatMap(({ href, text: shown }) => {
    const address = landingUrlOf(href);
    return address === null || isOwn(address) ? [] : [{ href: address, text: plainText(shown) }];
  });
  const landingUrl = links[0]?.href ?? null;
  const adId = adIdFromContent(name, text, landingUrl);
  const payer = raw.labels.map(paidBy).find((found) => found !== null) ?? null;
  const permalink = raw.permalink === null ? null : withoutClickIds(raw.permalink);
  const postId = /^post:(.*)/.exec(postIdIn(permalink) ?? '')?.[1] ?? null;
  const ad: CapturedAd = {
    type: 'ad',
    id: adRecordId('facebook', adId),
    platform: 'facebook',
    adId,
    advertiser: { id: null, name, handle: handleOf(raw.advertiserUrl) },
    fundingEntity: payer,
    imprint: imprintOf(text),
    politicalMark: payer !== null,
    text,
    title: null,
    landingUrl,
    linkDisplay: links[0]?.text === '' ? null : (links[0]?.text ?? null),
    permalink,
    postId,
    mediaUrls: [],
    surface: raw.surface,
    via: 'page',
    signs: ['visible-label'],
    seenAt: at,
    parserVersion,
  };
  const kept: RawAd = {
    surface: raw.surface,
    labels: raw.labels.filter((entry) => isAdLabel(entry) || paidBy(entry) !== null),
    advertiserName: name,
    advertiserUrl: raw.advertiserUrl === null ? null : withoutClickIds(raw.advertiserUrl),
    text,
    links,
    permalink,
    width: raw.width,
    height: raw.height,
  };
  return { ad, raw: JSON.stringify(kept) };
}
