/** The advertisers behind some ads, each once, and which of them the user confirms. */
import type { Ad } from '#lib/core/ad.ts';
import type { Advertiser } from '#lib/core/advertiser.ts';
import {
  confirmable,
  type ConfirmedAdvertiser,
  type ConfirmedBy,
  confirmedBy,
} from '#lib/core/confirmed-advertiser.ts';
import type { Platform } from '#lib/core/platform.ts';

export interface AdvertiserSummary {
  readonly key: string;
  readonly platform: Platform;
  readonly advertiser: Advertiser;
  readonly ads: number;
  /** What a case file names it by; null where the platform shows nothing of it. */
  readonly account: ConfirmedAdvertiser | null;
}

/** By platform and number, or by handle or name where there is no number; most ads first. */
export function advertisersOf(ads: readonly Pick<Ad, 'platform' | 'advertiser'>[]): AdvertiserSummary[] {
  const found = new Map<string, AdvertiserSummary>();
  for (const { platform, advertiser } of ads) {
    const account = confirmable(platform, advertiser);
    const key = JSON.stringify(account ?? platform);
    const before = found.get(key);
    found.set(key, { key, platform, advertiser, account, ads: (before?.ads ?? 0) + 1 });
  }
  return [...found.values()].toSorted((a, b) => b.ads - a.ads);
}

/** By what it is confirmed; null where it is not. A tick by name holds for every advertiser of that name on the platform. */
export function tickedBy(
  confirmed: readonly ConfirmedAdvertiser[],
  { platform, advertiser }: AdvertiserSummary,
): ConfirmedBy | null {
  return confirmedBy(confirmed, platform, [advertiser]);
}

/** The list with this advertiser, or without everything that names it: a name that is no longer ticked goes for all who bear it. */
export function withTick(
  confirmed: readonly ConfirmedAdvertiser[],
  item: AdvertiserSummary,
  ticked: boolean,
): readonly ConfirmedAdvertiser[] {
  const others = confirmed.filter((known) => tickedBy([known], item) === null);
  return ticked && item.account !== null ? [...others, item.account] : others;
}
