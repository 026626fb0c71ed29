/** The card under a post: a list of pairs (`{"key":"title","value":{"string_value":"…"}}`), or the same by names; the newer ones
 *  keep everything in one text of JSON. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { parseDocument } from '#lib/platforms/parts/read-document.ts';

const keptKey =
  /^(?:title|vanity_url|domain|card_url|website_url|unified_card|(?:photo_image_full_size|summary_photo_image|thumbnail_image)_original)$/;

/** The key of a pair for its `value`; null for any other field. */
export function pairKey({ key }: JsonObject, name: string): string | null {
  return name === 'value' && typeof key === 'string' ? key : null;
}

/** True for a pair of a card that is not kept. */
export function isClosedInCard({ key, value }: JsonObject): boolean {
  return typeof key === 'string' && value !== undefined && !keptKey.test(key);
}

/** What stands in the one text of a newer card, by the name of the text and the way to it. */
export function unifiedCardIn(text: Json, name: string, path: string): JsonObject | null {
  const isIt = name === 'string_value' && path.endsWith('unified_card') && typeof text === 'string';
  const card = isIt ? parseDocument(text) : null;
  return isJsonObject(card) ? card : null;
}
