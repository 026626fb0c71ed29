/** The serialised part of a criterion: JSON inside a text. */
import { isJsonObject, type JsonObject } from '#lib/core/json.ts';
import { rebuilt, rebuiltIn } from '#lib/platforms/parts/rebuilt.ts';

/** Fields of an element as they stand, as JSON text; those that only its serialised part has are marked as rebuilt. */
export function rawOf(element: JsonObject, names: readonly string[]): string {
  const serialized = serializedOf(element);
  const decoded = names.filter((name) => (element[name] ?? null) === null && name in serialized);
  const own = pick(element, names);
  return JSON.stringify(decoded.length === 0 ? own : { ...own, [rebuilt]: pick(serialized, decoded) });
}

function pick(value: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
}

/** What `serialized_data` holds; `{}` where it is absent or broken: it only ever adds to what stands beside it. */
export function serializedOf(element: JsonObject): JsonObject {
  const text = element['serialized_data'] ?? rebuiltIn(element)['serialized_data'];
  if (typeof text !== 'string' || text.length > 10_000) return {};
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}
