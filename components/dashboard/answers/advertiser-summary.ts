/** The advertisers behind some ads, each once. */
import type { Ad } from '#lib/core/ad.ts';
import type { CaseFile } from '#lib/core/case-file.ts';
import type { Platform } from '#lib/core/platform.ts';

export interface AdvertiserSummary {
  readonly key: string;
  readonly name: string;
  readonly platform: Platform;
  readonly ads: number;
  /** What a case file names it by; null where the platform gave no id. */
  readonly account: CaseFile['confirmedAdvertisers'][number] | null;
}

/** By platform and id, or by name where there is no id; most ads first. */
export function advertisersOf(ads: readonly Pick<Ad, 'platform' | 'advertiser'>[]): AdvertiserSummary[] {
  const found = new Map<string, AdvertiserSummary>();
  for (const { platform, advertiser } of ads) {
    const key = JSON.stringify([platform, advertiser.id ?? advertiser.name]);
    const account = advertiser.id === null ? null : { platform, id: advertiser.id };
    const before = found.get(key);
    found.set(key, { key, name: advertiser.name, platform, account, ads: (before?.ads ?? 0) + 1 });
  }
  return [...found.values()].toSorted((a, b) => b.ads - a.ads);
}
