/** Lays the user's marks on what is read now, each on the thing that it was made on. */
import { isSamePlace } from './same-place.ts';
import type { ControllerStatement, ProfileFact } from './sar.ts';
import { type FactMark, isMark, type Mark, markedId, type StatementMark, type UserTruth } from './truth.ts';
import type { Where } from './where.ts';

interface Read {
  readonly facts: readonly (ProfileFact & { readonly answer: string })[];
  readonly statements: readonly (ControllerStatement & { readonly answer: string })[];
}

/** `truths`: all that were given, each mark under the id that its thing has now. `unapplied`: those of them whose thing is no longer
 *  there, or cannot be told from others; they are among `truths` too, so that a list that is stored anew loses none. */
export interface AppliedMarks {
  readonly truths: readonly UserTruth[];
  readonly unapplied: readonly Mark[];
}

/** `read` is what was read, before any correction. A mark is meant for the record with its id; where a better reader gives other ids,
 *  for the one that stands at its place and says the same, or for the only one of the answer that says the same under the same
 *  name. Where something else is read there now, nobody has said of that whether it is right. */
export function applyMarks(read: Read, truths: readonly UserTruth[]): AppliedMarks {
  const ids = new Set([...read.facts, ...read.statements].map(({ id }) => id));
  const taken = new Set(
    truths
      .filter(isMark)
      .map(markedId)
      .filter((id) => ids.has(id)),
  );
  const unapplied: Mark[] = [];
  const applied = truths.map((truth) => {
    if (!isMark(truth) || ids.has(markedId(truth))) return truth;
    const id = 'fact' in truth ? factOf(read, truth) : statementOf(read, truth);
    if (id === null || taken.has(id)) {
      unapplied.push(truth);
      return truth;
    }
    taken.add(id);
    return 'fact' in truth ? { ...truth, fact: id } : { ...truth, statement: id };
  });
  return { truths: applied, unapplied };
}

function factOf({ facts }: Read, { place }: FactMark): string | null {
  if (place === undefined) return null;
  const alike = facts.filter(({ answer, value }) => answer === place.answer && isSameText(value, place.value));
  return onlyOne(alike, place.where) ?? onlyId(alike.filter(({ label }) => isSameText(label, place.label)));
}

function statementOf({ statements }: Read, { place }: StatementMark): string | null {
  if (place === undefined) return null;
  const alike = statements.filter(
    ({ answer, about, stance, text }) =>
      answer === place.answer && about === place.about && stance === place.stance && isSameText(text, place.text),
  );
  return onlyOne(alike, place.where) ?? onlyId(alike);
}

interface Piece {
  readonly id: string;
  readonly where: Where;
}

function onlyOne(pieces: readonly Piece[], where: Where): string | null {
  return onlyId(pieces.filter((piece) => isSamePlace(piece.where, where)));
}

function onlyId(pieces: readonly Piece[]): string | null {
  return pieces.length === 1 ? (pieces[0]?.id ?? null) : null;
}

/** Readers differ in blanks and in the size of letters. */
function isSameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
  return plain(a) === plain(b);
}
