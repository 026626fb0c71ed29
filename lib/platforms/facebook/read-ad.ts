/** Turns one found unit into a captured ad with its minimised payload. */
import type { CapturedAd } from '#lib/core/ad.ts';
import type { Advertiser } from '#lib/core/advertiser.ts';
import { adIdFromContent, adRecordId } from '#lib/core/content-id.ts';
import type { Json, JsonObject } from '#lib/core/json.ts';
import { maxRawChars } from '#lib/core/limits.ts';
import type { ReadAd } from '#lib/platforms/contract.ts';
import { keptDistance } from './auction-distance.ts';
import { handleOf, isOwnAddress, landingUrlOf } from './clean-url.ts';
import { type Actor, collectFields, type Fields, withOnlyActor } from './collect-fields.ts';
import { imprintOf, paidBy, politicalTexts } from './disclaimer.ts';
import type { Unit } from './find-units.ts';
import { isPlainName, isSideUnit } from './match.ts';
import { minimise } from './minimise.ts';
import { parserVersion } from './parser-version.ts';
import { rebuilt } from './rebuilt.ts';
import type { Place } from './walk-objects.ts';

const maxMedia = 10;

/** The ad, or null where nothing of it could be read: no id, no sender, no text, no address and no post. */
export function readAd(unit: Unit, at: string | null): ReadAd | null {
  const post = minimise(unit.place.value);
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
  return { ad, raw: rawOf(unit, post, sender) };
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

/** Who posted: the copy that names its Page, else the owner of the post, else the most frequent. */
function senderOf({ actors, owner }: Fields): Actor | null {
  const withPage = actors.find(({ pageId }) => pageId !== null);
  const owning = actors.find(({ id }) => id !== null && id === owner.id);
  const count = (actor: Actor): number =>
    actors.filter(({ id, name }) => id === actor.id && name === actor.name).length;
  const most = actors.toSorted((a, b) => count(b) - count(a))[0];
  return withPage ?? owning ?? most ?? null;
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
  return all.find((address) => !isOwnAddress(address)) ?? all.find((address) => !permalinks.includes(address)) ?? null;
}

function fundingOf({ politicalStrategies }: Fields): string | null {
  for (const text of politicalStrategies.flatMap(politicalTexts)) {
    const payer = paidBy(text);
    if (payer !== null) return payer;
  }
  return null;
}

/** The payload that is kept: where it stood, so that it can be read again, and never longer than the limit. */
function rawOf(unit: Unit, post: JsonObject, sender: Actor | null): string {
  const raw = JSON.stringify(inPlace(unit, withOnlyActor(post, sender)));
  return raw.length <= maxRawChars ? raw : JSON.stringify({ [rebuilt]: { tooLong: raw.length } });
}

/** The post under the names under which it stood, with the field beside it and the type around it that are signs of an ad. */
function inPlace(unit: Unit, post: Json): Json {
  const beside = unit.place.parent?.value;
  let marks = beside && unit.distanceKey !== null ? keptDistance(beside, unit.distanceKey) : {};
  let inner = post;
  for (let at: Place | null = unit.place; at; at = at.parent) {
    if (at.inArray) inner = [inner];
    if (!at.parent) return inner;
    inner = isPlainName(at.key)
      ? { ...sideUnitMark(at.parent.value), ...marks, [at.key]: inner }
      : { [rebuilt]: { node: inner } };
    marks = {};
    if (isOutermost(at, unit)) return inner;
  }
  return inner;
}

/** True where everything around that made the thing an ad is in. */
function isOutermost({ key, parent }: Place, { signs }: Unit): boolean {
  if (signs.includes('ads-side-feed-unit')) return parent !== null && isSideUnit(parent.value);
  return !signs.includes('instream-ads') || key === 'instream_video_ads';
}

function sideUnitMark(value: JsonObject): JsonObject {
  return isSideUnit(value)
    ? Object.fromEntries(Object.entries(value).filter(([, mark]) => mark === 'AdsSideFeedUnit'))
    : {};
}
