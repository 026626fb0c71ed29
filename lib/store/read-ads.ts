/** Ads for lists, page by page, newest first. */
import { Dexie, type Collection } from 'dexie';
import type { Platform } from '#lib/core/platform.ts';
import type { CountercanvassDb } from './db.ts';
import { newestFirst } from './newest-first.ts';
import type { AdRow } from './rows.ts';

/** Every field narrows; `from` and `to` are points in time, both included, on when the ad was last seen; `text` is looked for in
 *  the ad's words and its advertiser's names, in any case. */
export interface AdFilter {
  readonly shownAs?: string;
  readonly platform?: Platform;
  readonly dimension?: string;
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
}

/** Where the next page begins: after this ad. */
export interface AdCursor {
  readonly lastSeenAt: string;
  readonly id: string;
}

/** Most ads that one call looks at, so that a search without a hit ends. */
export const maxAdsLookedAt = 100_000;

export function adCursor({ lastSeenAt, id }: AdRow): AdCursor {
  return { lastSeenAt, id };
}

/** At most `limit` ads that fit, newest first, from after the cursor. Fewer than `limit` means that there are no more, or that
 *  `maxAdsLookedAt` were looked at. */
export async function readAds(
  db: CountercanvassDb,
  filter: AdFilter,
  after: AdCursor | null,
  limit: number,
): Promise<AdRow[]> {
  const fits = fitting(filter);
  const found: AdRow[] = [];
  let from = after;
  let chunk = limit;
  for (let seen = 0; seen < maxAdsLookedAt && found.length < limit; seen += chunk, chunk = 1_000) {
    const rows = await inOrder(db, filter, from).limit(chunk).toArray();
    found.push(...rows.filter(fits).slice(0, limit - found.length));
    const last = rows.at(-1);
    if (last === undefined || rows.length < chunk) break;
    from = adCursor(last);
  }
  return found;
}

/** The narrowest index that keeps the order: explained ads are few, so a dimension is looked for among them. */
function inOrder(db: CountercanvassDb, filter: AdFilter, after: AdCursor | null): Collection<AdRow, string> {
  const [index, prefix] = indexFor(filter);
  const lower = [...prefix, filter.from ?? Dexie.minKey];
  const upper = after === null ? [...prefix, filter.to ?? maxText, maxText] : [...prefix, after.lastSeenAt, after.id];
  return newestFirst(db.ads.where(index).between(lower, upper, true, after === null));
}

/** After every text that can stand in a key. */
const maxText = '\uffff';

function indexFor({ shownAs, dimension }: AdFilter): [string, readonly (string | number)[]] {
  if (dimension !== undefined) return ['[explained+lastSeenAt+id]', [1]];
  return shownAs === undefined ? ['[lastSeenAt+id]', []] : ['[shownAs+lastSeenAt+id]', [shownAs]];
}

function fitting({ shownAs, platform, dimension, to, text }: AdFilter): (ad: AdRow) => boolean {
  const needle = text?.toLowerCase();
  return (ad) =>
    (shownAs === undefined || ad.shownAs === shownAs) &&
    (platform === undefined || ad.platform === platform) &&
    (dimension === undefined || ad.dimensions.includes(dimension)) &&
    (to === undefined || ad.lastSeenAt <= to) &&
    (needle === undefined || wordsOf(ad).some((words) => words.toLowerCase().includes(needle)));
}

function wordsOf(ad: AdRow): string[] {
  return [ad.text, ad.title, ad.advertiser.name, ad.advertiser.handle, ad.fundingEntity].flatMap(
    (words) => words ?? [],
  );
}
