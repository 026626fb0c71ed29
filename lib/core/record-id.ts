/** Ids that name what they belong to; apart from those that are hashes, so that content scripts stay small. */
import type { Platform } from './platform.ts';

/** The record id of an ad whose platform names it: `ad:facebook:26790583268771`. */
export function adRecordId(platform: Platform, adId: string): string {
  return `ad:${platform}:${adId}`;
}
