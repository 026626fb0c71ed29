/** Reads `null` as "not given": people and programs write both. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';

/** Documents are this deep where a field may be left out; what is deeper is nobody's field. */
const deepest = 4;

/** The object without its members that are null, down to the objects in its lists. */
export function withoutNulls(record: JsonObject, depth = 0): JsonObject {
  const given = Object.entries(record).filter(([, value]) => value !== null);
  return Object.fromEntries(given.map(([key, value]) => [key, inside(value, depth + 1)]));
}

function inside(value: Json, depth: number): Json {
  if (depth > deepest) return value;
  if (Array.isArray(value)) return value.map((item: Json) => inside(item, depth + 1));
  return isJsonObject(value) ? withoutNulls(value, depth) : value;
}
