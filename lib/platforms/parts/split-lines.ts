/** Splits a streamed response into its lines, each a document of its own. */

/** A longer piece is counted as unread: parsing it would hold up the page. */
export const maxPieceChars = 8 * 1024 * 1024;

/** One document's text, and where it stood. */
export interface Piece {
  readonly at: string;
  readonly text: string;
}

const guard = 'for (;;);';

/** The lines in order; blank ones and the `for (;;);` guard are no part of any. */
export function* splitLines(text: string): Generator<Piece> {
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

export function withoutGuard(text: string): string {
  return text.startsWith(guard) ? text.slice(guard.length).trimStart() : text;
}
