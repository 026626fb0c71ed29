/** Lays the user's corrections over what was read in one answer; what was read is not changed. */
import type { Correction } from './correction.ts';
import { isSamePlace } from './same-place.ts';
import type { ControllerStatement, ProfileFact } from './sar.ts';
import type { Where } from './where.ts';

/** `corrections`: the one that holds for each record, by the record's id, those that change nothing left out.
 *  `unapplied`: those whose place is no longer there, or holds several things of which none is the one that was meant. */
export interface Corrected<Fact, Statement> {
  readonly facts: readonly Fact[];
  readonly statements: readonly Statement[];
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly unapplied: readonly Correction[];
}

interface Read<Fact, Statement> {
  readonly facts: readonly Fact[];
  readonly statements: readonly Statement[];
}

/** A correction is meant for the record with the id that it names; where a better reader reads something else there, for the
 *  record that now stands at its place: the only one, or the only one with the same value or label (of statements: the same
 *  words). Of several for one record the newest holds. Records keep their ids, so that whoever cites them finds what was logged. */
export function applyCorrections<Fact extends ProfileFact, Statement extends ControllerStatement>(
  read: Read<Fact, Statement>,
  corrections: readonly Correction[],
): Corrected<Fact, Statement> {
  const meant = new Map<string, Correction>();
  const unapplied = new Map<string, Correction>();
  for (const correction of corrections.toSorted((a, b) => a.at.localeCompare(b.at))) {
    const target = targetOf(read, correction);
    if (target === null) unapplied.set(correction.record, correction);
    else meant.set(target, correction);
  }
  return {
    facts: read.facts.map((fact) => correctedFact(fact, meant.get(fact.id))),
    statements: read.statements.map((statement) => correctedStatement(statement, meant.get(statement.id))),
    corrections: new Map([...meant].filter(([, { set }]) => set !== null)),
    unapplied: [...unapplied.values()].filter(({ set }) => set !== null),
  };
}

/** Silence that a corrected statement breaks is silence no more. */
export function withoutBrokenSilence<Statement extends ControllerStatement>(
  statements: readonly Statement[],
  corrections: ReadonlyMap<string, Correction>,
): readonly Statement[] {
  const broken = new Set(
    statements.filter(({ id, stance }) => stance !== 'silent' && corrections.has(id)).map(({ about }) => about),
  );
  return statements.filter(({ about, stance }) => stance !== 'silent' || !broken.has(about));
}

function targetOf(read: Read<ProfileFact, ControllerStatement>, correction: Correction): string | null {
  if (correction.of === 'fact') {
    const { label, value } = correction.read;
    return onlyOne(read.facts, correction, (fact) => fact.value === value || fact.label === label);
  }
  return onlyOne(read.statements, correction, ({ text }) => text === correction.read.text);
}

function onlyOne<Piece extends { readonly id: string; readonly where: Where }>(
  pieces: readonly Piece[],
  { record, where }: Correction,
  isAlike: (piece: Piece) => boolean,
): string | null {
  if (pieces.some(({ id }) => id === record)) return record;
  if (where.cell === undefined && where.page === undefined) return null;
  const there = pieces.filter((piece) => isSamePlace(piece.where, where));
  const alike = there.length === 1 ? there : there.filter(isAlike);
  return alike.length === 1 ? (alike[0]?.id ?? null) : null;
}

function correctedFact<Fact extends ProfileFact>(fact: Fact, correction: Correction | undefined): Fact {
  return correction?.of === 'fact' && correction.set !== null ? { ...fact, ...correction.set } : fact;
}

/** What the user says is not hedged. */
function correctedStatement<Statement extends ControllerStatement>(
  statement: Statement,
  correction: Correction | undefined,
): Statement {
  if (correction?.of !== 'statement' || correction.set === null) return statement;
  return { ...statement, ...correction.set, hedged: false };
}
