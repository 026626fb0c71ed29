/** Reads React's own stream, in which pages come that the server draws: rows `<number>:<value>`, which refer to each other. */
import { isJsonObject, type Json } from '#lib/core/json.ts';
import { isArray } from '#lib/platforms/parts/walk-objects.ts';

export interface Flight {
  /** What stands under each number (hexadecimal, as written): JSON, or a long text. */
  readonly rows: ReadonlyMap<string, Json>;
  /** Rows that begin as JSON and are none. */
  readonly broken: number;
}

/** The rows of a stream, or of the script in which a page carries its own. */
export function readFlight(text: string): Flight {
  const rows = new Map<string, Json>();
  const stream = streamIn(text);
  let broken = 0;
  for (let at = 0; at < stream.length;) {
    const row = /[ \t\r\n]*([\da-f]*):(?:T([\da-f]{1,8}),)?/iy;
    row.lastIndex = at;
    const [head = '', number = '', bytes] = row.exec(stream) ?? [];
    const start = at + head.length;
    const end =
      head !== '' && bytes !== undefined ? textEnd(stream, start, Number.parseInt(bytes, 16)) : lineEnd(stream, start);
    const body = stream.slice(start, end);
    if (head !== '' && bytes !== undefined) rows.set(number, body);
    else if (head !== '' && /^[[{"]/.test(body)) {
      const value = parseJson(body);
      if (value === undefined) broken += 1;
      else rows.set(number, value);
    }
    at = end + (stream[end] === '\n' ? 1 : 0);
  }
  return { rows, broken };
}

/** A page's script holds the stream in pieces: a list of texts. */
function streamIn(text: string): string {
  const script = /^\s*window\.__como_rehydration__\s*=\s*/.exec(text);
  if (!script) return text;
  const pieces = parseJson(text.slice(script[0].length).replace(/;?\s*$/, ''));
  return isArray(pieces ?? null) && Array.isArray(pieces)
    ? pieces.filter((piece) => typeof piece === 'string').join('')
    : '';
}

function lineEnd(stream: string, start: number): number {
  const end = stream.indexOf('\n', start);
  return end < 0 ? stream.length : end;
}

/** Where a text ends of which the length is given in bytes of UTF-8. */
function textEnd(stream: string, start: number, bytes: number): number {
  let at = start;
  for (let left = bytes; left > 0 && at < stream.length;) {
    const code = stream.codePointAt(at) ?? 0;
    left -= code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
    at += code < 0x1_00_00 ? 1 : 2;
  }
  return at;
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    // A row that is cut off: it is counted.
    return undefined;
  }
}

/** What a reference leads to (`$L1a`, `$1a`, `$1a:props:children`); undefined for any other text. */
export function followed(text: string, { rows }: Flight): Json | undefined {
  const [, number = '', path = ''] = /^\$[L@F]?([\da-f]{1,8})((?::[^:]{1,40}){0,12})$/i.exec(text) ?? [];
  let value = rows.get(number);
  for (const step of path.split(':').slice(1)) {
    const key = isArray(value) && value[0] === '$' ? (elementParts.get(step) ?? step) : step;
    value = isArray(value)
      ? value[Number(key)]
      : isJsonObject(value) && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
  }
  return value;
}

/** An element is written as a list: `["$", type, key, props]`. */
const elementParts: ReadonlyMap<string, string> = new Map([
  ['type', '1'],
  ['key', '2'],
  ['props', '3'],
]);
