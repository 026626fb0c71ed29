/** The one member under which a kept payload holds what did not arrive so: everything outside of it stands under the
 *  platform's own keys, with the platform's own values, cut down. */
import { isJsonObject, type JsonObject } from '#lib/core/json.ts';

export const rebuilt = '_rebuilt';

/** What was rebuilt in an object of a kept payload; `{}` in what comes from the platform. */
export function rebuiltIn(value: JsonObject): JsonObject {
  const part = value[rebuilt];
  return isJsonObject(part) ? part : {};
}

/** An object as it is read: what was rebuilt stands among its fields. */
export function asRead(value: JsonObject): JsonObject {
  return rebuilt in value ? { ...value, ...rebuiltIn(value) } : value;
}
