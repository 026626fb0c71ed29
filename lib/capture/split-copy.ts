/** Cuts a long response into pieces of whole lines, so that one can be parsed between two frames. */
import type { Copy } from '#lib/bridge/parse-wire.ts';

/** A piece holds about so many characters, unless a single line is longer: a post or two, some milliseconds of parsing. */
export const pieceChars = 48 * 1024;

/** So many lines are counted at most; beyond, a place in a response is only roughly right. */
const maxCountedLines = 10_000;

/** The copy itself when it is short, or one document over many lines. A piece begins with as many empty lines as stood before it, so that a parser counts
 *  lines as in the whole response. */
export function splitCopy(copy: Copy): readonly Copy[] {
  if (copy.text.length <= pieceChars || !isLineByLine(copy.text)) return [withLines(copy, 0, copy.text)];
  const pieces: Copy[] = [];
  let lines = 0;
  for (let start = 0; start < copy.text.length;) {
    const feed = copy.text.indexOf('\n', start + pieceChars);
    const end = feed < 0 ? copy.text.length : feed + 1;
    const text = copy.text.slice(start, end);
    pieces.push(withLines(copy, lines, text));
    lines += text.split('\n').length - 1;
    start = end;
  }
  return pieces;
}

/** True where the first line that is not blank is a whole document: then every line is one. */
function isLineByLine(text: string): boolean {
  const first = /\S[^\n]*/.exec(text)?.[0] ?? '';
  return /[\]}]\s*$/.test(first.slice(-100));
}

function withLines(copy: Copy, lines: number, text: string): Copy {
  return { ...copy, line: 0, text: '\n'.repeat(Math.min(copy.line + lines, maxCountedLines)) + text };
}
