/** Makes the record of an ad out of the fields of its kept copy. */
import type { CapturedAd } from '#lib/core/ad.ts';
import { adIdFromContent } from '#lib/core/content-id.ts';
import { adRecordId } from '#lib/core/record-id.ts';
import { imprintOf } from '#lib/platforms/parts/imprint.ts';
import { namedIdOf } from './ad-key.ts';
import { isOwn, isShortened, landingUrlOf, permalinkOf } from './clean-url.ts';
import { parserVersion } from './parser-version.ts';
import { disclosureWord } from './promotion-fields.ts';
import type { AdFields } from './read-fields.ts';

const maxMedia = 10;

/** The ad; null where nothing of it could be read: no number, no sender, no text. */
export function readAd(fields: AdFields, at: string | null): CapturedAd | null {
  const { unit, data, number, author, advertiser, text } = fields;
  const landingUrl = landingOf(fields.links);
  const adId = namedIdOf(fields) ?? contentIdOf(advertiser?.name ?? '', text, landingUrl);
  if (adId === null) return null;
  const isPost = unit.kind === 'post';
  return {
    type: 'ad',
    id: adRecordId('x', adId),
    platform: 'x',
    adId,
    advertiser: advertiser ?? { id: null, name: '', handle: null },
    fundingEntity: payerOf(data.say),
    imprint: imprintOf(text),
    politicalMark: data.isPolitical,
    text,
    title: fields.titles[0] ?? null,
    landingUrl,
    linkDisplay: fields.displays[0] ?? null,
    permalink: isPost && number !== null && author?.handle ? permalinkOf(author.handle, number) : null,
    postId: isPost ? number : null,
    mediaUrls: fields.media.slice(0, maxMedia),
    surface: unit.surface,
    via: 'network',
    signs: [...unit.signs],
    seenAt: at,
    parserVersion,
  };
}

function contentIdOf(name: string, text: string, landingUrl: string | null): string | null {
  return name === '' && text === '' ? null : adIdFromContent(name, text, landingUrl);
}

/** The first address away from X; else one that X shortened and the data does not resolve. */
function landingOf(links: readonly string[]): string | null {
  const all = links.flatMap((address) => landingUrlOf(address) ?? []);
  return all.find((address) => !isOwn(address)) ?? all.find(isShortened) ?? null;
}

/** Who paid, as X names them; where somebody paid for somebody else's candidacy, the candidate behind it. */
function payerOf(say: AdFields['data']['say']): string | null {
  const organization = say('sponsorshiporganization');
  const candidate = say('sponsorshipcandidate');
  if (organization === null || candidate === null) return organization ?? candidate;
  return disclosureWord(say('sponsorshiptype') ?? '') === 'indirect' ? `${organization} (${candidate})` : organization;
}
