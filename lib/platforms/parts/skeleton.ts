/** The bones of something that may be anybody's post: types and structure, no text. */
import { isJsonObject, type Json } from '#lib/core/json.ts';
import { isArray } from './walk-objects.ts';

/** The types in a minimised part, nested as they were; null for what has none. */
export function skeletonOf(value: Json): Json {
  if (isArray(value)) return value.map(skeletonOf).filter((bone) => bone !== null);
  if (!isJsonObject(value)) return null;
  const entries = Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
    const bone = key === '__typename' ? inner : skeletonOf(inner);
    return bone === null || (isArray(bone) && bone.length === 0) ? [] : [[key, bone]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}
