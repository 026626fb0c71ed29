/** From what the user changed to the correction that is sent: always of what was read, never of an earlier correction. */
import type { Correction, FactChange, NewCorrection, StatementChange } from '#lib/core/correction.ts';
import type { FactRow, StatementRow } from '#lib/store/rows.ts';

/** `before`: the correction that holds now, which knows how the fact was read. */
export function correctionOf(
  controller: string,
  fact: FactRow,
  before: Correction | null,
  set: FactChange,
): NewCorrection {
  const { label, value, dimension } = before?.of === 'fact' ? before.read : fact;
  const { answer, id: record, where } = fact;
  return { answer, controller, record, where, of: 'fact', read: { label, value, dimension }, set };
}

export function statementCorrectionOf(
  controller: string,
  statement: StatementRow,
  before: Correction | null,
  set: StatementChange,
): NewCorrection {
  const { about, stance, text } = before?.of === 'statement' ? before.read : statement;
  const { answer, id: record, where } = statement;
  return { answer, controller, record, where, of: 'statement', read: { about, stance, text }, set };
}

/** The same with nothing set: what was read holds again. */
export function takenBack(correction: Correction): NewCorrection {
  const { type: _type, id: _id, at: _at, ...given } = correction;
  return given.of === 'fact' ? { ...given, set: null } : { ...given, set: null };
}
