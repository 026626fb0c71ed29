/** What came in, as the day of a case: the answer, a holding reply, or a request for identity. */
import { answerEvent } from '#lib/core/answer-event.ts';
import type { CaseEvent } from '#lib/core/case-file.ts';
import { kindOfAnswers } from '#lib/core/kind-of-answers.ts';
import type { FileCommand } from './read-file.ts';
import type { Typed } from './typed-forms.tsx';

/** The event of files that were read together on that day; null where none of them is stored. */
export function cameEvent(commands: readonly FileCommand[], on: string): CaseEvent | null {
  const stored = commands.flatMap(({ command }) => command ?? []);
  if (stored.length === 0) return null;
  return { kind: answerEvent(kindOfAnswers(stored.flatMap(({ answer }) => answer.reading ?? []))), on };
}

/** The day to which something typed belongs: that of the answer. A statement can be typed from a holding reply or a request for
 *  identity too, and then notes no answer; a fact about the person is more than those. `event`: what the case lacks yet. */
export function typedDay(
  events: readonly CaseEvent[],
  typed: Typed,
  today: string,
): { readonly on: string; readonly event: CaseEvent | null } {
  const last = (kind: CaseEvent['kind']): string | undefined => events.findLast((event) => event.kind === kind)?.on;
  const answered = last('answer-received');
  if (answered !== undefined) return { on: answered, event: null };
  const waited = typed.facts.length > 0 ? undefined : (last('holding-received') ?? last('identity-asked'));
  if (waited !== undefined) return { on: waited, event: null };
  return { on: today, event: { kind: 'answer-received', on: today } };
}
