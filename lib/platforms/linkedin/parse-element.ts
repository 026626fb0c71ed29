/** The fallback: makes an ad of what stands on the page, where no answer of the network told of it. */
import type { CapturedAd } from '#lib/core/ad.ts';
import type { RawAd, ReadAd } from '#lib/platforms/contract.ts';
import { plainText } from '#lib/platforms/parts/plain-text.ts';
import { handleOf, isOwn, landingUrlOf, organisationUrl } from './clean-url.ts';
import { isEnough, type PageSign } from './page-marks.ts';
import { promotedLabel } from './promoted-label.ts';
import { adOf } from './read-ad.ts';
import { creativeIn, postIn } from './urns.ts';

/** The ad, marked as read from the page; null where neither its label nor LinkedIn's own marks say so, or nothing tells whose it is.
 *  Of a member who sponsors a post only the name is kept. */
export function parseElement(raw: RawAd, at: string | null): ReadAd | null {
  const label = raw.labels.find((text) => promotedLabel(text));
  const marks = (raw.marks ?? []).filter((mark) => pageSigns.has(mark));
  const signs = label === undefined ? marks : ['visible-label' satisfies PageSign, ...marks];
  const sender = plainText(raw.advertiserName ?? '');
  if (sender === '' || !isEnough(signs)) return null;
  const links = outboundOf(raw.links);
  const text = raw.text.trim();
  const page = raw.advertiserUrl === null ? null : organisationUrl(raw.advertiserUrl);
  const permalink = raw.permalink ?? '';
  const creative = creativeIn(permalink);
  const facts = {
    signs: [],
    creatives: creative === null ? [] : [creative],
    post: postIn(permalink),
    sender,
    companyId: null,
    handle: handleOf(page),
    text,
    titles: links.slice(0, 1).map((link) => ({ isSub: true, text: link.text })),
    links: links.map(({ href }) => href),
  };
  const read = adOf(facts, [], at);
  if (!read) return null;
  const ad: CapturedAd = {
    ...read,
    via: 'page',
    signs,
    linkDisplay: read.linkDisplay === '' ? null : read.linkDisplay,
  };
  const kept: RawAd = {
    surface: 'feed',
    labels: label === undefined ? [] : [label],
    marks,
    advertiserName: sender,
    advertiserUrl: page,
    text,
    links,
    permalink: raw.permalink,
    width: raw.width,
    height: raw.height,
  };
  return { ad, raw: JSON.stringify(kept) };
}

const pageSigns: ReadonlySet<string> = new Set<PageSign>([
  'tracking-scope',
  'sponsored-urn',
  'view-name',
  'accessible-name',
  'click-id',
  'no-time',
]);

/** Links away from LinkedIn, each once, without click ids; the longest words that any of them shows. */
function outboundOf(links: RawAd['links']): RawAd['links'] {
  const texts = new Map<string, string>();
  for (const { href, text } of links) {
    const address = landingUrlOf(href);
    if (address === null || isOwn(address)) continue;
    const shown = plainText(text);
    if (shown.length >= (texts.get(address) ?? '').length) texts.set(address, shown);
  }
  return [...texts].map(([href, text]) => ({ href, text }));
}
