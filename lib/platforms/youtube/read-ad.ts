/** Turns the copies of one ad into its record, and keeps the payload. */
import type { CapturedAd } from '#lib/core/ad.ts';
import type { Advertiser } from '#lib/core/advertiser.ts';
import { adIdFromContent } from '#lib/core/content-id.ts';
import { adRecordId } from '#lib/core/record-id.ts';
import { imprintOf } from '#lib/platforms/parts/imprint.ts';
import { type AdCopy, landingOf, signsOf } from './ad-copy.ts';
import { collectFields, type Fields, noFields } from './collect-fields.ts';
import { type AdCopies, payloadOf, surfaceIn } from './group-copies.ts';
import { parserVersion } from './parser-version.ts';
import { payerIn } from './payer-in.ts';
import { families } from './surfaces.ts';

const maxMedia = 10;

export interface AdRead {
  readonly ad: CapturedAd;
  readonly raw: string;
  /** The sentences of an explanation that stood in the ad itself. */
  readonly reasons: readonly string[];
}

/** Of one video, or drawn beside the video of an ad and leading to the same place. */
export function isSameAd(a: AdCopy, b: AdCopy): boolean {
  if (a.video !== null && b.video !== null) return a.video === b.video;
  if (a.surface !== 'in-stream' && b.surface !== 'in-stream') return false;
  const landing = knownLandingOf(a);
  return landing !== null && landing === knownLandingOf(b);
}

const knownLandings = new WeakMap<AdCopy, string | null>();

/** Each copy is compared with many, and looked through once. */
function knownLandingOf(copy: AdCopy): string | null {
  const landing = knownLandings.has(copy) ? (knownLandings.get(copy) ?? null) : landingOf(copy.kept);
  knownLandings.set(copy, landing);
  return landing;
}

export function readAd(copies: AdCopies, at: string | null): AdRead {
  const fields = noFields();
  for (const { kept } of copies) collectFields(kept, fields);
  const video = copies.find((copy) => copy.video !== null)?.video ?? null;
  const title = fields.titles[0] ?? null;
  const text = fields.texts.join('\n') || (title === null ? (fields.others[0] ?? '') : '');
  const landingUrl = fields.landings[0] ?? null;
  const advertiser = advertiserOf(fields);
  const adId = video ?? adIdFromContent(advertiser.name, [title, text].join('\n'), landingUrl);
  const fundingEntity = payerIn([...fields.disclosures, ...fields.others]);
  const signs = copies.map((copy) => signsOf(copy.kept));
  const ad: CapturedAd = {
    type: 'ad',
    id: adRecordId('youtube', adId),
    platform: 'youtube',
    adId,
    advertiser,
    fundingEntity,
    imprint: [text, ...fields.disclosures].map(imprintOf).find((imprint) => imprint !== null) ?? null,
    politicalMark: fundingEntity !== null,
    text,
    title,
    landingUrl,
    linkDisplay: fields.sites[0] ?? null,
    permalink: video === null ? null : `https://www.youtube.com/watch?v=${video}`,
    postId: video,
    mediaUrls: fields.media.slice(0, maxMedia),
    surface: surfaceIn(copies),
    via: 'network',
    signs: families.filter((family) => signs.some((some) => some.has(family))),
    seenAt: at,
    parserVersion,
  };
  return { ad, raw: payloadOf(copies), reasons: fields.reasons };
}

/** The sender as shown: a channel, else a site, else the host that the ad leads to. */
function advertiserOf({ names, sites, landings, channels, handles }: Fields): Advertiser {
  const host = landings[0] === undefined ? '' : new URL(landings[0]).hostname.replace(/^www\./, '');
  const [handle] = handles.flatMap((path) => /^\/@([^/]+)/.exec(path)?.[1] ?? []);
  return { id: channels[0] ?? null, name: names[0] ?? sites[0] ?? host, handle: handle ?? null };
}
