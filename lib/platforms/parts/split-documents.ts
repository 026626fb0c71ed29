/** Splits what a site of Meta’s sent into documents: lines of a stream, one pretty-printed document, or scripts in a page. */
import { type Piece, splitLines, withoutGuard } from './split-lines.ts';

const embedded = /<script\b[^>]*\bdata-sjs\b[^>]*>([^]*?)<\/script>/g;

/** The pieces in order; blank lines and the `for (;;);` guard are no part of any. */
export function splitDocuments(text: string): Iterable<Piece> {
  const start = text.slice(0, 1_000).trimStart();
  if (start.startsWith('<')) return embeddedPieces(text);
  return isOneDocument(start) ? [{ at: 'document', text: withoutGuard(text.trim()) }] : splitLines(text);
}

/** Pretty-printed: the first line opens something and does not close it, and the second is indented. */
function isOneDocument(start: string): boolean {
  const [first = '', second = ''] = withoutGuard(start).split('\n', 2);
  return /^[[{]/.test(first) && !/[\]}]\s*$/.test(first) && /^[ \t]+\S/.test(second);
}

function* embeddedPieces(html: string): Generator<Piece> {
  let number = 0;
  for (const [, script = ''] of html.matchAll(embedded)) {
    number += 1;
    if (script.trim() !== '') yield { at: `script ${number}`, text: script.trim() };
  }
}
