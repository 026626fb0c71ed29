/** Splits what Facebook sent into documents: lines of a stream, one pretty-printed document, or scripts in a page. */

/** A longer piece is counted as unread: parsing it would hold up the page. */
export const maxPieceChars = 8 * 1024 * 1024;

/** One document's text, and where it stood. */
export interface Piece {
  readonly at: string;
  readonly text: string;
}

const guard = 'for (;;);';
const embedded = /<script\b[^>]*\bdata-sjs\b[^>]*>([^]*?)<\/script>/g;

/** The pieces in order; blank lines and the `for (;;);` guard are no part of any. */
export function splitResponse(text: string): Iterable<Piece> {
  const start = text.slice(0, 1_000).trimStart();
  if (start.startsWith('<')) return embeddedPieces(text);
  return isOneDocument(start) ? [{ at: 'document', text: withoutGuard(text.trim()) }] : lines(text);
}

/** Pretty-printed: the first line opens something and does not close it, and the second is indented. */
function isOneDocument(start: string): boolean {
  const [first = '', second = ''] = withoutGuard(start).split('\n', 2);
  return /^[[{]/.test(first) && !/[\]}]\s*$/.test(first) && /^[ \t]+\S/.test(second);
}

function* lines(text: string): Generator<Piece> {
  let number = 0;
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    number += 1;
    const line = withoutGuard(text.slice(start, end).trim());
    if (line !== '') yield { at: `line ${number}`, text: line };
    start = end + 1;
  }
}

function* embeddedPieces(html: string): Generator<Piece> {
  let number = 0;
  for (const [, script = ''] of html.matchAll(embedded)) {
    number += 1;
    if (script.trim() !== '') yield { at: `script ${number}`, text: script.trim() };
  }
}

function withoutGuard(text: string): string {
  return text.startsWith(guard) ? text.slice(guard.length).trimStart() : text;
}
