/** Scrambles a document, a few hundred values at a time: it may be long, and nested deeper than the stack is. */
import type { Json, JsonObject } from '#lib/core/json.ts';
import { isArray } from '#lib/platforms/parts/walk-objects.ts';
import { scrambleBytes } from './bytes.ts';
import { kindOfKey } from './key-kinds.ts';
import { type Around, nowhere, type Scrambler } from './scrambler.ts';

/** Under this name stands how many values were left out. */
export const leftOutKey = '…';

/** Parts of a document that are left out, with how many values each holds. */
export type LeftOut = ReadonlyMap<Json, number>;

const valuesPerStep = 400;
/** Deeper than any parser looks. */
const deepest = 400;

/** A list or object that is being copied. */
interface Frame {
  readonly source: readonly Json[] | JsonObject;
  readonly names: readonly string[] | null;
  readonly length: number;
  readonly around: Around;
  readonly done: (copy: Json) => void;
  readonly items: Json[];
  readonly fields: [string, Json][];
  at: number;
}

/** The copy; pauses every few hundred values. */
export function* scrambleTree(
  root: Json,
  scrambler: Pick<Scrambler, 'text' | 'number' | 'key' | 'loose'>,
  leftOut: LeftOut = new Map(),
  from: Around = nowhere,
): Generator<void, Json> {
  let result: Json = null;
  const stack: Frame[] = [];
  const put = (value: Json, around: Around, done: (copy: Json) => void): void => {
    if (typeof value === 'string') done(scrambler.text(value, around));
    else if (typeof value === 'number') done(scrambler.number(value, around));
    else if (typeof value !== 'object' || value === null) done(value);
    else if (leftOut.has(value)) done({ [leftOutKey]: leftOut.get(value) ?? 0 });
    else if (stack.length >= deepest) done({ [leftOutKey]: 1 });
    else {
      const bytes = isArray(value) ? scrambleBytes(value, scrambler, around) : null;
      if (bytes) done(bytes);
      else stack.push(frameOf(value, around, done));
    }
  };
  put(root, from, (copy) => (result = copy));
  for (let count = 1; stack.length > 0; count += 1) {
    const frame = stack.at(-1);
    if (frame) goOn(frame, stack, put, scrambler);
    if (count % valuesPerStep === 0) yield;
  }
  return result;
}

type Put = (value: Json, around: Around, done: (copy: Json) => void) => void;

/** Copies the next entry of a list or object; ends it after the last. */
function goOn(frame: Frame, stack: Frame[], put: Put, scrambler: Pick<Scrambler, 'key'>): void {
  const { source, names, around, items, fields } = frame;
  if (frame.at >= frame.length) {
    stack.pop();
    // Made of entries, so that a field called `__proto__` is a field.
    frame.done(names ? Object.fromEntries(fields) : items);
    return;
  }
  if (isArray(source)) put(source[frame.at++] ?? null, around, (copy) => add(items, copy));
  else {
    const name = names?.[frame.at++] ?? '';
    put(source[name] ?? null, inside(around, name), (copy) => fields.push([scrambler.key(name), copy]));
  }
}

function frameOf(source: readonly Json[] | JsonObject, around: Around, done: (copy: Json) => void): Frame {
  const names = isArray(source) ? null : Object.keys(source);
  const { length } = isArray(source) ? source : Object.keys(source);
  return { source, names, length, around, done, items: [], fields: [], at: 0 };
}

/** That something is private holds for everything below it; whom it names, for what stands directly in it. */
function inside(around: Around, key: string): Around {
  const kind = kindOfKey(around.key);
  return { key, inPerson: kind === 'person', inPrivate: around.inPrivate || kind === 'private' };
}

/** Several parts that are left out one after another become one count. */
function add(items: Json[], copy: Json): void {
  const last = items.at(-1);
  const [more, before] = [countIn(copy), countIn(last)];
  if (more === null || before === null) items.push(copy);
  else items[items.length - 1] = { [leftOutKey]: before + more };
}

function countIn(value: Json | undefined): number | null {
  const count = typeof value === 'object' && value !== null && !isArray(value) ? Reflect.get(value, leftOutKey) : null;
  return typeof count === 'number' ? count : null;
}
