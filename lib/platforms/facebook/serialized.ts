/** The serialised part of a criterion: JSON inside a text. */
import { isJsonObject, type JsonObject } from '#lib/core/json.ts';

/** What `serialized_data` holds; `{}` where it is absent or broken: it only ever adds to what stands beside it. */
export function serializedOf(element: JsonObject): JsonObject {
  const text = element['serialized_data'];
  if (typeof text !== 'string' || text.length > 10_000) return {};
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}
