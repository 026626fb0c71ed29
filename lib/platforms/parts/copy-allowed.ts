/** The allow-list at the door: copies of a document only what is allowed by name, wherever in it that stands. Whatever is read is
 *  read from the copy, so that nothing else can leave. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { isArray } from './walk-objects.ts';

/** A text, number or truth value with its name and the name of the object around it (names of lists count for their items). */
export interface Leaf {
  readonly name: string;
  readonly parent: string;
  readonly value: string | number | boolean;
}

export interface AllowList {
  /** The leaf as it may leave: itself, cut, cleaned; undefined where it may not. */
  readonly leaf: (leaf: Leaf) => Json | undefined;
  /** Names of objects and lists that are never entered: parts about people, about the viewer, other posts. */
  readonly never: RegExp;
  /** Where given: the only objects and lists that are entered, by their name and that of the object around them. */
  readonly enters?: (name: string, parent: string) => boolean;
  /** How many items of a list are kept, where that is fewer than usual. */
  readonly most?: (name: string) => number;
}

const maxItems = 50;
const maxDepth = 80;
const programName = /^(?!(?:__proto__|constructor|prototype)$)[\w$-]{1,80}$/;

/** The allowed part of an object; `{}` where nothing of it is. Lists keep their first 50 items; empty parts are left out. */
export function copyAllowed(root: JsonObject, list: AllowList): JsonObject {
  const copy = copyObject(root, '', 0, list);
  return isJsonObject(copy) ? copy : {};
}

function copyObject(value: JsonObject, name: string, depth: number, list: AllowList): Json | undefined {
  if (depth > maxDepth) return undefined;
  const kept = Object.keys(value).flatMap((key): [string, Json][] => {
    const copy = programName.test(key) ? copyValue(value[key], key, name, depth, list) : undefined;
    return copy === undefined ? [] : [[key, copy]];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function copyValue(
  value: Json | undefined,
  name: string,
  parent: string,
  depth: number,
  list: AllowList,
): Json | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object') return list.leaf({ name, parent, value });
  if (list.never.test(name) || list.enters?.(name, parent) === false) return undefined;
  if (!isArray(value)) return isJsonObject(value) ? copyObject(value, name, depth + 1, list) : undefined;
  const items = value
    .slice(0, list.most?.(name) ?? maxItems)
    .flatMap((item) => copyValue(item, name, parent, depth + 1, list) ?? []);
  return items.length > 0 ? items : undefined;
}
