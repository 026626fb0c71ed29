/** The fallback: makes an ad of what stands visibly on the page, where no answer of the network told of it. */
import type { CapturedAd } from '#lib/core/ad.ts';
import { adIdFromContent } from '#lib/core/content-id.ts';
import type { Platform } from '#lib/core/platform.ts';
import { adRecordId } from '#lib/core/record-id.ts';
import type { RawAd, ReadAd } from '#lib/platforms/contract.ts';
import { isAdLabel } from './ad-label.ts';
import type { Addresses } from './addresses.ts';
import { imprintOf } from './imprint.ts';
import { paidBy } from './paid-by.ts';
import { plainText } from './plain-text.ts';

/** What differs between platforms. */
export interface LabelledAdRules extends Addresses {
  readonly platform: Platform;
  readonly parserVersion: string;
  /** The name of an account in its address. */
  readonly handleOf: (address: string | null) => string | null;
  /** What the platform calls the post, out of its address; null where that is not known. */
  readonly postIdOf: (permalink: string | null) => string | null;
}

type Link = RawAd['links'][number];

/** Gives the ad, marked as read from the page; null where no label says so, or nothing tells whose it is. The page has one sign,
 *  its label: `signs` says that, and nothing else. A "Paid for by" there is the platform's political mark. */
export function labelledAdReader(rules: LabelledAdRules): (raw: RawAd, at: string | null) => ReadAd | null {
  return (raw, at) => {
    const label = raw.labels.find(isAdLabel);
    const name = plainText(raw.advertiserName ?? '');
    if (label === undefined || name === '') return null;
    const kept = keptOf(raw, name, rules);
    return { ad: adOf(kept, name, at, rules), raw: JSON.stringify(kept) };
  };
}

/** What is kept of a post: its labels that say "ad" or who paid, and no address with anything of the viewer in it. */
function keptOf(raw: RawAd, name: string, { withoutClickIds, landingUrlOf, isOwn }: LabelledAdRules): RawAd {
  const { surface, labels, advertiserUrl, text, links, permalink, width, height } = raw;
  return {
    surface,
    labels: labels.filter((entry) => isAdLabel(entry) || paidBy(entry) !== null),
    advertiserName: name,
    advertiserUrl: advertiserUrl === null ? null : withoutClickIds(advertiserUrl),
    text: text.trim(),
    links: links.flatMap(({ href, text: shown }): Link[] => {
      const address = landingUrlOf(href);
      return address === null || isOwn(address) ? [] : [{ href: address, text: plainText(shown) }];
    }),
    permalink: permalink === null ? null : withoutClickIds(permalink),
    width,
    height,
  };
}

function adOf(
  { labels, advertiserUrl, text, links, permalink, surface }: RawAd,
  name: string,
  at: string | null,
  { platform, parserVersion, handleOf, postIdOf }: LabelledAdRules,
): CapturedAd {
  const [link] = links;
  const adId = adIdFromContent(name, text, link?.href ?? null);
  const payer = labels.map(paidBy).find((found) => found !== null) ?? null;
  return {
    type: 'ad',
    id: adRecordId(platform, adId),
    platform,
    adId,
    advertiser: { id: null, name, handle: handleOf(advertiserUrl) },
    fundingEntity: payer,
    imprint: imprintOf(text),
    politicalMark: payer !== null,
    text,
    title: null,
    landingUrl: link?.href ?? null,
    linkDisplay: link && link.text !== '' ? link.text : null,
    permalink,
    postId: postIdOf(permalink),
    mediaUrls: [],
    surface,
    via: 'page',
    signs: ['visible-label'],
    seenAt: at,
    parserVersion,
  };
}
