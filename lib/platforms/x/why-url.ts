/** Where X explains an ad, out of what is kept of the ad. */
import { parseDocument } from '#lib/platforms/parts/read-document.ts';
import { findAds } from './find-ads.ts';

/** Null where the payload has no impression id. In English, for the wording is compared. */
export function whyUrlOf(raw: string): string | null {
  const copy = parseDocument(raw);
  const id = copy === undefined ? null : (findAds(copy, '').ads[0]?.impressionId ?? null);
  return id === null ? null : `https://x.com/about-ads?aid=${id}&lang=en`;
}
