/** Goes once through a document and notes for every part of it which of the platform's markers stand in it, and how long it is. */
import type { Json, JsonObject } from '#lib/core/json.ts';
import { isArray } from '#lib/platforms/parts/walk-objects.ts';

export type Container = readonly Json[] | JsonObject;

export interface Marks {
  /** One bit for each marker that stands in the part, or only in its own fields. */
  readonly all: number;
  readonly own: number;
  /** So many characters as JSON, roughly. */
  readonly chars: number;
  readonly values: number;
  /** True where a list that may be a list of posts stands in it. */
  readonly holdsPosts: boolean;
}

export interface MarkRules {
  readonly markers: readonly string[];
  /** Ids of ads that the parser found: what holds one is marked too. */
  readonly ids: ReadonlySet<string>;
}

/** Fewer entries, or shorter ones, are no list of posts. */
const fewestPosts = 3;
const shortestPost = 1_500;
/** Bits of a number; the last one is for ids. */
const mostMarkers = 30;
export const idBit = 1 << mostMarkers;

interface Note {
  readonly value: Container;
  readonly parent: Note | null;
  own: number;
  all: number;
  chars: number;
  values: number;
  holdsPosts: boolean;
}

/** Pauses every few thousand parts. */
export function* readMarks(root: Json, rules: MarkRules): Generator<void, ReadonlyMap<Json, Marks>> {
  const bitsOf = createBits(rules);
  const notes = new Map<Json, Note>();
  const stack: Note[] = [];
  const order: Note[] = [];
  const look = (value: Json, name: string, parent: Note | null): void => {
    if (typeof value === 'object' && value !== null) stack.push(newNote(value, parent));
    else if (parent) parent.values += 1;
    if (!parent) return;
    parent.own |= bitsOf(name) | (typeof value === 'string' || typeof value === 'number' ? bitsOf(String(value)) : 0);
    parent.chars += name.length + (typeof value === 'string' ? value.length : 4) + 6;
  };
  look(root, '', null);
  for (let note = stack.pop(), count = 1; note; note = stack.pop(), count += 1) {
    notes.set(note.value, note);
    order.push(note);
    const { value } = note;
    if (isArray(value)) for (const item of value) look(item, '', note);
    else for (const name of Object.keys(value)) look(value[name] ?? null, name, note);
    if (count % 2_000 === 0) yield;
  }
  for (const note of order.toReversed()) addToParent(note);
  return notes;
}

const newNote = (value: Container, parent: Note | null): Note => ({
  value,
  parent,
  own: 0,
  all: 0,
  chars: 0,
  values: 0,
  holdsPosts: false,
});

function addToParent(note: Note): void {
  note.all |= note.own;
  note.holdsPosts ||= isArray(note.value) && isPosts(note.value, note.chars);
  const { parent } = note;
  if (!parent) return;
  parent.all |= note.all;
  parent.chars += note.chars;
  parent.values += note.values;
  parent.holdsPosts ||= note.holdsPosts;
}

/** True for a list whose entries are as many and as long as posts. */
export function isPosts(list: readonly Json[], chars: number): boolean {
  const entries = list.filter((entry) => typeof entry === 'object' && entry !== null);
  return entries.length >= fewestPosts && chars / entries.length >= shortestPost;
}

/** The bits of the markers that stand in a name or text. */
function createBits({ markers, ids }: MarkRules): (text: string) => number {
  const known = new Map<string, number>();
  const words = markers.slice(0, mostMarkers).map((marker) => ({
    word: marker.replaceAll(/^[^\w-]+|[^\w-]+$/g, ''),
    // `"AD"` is a whole value.
    isWhole: marker.endsWith('"'),
  }));
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    let bits = ids.has(text) ? idBit : 0;
    words.forEach(({ word, isWhole }, index) => {
      if (isWhole ? text === word : text.includes(word)) bits |= 1 << index;
    });
    if (text.length < 100) known.set(text, bits);
    return bits;
  };
}
