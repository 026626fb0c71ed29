/** What the sentences about compared values say besides: who aimed at what, and what the answer says. */
import { byId, uniqueSorted } from './by-id.ts';
import { advertisers, criterionValues, factValues } from './slots.ts';
import type { ValueMatch } from './value-matches.ts';

/** `dimensions` are ids, which the catalogue names. */
export function valueSlots(matches: readonly ValueMatch[]): Readonly<Record<string, string>> {
  const signals = matches.map(({ signal }) => signal);
  return {
    advertiser: advertisers(signals),
    dimensions: uniqueSorted(signals.map(({ criterion }) => criterion.dimension)).join(','),
    adValue: criterionValues(signals),
    facts: factValues(byId(matches.flatMap(({ claims }) => claims.map(({ fact }) => fact)))),
  };
}
