/** The number that only an ad's edge carries where organic posts have null: how far the auction puts ads apart. */
import type { JsonObject } from '#lib/core/json.ts';
import { isPlainName } from './match.ts';
import { rebuilt, rebuiltIn } from '#lib/platforms/parts/rebuilt.ts';

/** Every name seen so far holds one of these, misspelt on purpose (`sposnsor_new_distac_action`). */
const knownName = /spons|sposn|auction|distac/i;

/** Other fields of an edge; the numbers among them stand on organic posts too. */
const edgeField =
  /^(?:brs_|cat_|category|deduplication_key|min_gap|top_story|is_ad_eligible|cursor|sort_key|features|bump_reason|client_)/;
const otherNumber = /score|count|index|time|rank|weight|position/i;

/** The name under which the edge carries the number; null where it does not. A name never seen before must have a whole number
 *  of an edge, and stand with null elsewhere in the response, or nowhere else at all. */
export function auctionDistanceKey(edge: JsonObject, mayBeDistance: MayBeDistance): string | null {
  const numbers = Object.keys(edge).filter((key) => typeof edge[key] === 'number' && isPlainName(key));
  const known = numbers.find((key) => knownName.test(key) || rebuiltIn(edge)['auction_distance'] === key);
  if (known !== undefined) return known;
  if (!('node' in edge) && !Object.keys(edge).some((key) => edgeField.test(key))) return null;
  return numbers.find((key) => isUnseenDistance(key, edge[key], mayBeDistance)) ?? null;
}

/** The number as the edge has it; under a name never seen before, with a mark of what it was taken for. */
export function keptDistance(edge: JsonObject, key: string): JsonObject {
  const number = { [key]: edge[key] ?? null };
  return knownName.test(key) ? number : { ...number, [rebuilt]: { auction_distance: key } };
}

function isUnseenDistance(key: string, value: unknown, mayBeDistance: MayBeDistance): boolean {
  return Number.isInteger(value) && !edgeField.test(key) && !otherNumber.test(key) && mayBeDistance(key);
}

/** True for a name that stands with null somewhere in the response, or once only. */
export type MayBeDistance = (key: string) => boolean;

/** Reads the names of a response when first asked, and once: many edges may ask. */
export function namesOf(responseText: string): MayBeDistance {
  const once = new Map<string, boolean>();
  const withNull = new Set<string>();
  return (key) => {
    if (once.size === 0)
      for (const [, name = '', isNull] of responseText.matchAll(/"([\w$-]{1,64})"\s*:\s*(null)?/g)) {
        once.set(name, !once.has(name));
        if (isNull !== undefined) withNull.add(name);
      }
    return withNull.has(key) || once.get(key) === true;
  };
}
