/** Small readers of the fields of X's answers. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';

/** The name of a field without underscores, in small letters: `impression_id` and `impressionId` are one. */
export const plainName = (name: string): string => name.replaceAll('_', '').toLowerCase();

/** Names of the language's own: what stands under them is not looked at. */
export const isPrototypeName = (name: string): boolean => /^(?:__proto__|constructor|prototype)$/.test(name);

/** A name such as a program gives a field; it may be kept. */
export const isProgramName = (name: string): boolean => !isPrototypeName(name) && /^[\w$-]{1,80}$/.test(name);

/** A word of a program, no sentence. */
export const isWord = (text: string): boolean => /^\w[\w -]{0,59}$/.test(text);

/** The objects that are fields of an object. */
export const objectsIn = (value: JsonObject): readonly JsonObject[] => Object.values(value).filter(isJsonObject);

/** A number of X's, as text; null for one that is too long to be read exactly, and for anything else. */
export function digits(value: Json | undefined): string | null {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && /^\d{1,25}$/.test(text) ? text : null;
}
