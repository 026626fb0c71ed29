/** The answer that holds what the user typed in: one for each controller, stored anew with every addition. */
import { contentId, sha256Hex } from '#lib/core/content-id.ts';
import type { ControllerStatement, ProfileFact } from '#lib/core/sar.ts';
import { typedByHand } from '#lib/core/where.ts';
import type { FactRow, StatementRow } from '#lib/store/rows.ts';
import type { SaveAnswer } from './read-file.ts';

interface Before {
  readonly facts: readonly FactRow[];
  readonly statements: readonly StatementRow[];
}

interface Added {
  readonly facts: readonly ProfileFact[];
  readonly statements: readonly ControllerStatement[];
}

/** Everything typed for this controller so far, with what is new; the fingerprint is that of the typed text. */
export function typedAnswerCommand(controller: string, receivedOn: string, before: Before, added: Added): SaveAnswer {
  const id = contentId('ans', [controller, typedByHand]);
  const old = <T extends { readonly id: string; readonly answer: string }>(
    rows: readonly T[],
    fresh: readonly { readonly id: string }[],
  ): T[] => rows.filter((row) => row.answer === id && !fresh.some((item) => item.id === row.id));
  const facts = [...old(before.facts, added.facts), ...added.facts];
  const statements = [...old(before.statements, added.statements), ...added.statements];
  const text = JSON.stringify([
    facts.map(({ label, value }) => [label, value]),
    statements.map(({ about, stance, text: said }) => [about, stance, said]),
  ]);
  return {
    type: 'saveAnswer',
    answer: { id, controller, receivedOn, fileName: typedByHand, sha256: sha256Hex(text), bytes: text.length },
    facts,
    statements,
    remainders: [],
    problems: [],
  };
}
