/** The one member of a kept payload under which what did not arrive so stands: an address without its tracking parts, the
 *  surface that followed from where the answer came from. */
import { isJsonObject, type Json } from '#lib/core/json.ts';

export const rebuilt = '_rebuilt';

/** A text as it came, or as it was rebuilt. */
export function textIn(value: Json | undefined): string | null {
  const text = isJsonObject(value) ? value[rebuilt] : value;
  return typeof text === 'string' ? text : null;
}
