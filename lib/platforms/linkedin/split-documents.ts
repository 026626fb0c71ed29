/** Splits what LinkedIn sent into JSON documents: one, or one a line. */
import type { Json } from '#lib/core/json.ts';
import type { ProblemKind } from '#lib/core/problem.ts';
import { hasAdMarker, looksWhole } from './markers.ts';

export interface Piece {
  readonly at: string;
  /** Undefined for what is not read. */
  readonly document?: Json;
  readonly problem?: readonly [kind: ProblemKind, seen: string];
}

/** Longer ones are counted as unread: parsing them would hold up the page. */
const maxChars = 8 * 1024 * 1024;

/** The documents with a sign of an ad in them, and what could not be read. */
export function splitDocuments(text: string): readonly Piece[] {
  const whole = pieceOf('document', text);
  if (whole.problem?.[0] !== 'broken-line' || !text.trim().includes('\n')) return [whole];
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : pieceOf(`line ${index + 1}`, line)));
}

function pieceOf(at: string, text: string): Piece {
  if (text.length > maxChars) return { at, problem: ['too-large', `${text.length} characters`] };
  if (!hasAdMarker(text)) return looksWhole(text) ? { at } : broken(at, text);
  try {
    return { at, document: JSON.parse(text) };
  } catch {
    // Cut off, several documents, or too deep for the parser: the caller counts it.
    return broken(at, text);
  }
}

const broken = (at: string, text: string): Piece => ({
  at,
  problem: ['broken-line', `${text.length} characters that are no whole JSON document`],
});
