/** The public record in a row: what is logged, compared and exported, without what only lists need. */
import type { Ad } from '#lib/core/ad.ts';
import type { ControllerStatement, ProfileFact, Remainder } from '#lib/core/sar.ts';
import type { AdRow, AnswerRow, FactRow, RemainderRow, StatementRow, TruthRow } from './rows.ts';

export function adOfRow(row: AdRow): Ad {
  const {
    shownAs: _shownAs,
    firstSeenAt: _firstSeenAt,
    lastSeenAt: _lastSeenAt,
    impressionCount: _impressionCount,
    visibleMs: _visibleMs,
    dimensions: _dimensions,
    explanationIds: _explanationIds,
    accountKey: _accountKey,
    advertiserKey: _advertiserKey,
    explained: _explained,
    laterPayloads: _laterPayloads,
    whyKeys: _whyKeys,
    pictureNotKept: _pictureNotKept,
    ...ad
  } = row;
  return ad;
}

/** A fact, statement or remainder without the answer that it was read from. */
export function sarOfRow(row: FactRow): ProfileFact;
export function sarOfRow(row: StatementRow): ControllerStatement;
export function sarOfRow(row: RemainderRow): Remainder;
export function sarOfRow(row: FactRow | StatementRow | RemainderRow): ProfileFact | ControllerStatement | Remainder {
  const { answer: _answer, ...record } = row;
  return record;
}

/** What the log says of an answer: that it came, when, and which file it was. */
export function answerRecord(row: AnswerRow) {
  return { type: 'answer', ...row };
}

/** What the log says of the user's own word. */
export function truthRecord(row: TruthRow) {
  return { type: 'truth', ...row };
}
