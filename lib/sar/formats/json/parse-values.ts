/** JSON text → values. Numbers stay as they are written, because `0.10` and a register number of twenty digits are text to us. */
import { err, ok, type Result } from '#lib/core/result.ts';

/** A number is the text that stood there. */
export type JsonValue = string | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Deeper values are a trap for readers. */
const maxDepth = 60;

/** The value of a JSON text, or of JSON Lines, one value a line, as an array. The error says what is wrong in a few words. */
export function parseValues(text: string): Result<JsonValue, string> {
  if (depthOf(text) > maxDepth) return err(`nested deeper than ${maxDepth}`);
  const whole = parseOne(text);
  if (whole.ok) return whole;
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const values = lines.length > 1 ? lines.map(parseOne) : [];
  const read = values.flatMap((line) => (line.ok ? [line.value] : []));
  return values.length > 0 && read.length === values.length ? ok(read) : whole;
}

function parseOne(text: string): Result<JsonValue, string> {
  try {
    return ok(JSON.parse(text, asWritten));
  } catch (error) {
    if (error instanceof SyntaxError) return err('broken JSON');
    throw error;
  }
}

/** `source`, the text of the number, is given by every browser that we support and by Node from version 22. */
function asWritten(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === 'number' ? (context?.source ?? String(value)) : value;
}

/** How deep brackets stand in each other, strings left out. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/g)) {
    if (mark === '[' || mark === '{') deepest = Math.max(deepest, (depth += 1));
    else if (mark === ']' || mark === '}') depth -= 1;
  }
  return deepest;
}
