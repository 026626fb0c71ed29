/** Reads from the copy that is kept of an ad what its record, and the search for it in the page, need. */
import type { Advertiser } from '#lib/core/advertiser.ts';
import type { Json, JsonObject } from '#lib/core/json.ts';
import { accountIn, fieldOf } from './account.ts';
import { findAds, type Unit } from './find-ads.ts';
import { type AdData, readData } from './read-data.ts';
import { noPostFields, type PostFields, readPostFields } from './read-post.ts';
import { idOf } from './things.ts';

export interface AdFields extends PostFields {
  readonly unit: Unit;
  readonly data: AdData;
  /** The number of the post, the trend or the account; null where X does not say it. */
  readonly number: string | null;
  /** Who is shown as the sender. */
  readonly author: Advertiser | null;
  /** Who promotes it: the sender, where nobody else is named. */
  readonly advertiser: Advertiser | null;
}

/** The fields of the one ad in a kept copy; null where no ad is in it. */
export function readFields(copy: Json): AdFields | null {
  const [unit] = findAds(copy, '').ads;
  if (!unit) return null;
  const own = unit.thing?.place.value ?? {};
  const data = readData(unit);
  if (unit.kind === 'trend') return ofTrend(own, unit, data);
  return unit.kind === 'post' ? ofPost(own, unit, data) : ofAccount(own, unit, data);
}

function ofPost(post: JsonObject, unit: Unit, data: AdData): AdFields {
  const author = accountIn(post);
  return {
    ...readPostFields(post),
    unit,
    data,
    number: idOf(post) ?? unit.entry?.id ?? null,
    author,
    advertiser: data.advertiser ?? author,
  };
}

function ofAccount(account: JsonObject, unit: Unit, data: AdData): AdFields {
  const author = accountIn(account) ?? data.advertiser;
  return {
    ...noPostFields,
    unit,
    data,
    text: fieldOf(account, 'description') ?? '',
    number: author?.id ?? unit.entry?.id ?? null,
    author,
    advertiser: author,
  };
}

function ofTrend(own: JsonObject, unit: Unit, data: AdData): AdFields {
  const { say } = data;
  const name = say('promotedtrendname') ?? fieldOf(own, 'name');
  return {
    ...noPostFields,
    unit,
    data,
    titles: name === null ? [] : [name],
    text: say('promotedtrenddescription') ?? fieldOf(own, 'description') ?? name ?? '',
    number: say('promotedtrendid') ?? unit.entry?.id ?? null,
    author: null,
    advertiser: data.advertiser,
  };
}
