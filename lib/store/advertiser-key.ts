/** The key of an advertiser: what the user says about one ad of it holds for all of them. */
import type { Ad } from '#lib/core/ad.ts';
import { plainName } from '#lib/core/confirmed-advertiser.ts';

/** By the platform's id where there is one, else by the name as shown. */
export function advertiserKeyOf({ platform, advertiser }: Pick<Ad, 'platform' | 'advertiser'>): string {
  const who = advertiser.id === null ? `name:${plainName(advertiser.name)}` : `id:${advertiser.id}`;
  return `${platform}:${who}`;
}
