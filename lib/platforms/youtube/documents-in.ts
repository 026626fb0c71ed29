/** Finds the JSON in what YouTube sends: the whole answer, or what a script in the page assigns to a variable. */
import type { Json } from '#lib/core/json.ts';

export interface SentDocument {
  readonly at: string;
  /** Undefined where the text is no whole JSON document. */
  readonly value: Json | undefined;
}

const assigned = /(?:\bytInitial\w+(?:["']\])?\s*=\s*)(?=[{[']|JSON\.parse\()/g;
const maxAssigned = 20;

/** One document, or one for each `ytInitial… =` of a script; none for a script without. */
export function documentsIn(text: string): readonly SentDocument[] {
  const start = text.replace(/^\s*(?:\)\]\}'\s*)?/, '');
  if (/^[[{]/.test(start)) return [{ at: 'document', value: parseJson(start) }];
  return Array.from(text.matchAll(assigned))
    .slice(0, maxAssigned)
    .map((match) => ({
      at: /\w+/.exec(match[0])?.[0] ?? '',
      value: parseJson(literalAt(text, match.index + match[0].length)),
    }));
}

/** The literal that begins there: braces up to the one that closes them, or a quoted text, as the mobile page writes it. */
function literalAt(text: string, start: number): string {
  if (!/[{[]/.test(text[start] ?? '')) return unquoted(text, text.indexOf("'", start));
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') at = endOfText(text, at);
    else if (char === '{' || char === '[') depth += 1;
    else if ((char === '}' || char === ']') && (depth -= 1) === 0) return text.slice(start, at + 1);
  }
  return '';
}

/** Where the quoted text ends that begins there. */
function endOfText(text: string, start: number): number {
  const quote = text[start] ?? '';
  let at = start;
  do {
    at = text.indexOf(quote, at + 1);
  } while (at > 0 && isEscaped(text, at));
  return at < 0 ? text.length : at;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

/** `'\x7b\x22a\x22…'` is how the mobile page writes `{"a"…`. */
function unquoted(text: string, start: number): string {
  return text
    .slice(start + 1, endOfText(text, start))
    .replaceAll(/\\(?:x([\da-f]{2})|([^]))/gi, (_, code: string | undefined, char: string | undefined) =>
      code === undefined ? (char ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
    );
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    // Cut off, or too deep for the browser: whoever asked counts it.
    return undefined;
  }
}
