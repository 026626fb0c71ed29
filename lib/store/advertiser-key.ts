/** The key of an advertiser: what the user says about one ad of it holds for all of them. */
import type { Ad } from '#lib/core/ad.ts';

/** By the platform's id where there is one, else by the name as shown. */
export function advertiserKeyOf({ platform, advertiser }: Pick<Ad, 'platform' | 'advertiser'>): string {
  const who = advertiser.id === null ? `name:${advertiser.name.trim().toLowerCase()}` : `id:${advertiser.id}`;
  return `${platform}:${who}`;
}
