/** Turns one found unit into a captured ad with its minimised payload. */
import type { CapturedAd } from '#lib/core/ad.ts';
import type { Advertiser } from '#lib/core/advertiser.ts';
import { adIdFromContent } from '#lib/core/content-id.ts';
import { adRecordId } from '#lib/core/record-id.ts';
import type { ReadAd } from '#lib/platforms/contract.ts';
import { imprintOf } from '#lib/platforms/parts/imprint.ts';
import { paidBy } from '#lib/platforms/parts/paid-by.ts';
import { handleOf, isOwn, landingUrlOf } from './clean-url.ts';
import { collectFields, type Fields } from './collect-fields.ts';
import type { Unit } from './find-units.ts';
import { keptPayload } from './keep-payload.ts';
import { copyPoliticalLabel } from './minimise-label.ts';
import { minimise } from './minimise.ts';
import { parserVersion } from './parser-version.ts';
import { politicalTexts } from './political-label.ts';
import { type Actor, senderOf } from './sender.ts';

const maxMedia = 10;

/** The ad, or null where nothing of it could be read: no id, no sender, no text, no address and no post. */
export function readAd(unit: Unit, at: string | null): ReadAd | null {
  const post = minimise(unit.place.value, copyPoliticalLabel);
  const fields = collectFields(post);
  const sender = senderOf(fields);
  const advertiser = advertiserOf(fields, sender);
  const text = longest(fields.texts);
  const landingUrl = landingOf(fields);
  const adId = unit.adNumbers[0] ?? contentIdOf(advertiser, text, landingUrl, fields.postIds[0] ?? null);
  if (adId === null) return null;
  const ad: CapturedAd = {
    type: 'ad',
    id: adRecordId('facebook', adId),
    platform: 'facebook',
    adId,
    advertiser,
    fundingEntity: fundingOf(fields),
    imprint: imprintOf(text),
    politicalMark: fields.politicalStrategies.length > 0,
    text,
    title: fields.titles[0] ?? null,
    landingUrl,
    linkDisplay: fields.displays[0] ?? null,
    permalink: fields.permalinks[0] ?? null,
    postId: fields.postIds[0] ?? null,
    mediaUrls: fields.media.slice(0, maxMedia),
    surface: unit.surface,
    via: 'network',
    signs: [...unit.signs],
    seenAt: at,
    parserVersion,
  };
  return { ad, raw: keptPayload(unit, post, sender) };
}

/** The id of an ad without a number: its content, else the post that it is; null where there is neither. */
function contentIdOf(
  { name }: Advertiser,
  text: string,
  landingUrl: string | null,
  postId: string | null,
): string | null {
  if (name !== '' || text !== '' || landingUrl !== null) return adIdFromContent(name, text, landingUrl);
  return postId === null ? null : adIdFromContent('', `post ${postId}`, null);
}

/** The Page id, by which ad libraries know an advertiser, is that of the delegate page and of the call to action; the id of
 *  an actor is another one (facts on Meta, 1.2). */
function advertiserOf(fields: Fields, sender: Actor | null): Advertiser {
  const copies = fields.actors.filter(({ id }) => id !== null && id === sender?.id);
  const url = sender?.url ?? copies.find((copy) => copy.url !== null)?.url ?? null;
  return {
    id: sender?.pageId ?? fields.pageIds[0] ?? null,
    name: sender?.name ?? fields.owner.name?.trim() ?? '',
    handle: handleOf(url),
  };
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}

/** The first address away from Facebook, else the first one that is not the post itself. */
function landingOf({ outbound, addresses, permalinks }: Fields): string | null {
  const all = [...outbound, ...addresses].flatMap((address) => landingUrlOf(address) ?? []);
  return all.find((address) => !isOwn(address)) ?? all.find((address) => !permalinks.includes(address)) ?? null;
}

function fundingOf({ politicalStrategies }: Fields): string | null {
  for (const text of politicalStrategies.flatMap(politicalTexts)) {
    const payer = paidBy(text);
    if (payer !== null) return payer;
  }
  return null;
}
