/** Turns one found ad into a captured ad with its minimised payload. */
import type { CapturedAd } from '#lib/core/ad.ts';
import { adIdFromContent } from '#lib/core/content-id.ts';
import { adRecordId } from '#lib/core/record-id.ts';
import type { ReadAd } from '#lib/platforms/contract.ts';
import { imprintOf } from '#lib/platforms/parts/imprint.ts';
import { paidBy } from '#lib/platforms/parts/paid-by.ts';
import { type AdFacts, adFactsIn } from './ad-facts.ts';
import { isOwn, landingUrlOf, permalinkOf } from './clean-url.ts';
import type { Found } from './find-ads.ts';
import type { SaysAd } from './match.ts';
import { minimise, payloadOf } from './minimise.ts';
import { parserVersion } from './parser-version.ts';

const maxMedia = 10;

/** The ad, or null where nothing of it could be read: no number, no sender, no text and no address. */
export function readAd(found: Found, saysAd: SaysAd, at: string | null): ReadAd | null {
  const copy = minimise(found, saysAd);
  const facts = adFactsIn(copy);
  const [handle = null] = facts.handles;
  const name = facts.names[0]?.trim() ?? handle ?? '';
  const [text = ''] = facts.texts;
  const [code = null] = facts.codes;
  const landingUrl = landingOf(facts);
  const isEmpty = name === '' && text === '' && landingUrl === null;
  const adId = found.adNumber ?? (isEmpty ? null : adIdFromContent(handle ?? name, text, landingUrl));
  if (adId === null) return null;
  const ad: CapturedAd = {
    type: 'ad',
    id: adRecordId('instagram', adId),
    platform: 'instagram',
    adId,
    advertiser: { id: facts.pageIds[0] ?? null, name, handle },
    fundingEntity: fundingOf(facts),
    imprint: imprintOf(text),
    politicalMark: found.signs.includes('disclaimer'),
    text,
    title: facts.titles[0] ?? null,
    landingUrl,
    linkDisplay: facts.domains[0] ?? null,
    permalink: code === null ? null : permalinkOf(code),
    postId: code,
    mediaUrls: facts.media.slice(0, maxMedia),
    surface: found.surface,
    via: 'network',
    signs: [...found.signs],
    seenAt: at,
    parserVersion,
  };
  return { ad, raw: payloadOf(found, copy) };
}

function landingOf({ links }: AdFacts): string | null {
  const addresses = links.flatMap((address) => landingUrlOf(address) ?? []);
  return addresses.find((address) => !isOwn(address)) ?? null;
}

/** The name out of "Paid for by …", else the bare name that the advertiser gave. A disclaimer in a language that is not known stays
 *  in the payload only. */
function fundingOf({ disclaimers, bylines }: AdFacts): string | null {
  const [payer = null] = disclaimers.flatMap((text) => paidBy(text) ?? []);
  const [byline = null] = bylines;
  return payer ?? (byline && (paidBy(byline) ?? byline));
}
