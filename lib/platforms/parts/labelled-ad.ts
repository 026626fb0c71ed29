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
export interface LabelledAdRules extends Pick<Addresses, 'landingUrlOf' | 'withoutClickIds'> {
  readonly platform: Platform;
  readonly parserVersion: string;
  /** True for an address on the platform itself. */
  readonly isOwn: (address: string) => boolean;
  /** The name of an account in its address. */
  readonly handleOf: (address: string | null) => string | null;
  /** What the platform calls the post, out of its address; null where that is not known. */
  readonly postIdOf: (permalink: string | null) => string | null;
  /** How an address begins to which nothing but ads leads, where there is one; of such an address nothing else is kept. */
  readonly adAddress?: RegExp;
  /** Families of signs in attributes, as `RawAd.marks` names them. Where there are any, an ad needs signs of two families. */
  readonly marks?: readonly string[];
  /** The platform's own id of the ad, out of the post's address; where there is none, the id follows from what the ad says. */
  readonly adIdOf?: (permalink: string | null) => string | null;
}

type Link = RawAd['links'][number];

/** Gives the ad, marked as read from the page; null where no label says so, no address of an ad and no marks, or nothing tells whose it
 *  is. `signs` says which of them there were, and nothing else. A "Paid for by" there is the platform's political mark. */
export function labelledAdReader(rules: LabelledAdRules): (raw: RawAd, at: string | null) => ReadAd | null {
  return (raw, at) => {
    const name = plainText(raw.advertiserName ?? '');
    const signs = signsOf(raw, rules);
    if (signs.length < (rules.marks === undefined ? 1 : 2) || name === '') return null;
    const kept = keptOf(raw, name, rules);
    return { ad: { ...adOf(kept, name, at, rules), signs: [...signs] }, raw: JSON.stringify(kept) };
  };
}

function signsOf(
  { labels, links, marks = [] }: RawAd,
  { adAddress, marks: known }: LabelledAdRules,
): readonly string[] {
  const hasAddress = adAddress !== undefined && links.some(({ href }) => adAddress.test(href));
  return [
    ...(labels.some(isAdLabel) ? ['visible-label'] : []),
    ...(hasAddress ? ['ad-link'] : []),
    ...marksIn(marks, known),
  ];
}

const marksIn = (marks: readonly string[], known: readonly string[] = []): readonly string[] =>
  known.filter((mark) => marks.includes(mark));

/** What is kept of a post: its labels that say "ad" or who paid, and no address with anything of the viewer in it. */
function keptOf(raw: RawAd, name: string, rules: LabelledAdRules): RawAd {
  const { withoutClickIds, landingUrlOf, isOwn, adAddress } = rules;
  const { surface, labels, marks, advertiserUrl, text, links, permalink, width, height } = raw;
  return {
    surface,
    labels: labels.filter((entry) => isAdLabel(entry) || paidBy(entry) !== null),
    ...(rules.marks === undefined ? {} : { marks: marksIn(marks ?? [], rules.marks) }),
    advertiserName: name,
    advertiserUrl: advertiserUrl === null ? null : withoutClickIds(advertiserUrl),
    text: text.trim(),
    links: links.flatMap(({ href, text: shown }): Link[] => {
      const [begins] = adAddress?.exec(href) ?? [];
      if (begins !== undefined) return [{ href: begins, text: plainText(shown) }];
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
  { platform, parserVersion, handleOf, postIdOf, adAddress, adIdOf }: LabelledAdRules,
): CapturedAd {
  const link = links.find(({ href }) => !adAddress?.test(href));
  const adId = adIdOf?.(permalink) ?? adIdFromContent(name, text, link?.href ?? null);
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
    signs: [],
    seenAt: at,
    parserVersion,
  };
}
