/** Reads a label whose letters Facebook writes out of order among decoys (facts on Meta, 1.4). */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { isArray } from '#lib/platforms/parts/walk-objects.ts';

/** True for the root of such a label: it has children, and each child has attributes and styles. */
export function isScrambledLabel(value: Json | undefined): value is JsonObject {
  if (!isJsonObject(value) || !isArray(value['children']) || value['children'].length === 0) return false;
  return value['children']
    .slice(0, 3)
    .every((child) => isJsonObject(child) && isArray(child['attributes']) && isArray(child['styles']));
}

/** The visible letters in the order in which they are seen. Decoys carry attributes; a letter carries none, and one style:
 *  its order. The name of that style is scrambled too, hence only its value is read. */
export function scrambledText(label: JsonObject): string {
  const letters = lettersOf(label).map((letter, index) => ({ text: letter['text'], order: orderOf(letter), index }));
  return letters
    .toSorted((a, b) => a.order - b.order || a.index - b.index)
    .map(({ text }) => (typeof text === 'string' ? text : ''))
    .join('');
}

/** The children that are no decoys. */
function lettersOf(label: JsonObject): readonly JsonObject[] {
  const children = isArray(label['children']) ? label['children'] : [];
  return children.filter(isJsonObject).filter(({ attributes }) => isArray(attributes) && attributes.length === 0);
}

function orderOf(letter: JsonObject): number {
  const [style] = isArray(letter['styles']) ? letter['styles'] : [];
  const value = isJsonObject(style) ? style['val'] : null;
  return typeof value === 'string' || typeof value === 'number' ? Number.parseFloat(String(value)) || 0 : 0;
}
