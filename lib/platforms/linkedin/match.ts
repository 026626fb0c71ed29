/** The signs of an ad in LinkedIn's data, each recognised by a value rather than by the name of its field. */
import type { Json, JsonObject } from '#lib/core/json.ts';
import { promotedLabel } from './promoted-label.ts';
import type { Family } from './surfaces.ts';
import { isSponsoredUrn, mayLeave } from './urns.ts';

/** What LinkedIn keeps beside a sponsored post; null on any other. */
export const trackingKey = 'sponsoredTracking';

const served = /\bSponsoredUpdateServed\b|\bSPONSORED_UPDATE_SERVED\b|"isSponsored\\*"\s*:\s*true/;
export interface Mark {
  /** The value as it may leave the page. */
  readonly kept: Json;
  /** What it is a sign of; null for the name of a post or of an organisation. */
  readonly family: Family | null;
}

/** What a value says by itself; null where it says nothing. A tracking scope may come as text: only the sign in it is kept. */
export function markOf(key: string, value: Json | undefined): Mark | null {
  if (value === true && key === 'isSponsored') return { kept: true, family: 'tracking-scope' };
  if (typeof value !== 'string') return null;
  if (value === 'SPONSORED') return { kept: value, family: 'sponsored-tracking' };
  if (mayLeave(value)) return { kept: value, family: isSponsoredUrn(value) ? 'sponsored-urn' : null };
  const scope = served.exec(value)?.[0];
  if (scope !== undefined) return { kept: scope, family: 'tracking-scope' };
  return promotedLabel(value) ? { kept: value, family: 'promoted-label' } : null;
}

/** True for what LinkedIn keeps beside a sponsored post; whatever stands inside is one sign, and not several. */
export const isTracking = (value: JsonObject, key: string): boolean =>
  key === trackingKey || Object.values(value).includes('SPONSORED');

/** True where an object carries a sign itself. */
export function hasSign(value: JsonObject, key: string): boolean {
  if (key === trackingKey) return true;
  for (const name of Object.keys(value)) if (markOf(name, value[name])?.family) return true;
  return false;
}

/** The signs that an object carries itself. */
export function signsIn(value: JsonObject, key: string): readonly Family[] {
  if (isTracking(value, key)) return ['sponsored-tracking'];
  return Object.entries(value).flatMap(([name, entry]) => markOf(name, entry)?.family ?? []);
}

/** True where a sign is among them that stands on nothing but ads: a label alone may be what somebody wrote, and an address with a
 *  click id may have been copied from an ad. */
export const isTelling = (families: readonly Family[]): boolean =>
  families.some((family) => family !== 'promoted-label' && family !== 'click-id');
