/** Walks JSON of any depth without recursion: a response may be nested deeper than the stack is. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';

/** Real stories nest about 60 deep, and 80 inside the wrapper of an embedded script. */
export const maxDepth = 250;

/** An object with the way to it. `key` is the name under which it, or the array around it, stands. */
export interface Place {
  readonly value: JsonObject;
  readonly key: string;
  readonly parent: Place | null;
  readonly inArray: boolean;
  /** How many lists and objects stand around it in the document. */
  readonly depth: number;
}

interface Waiting {
  readonly value: Json;
  readonly key: string;
  readonly parent: Place | null;
  readonly inArray: boolean;
  readonly depth: number;
}

/** Visits every object in the order of the text; `past` leaves out what is inside. Returns how many places were too deep.
 *  `from` is where in a larger document the root stands: depth counts from there on, so that walks within walks stay linear. */
export function walkObjects(
  root: Json,
  visit: (place: Place) => 'into' | 'past',
  from: Omit<Place, 'value'> = { key: '', parent: null, inArray: false, depth: 0 },
): number {
  let tooDeep = 0;
  const stack: Waiting[] = [{ ...from, value: root }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.depth > maxDepth) tooDeep += 1;
    else if (isArray(next.value)) pushItems(stack, next, next.value);
    else if (isPlace(next) && visit(next) === 'into') pushFields(stack, next);
  }
  return tooDeep;
}

function pushItems(stack: Waiting[], { key, parent, depth }: Waiting, items: readonly Json[]): void {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const value = items[index];
    if (isNested(value)) stack.push({ value, key, parent, inArray: true, depth: depth + 1 });
  }
}

function pushFields(stack: Waiting[], place: Place): void {
  const keys = Object.keys(place.value);
  for (let index = keys.length - 1; index >= 0; index -= 1) {
    const key = keys[index] ?? '';
    const value = place.value[key];
    if (isNested(value)) stack.push({ value, key, parent: place, inArray: false, depth: place.depth + 1 });
  }
}

/** Of an object, what waited is its place: a copy for each object of an answer would cost more than many a visit. */
const isPlace = (next: Waiting): next is Waiting & Place => isJsonObject(next.value);

function isNested(value: Json | undefined): value is readonly Json[] | JsonObject {
  return typeof value === 'object' && value !== null;
}

/** True for an array; the built-in guard forgets that ours are read-only. */
export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The place in words: `data.node.comet_sections`, at most the last six names. */
export function pathOf(place: Place): string {
  const names: string[] = [];
  for (let at: Place | null = place; at && names.length < 6; at = at.parent) if (at.key !== '') names.unshift(at.key);
  return names.map((name) => name.slice(0, 40)).join('.');
}
