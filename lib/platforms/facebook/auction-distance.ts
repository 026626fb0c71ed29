/** The number that only an ad's edge carries where organic posts have null: how far the auction puts ads apart. */
import type { JsonObject } from '#lib/core/json.ts';

/** Every name seen so far holds one of these, misspelt on purpose (`sposnsor_new_distac_action`). */
const knownName = /spons|sposn|auction|distac/i;

/** Other fields of an edge; the numbers among them stand on organic posts too. */
const edgeField =
  /^(?:brs_|cat_|category|deduplication_key|min_gap|top_story|is_ad_eligible|cursor|sort_key|features|bump_reason|client_)/;
const otherNumber = /score|count|index|time|rank|weight|position/i;

/** True where the edge carries the number. Under a name never seen before it must be a whole number of an edge, and the same
 *  name must stand with null elsewhere in the response, or nowhere else at all. */
export function hasAuctionDistance(edge: JsonObject, responseText: string): boolean {
  const numbers = Object.keys(edge).filter((key) => typeof edge[key] === 'number');
  if (numbers.some((key) => knownName.test(key))) return true;
  if (!('node' in edge) && !Object.keys(edge).some((key) => edgeField.test(key))) return false;
  return numbers.some((key) => isUnseenDistance(key, edge[key], responseText));
}

function isUnseenDistance(key: string, value: unknown, responseText: string): boolean {
  if (!Number.isInteger(value) || edgeField.test(key) || otherNumber.test(key)) return false;
  const name = `${JSON.stringify(key)}:`;
  if (responseText.includes(`${name}null`) || responseText.includes(`${name} null`)) return true;
  return responseText.indexOf(name) === responseText.lastIndexOf(name);
}
