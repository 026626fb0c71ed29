/** Takes an answer apart into its JSON documents and what stands between them, in whatever form platforms send them. */
import type { Json } from '#lib/core/json.ts';
import { all } from './steps.ts';

/** How a document is written: on one line, indented, or within the quotes of a script (`'\x7b\x22a\x22…'`). */
export type Spelling = 'plain' | 'indented' | 'quoted';

/** `data`: a document; `fixed`: guards and line ends, which stay; `markup`: tags and text; `loose`: anything else. */
export type TextPart =
  | { readonly kind: 'data'; readonly value: Json; readonly spelling: Spelling }
  | { readonly kind: 'fixed' | 'loose' | 'markup'; readonly text: string };

/** True for a script element, by its type and the names of its attributes, that holds data. */
export type IsData = (scriptType: string, attributes: readonly string[]) => boolean;

/** What programs put before a document so that it is no script. */
const guard = /^\s*(?:for ?\(;;\);|while ?\(1\);|\)\]\}',?)?\s*/;
/** The head of a row of React's own stream: its number, and for a long text its length in bytes. */
const rowHead = /^\s*[\da-f]{0,5}:(?:T(?<bytes>[\da-f]{1,6}),)?/i;

/** The parts in order: one behind the other they are the text. Pauses between lines. */
export function* partsOfText(text: string, isData: IsData): Generator<void, readonly TextPart[]> {
  if (/^\s*</.test(text)) return partsOfPage(text, isData);
  return yield* partsOfData(text);
}

function* partsOfData(text: string): Generator<void, readonly TextPart[]> {
  const head = guard.exec(text)?.[0] ?? '';
  const whole = isOneDocument(text.slice(head.length)) ? parseJson(text.slice(head.length)) : undefined;
  if (whole !== undefined)
    return [fixed(head), { kind: 'data', value: whole, spelling: /\n\s/.test(text.trim()) ? 'indented' : 'plain' }];
  if (isStream(text)) return partsOfStream(text);
  const parts: TextPart[] = [];
  for (const line of text.split(/(?<=\n)/)) {
    parts.push(...partsOfLine(line));
    yield;
  }
  return parts;
}

const fixed = (text: string): TextPart => ({ kind: 'fixed', text });

/** In one line, or indented over many. */
function isOneDocument(text: string): boolean {
  const [first = '', second = ''] = text.trimEnd().split('\n', 2);
  return second === '' ? !text.trimEnd().includes('\n') : !/[\]}]\s*$/.test(first) && /^\s/.test(second);
}

function partsOfLine(line: string): readonly TextPart[] {
  const head = guard.exec(line)?.[0] ?? '';
  const body = line.slice(head.length).trimEnd();
  const end = line.slice(head.length + body.length);
  if (body === '') return [fixed(line)];
  const value = parseJson(body);
  if (value !== undefined) return [fixed(head), { kind: 'data', value, spelling: 'plain' }, fixed(end)];
  return [fixed(head), ...(/^[[{]/.test(body) ? [loose(body)] : partsOfScript(body)), fixed(end)];
}

const loose = (text: string): TextPart => ({ kind: 'loose', text });

/** `name = {…};` and `name = '\x7b…';`: documents that a script assigns. */
function partsOfScript(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { 0: before, index } of text.matchAll(/[=(]\s*(?=[[{']|JSON)/g)) {
    const start = index + before.length;
    const document = start < at ? null : (documentAt(text, start) ?? quotedAt(text, start));
    if (!document) continue;
    parts.push(loose(text.slice(at, document.start)), document.part);
    at = document.end;
  }
  return [...parts, loose(text.slice(at))];
}

interface Assigned {
  readonly start: number;
  readonly end: number;
  readonly part: TextPart;
}

function documentAt(text: string, start: number): Assigned | null {
  const literal = literalAt(text, start);
  const value = literal.length < 2 ? undefined : parseJson(literal);
  return value === undefined
    ? null
    : { start, end: start + literal.length, part: { kind: 'data', value, spelling: 'plain' } };
}

/** A document in single quotes, alone or given to `JSON.parse`. */
function quotedAt(text: string, start: number): Assigned | null {
  const quoted = /(?:JSON\.parse\(\s*)?'((?:[^'\\]|\\[^])*)'/y;
  quoted.lastIndex = start;
  const [whole = '', inside = ''] = quoted.exec(text) ?? [];
  const value = inside === '' ? undefined : parseJson(unescaped(inside));
  if (value === undefined || typeof value !== 'object') return null;
  const end = start + whole.length;
  return { start: end - inside.length - 2, end, part: { kind: 'data', value, spelling: 'quoted' } };
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(?:x([\da-f]{2})|([^]))/gi, (_, code: string | undefined, char: string | undefined) =>
    code === undefined ? (char ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The text of a document in this spelling. */
export function spelled(value: Json, spelling: Spelling): string {
  if (spelling === 'indented') return JSON.stringify(value, null, 2);
  const plain = JSON.stringify(value);
  if (spelling === 'plain') return plain;
  return `'${plain.replaceAll(/["'\\{}[\]]/g, (char) => `\\x${(char.codePointAt(0) ?? 0).toString(16)}`)}'`;
}

/** The text from a bracket to the one that closes it; '' where none does. */
function literalAt(text: string, start: number): string {
  let depth = 0;
  const token = /"(?:[^"\\]|\\.)*"|[[\]{}]/g;
  token.lastIndex = start;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[0] === '{' || match[0] === '[') depth += 1;
    else if (match[0] === '}' || match[0] === ']') depth -= 1;
    if (depth === 0) return text.slice(start, token.lastIndex);
  }
  return '';
}

/** True for React's own stream: rows `<number>:<value>`. */
export const isStream = (text: string): boolean => /^\s*[\da-f]{1,5}:["[{THI$]/i.test(text);

/** Rows `<number>:<value>`; a long text has its length before it, and no line end behind it. */
function partsOfStream(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  for (let at = 0; at < text.length;) {
    const feed = text.indexOf('\n', at);
    const line = text.slice(at, feed < 0 ? text.length : feed + 1);
    const match = rowHead.exec(line);
    const head = match?.[0] ?? '';
    const bytes = match?.groups?.['bytes'];
    const start = at + head.length;
    const end = bytes === undefined ? at + line.length : endOfBytes(text, start, Number.parseInt(bytes, 16));
    parts.push(
      fixed(head),
      ...(bytes === undefined ? partsOfLine(text.slice(start, end)) : [loose(text.slice(start, end))]),
    );
    at = end;
  }
  return parts;
}

function endOfBytes(text: string, start: number, bytes: number): number {
  let at = start;
  for (let left = bytes; left > 0 && at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    left -= code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
    at += code < 0x1_00_00 ? 1 : 2;
  }
  return Math.max(at, start);
}

const script = /<script\b([^>]*)>([^]*?)<\/script>/gi;
const attribute = /([\w-]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/** Of a whole page its scripts with data; without any, it is markup. */
function partsOfPage(text: string, isData: IsData): readonly TextPart[] {
  const parts = Array.from(text.matchAll(script)).flatMap(([, written = '', inside = '']) => {
    const names = Array.from(written.matchAll(attribute), ([, name = '']) => name);
    const type = /\btype\s*=\s*["']?([\w/+.-]+)/i.exec(written)?.[1] ?? '';
    if (!isData(type, names)) return [];
    const tag = names.map((name) => (name === 'type' ? ` type="${type}"` : ` ${name}`)).join('');
    return [fixed(`<script${tag}>`), ...all(partsOfData(inside)), fixed('</script>\n')];
  });
  return parts.length > 0 ? parts : [{ kind: 'markup', text }];
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    // Cut off, too deep, or no JSON at all: it is handled as text.
    return undefined;
  }
}
