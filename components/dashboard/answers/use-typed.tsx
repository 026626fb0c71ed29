/** Storing something typed in: the case gets an answer, and the typed answer grows. */
import { type CommandState, useCommand } from '#components/shared/use-command.tsx';
import { caseFileOf } from '#lib/core/case-file.ts';
import { withEvent } from '#lib/core/with-event.ts';
import { plainDateOf } from '#lib/law/plain-date-of.ts';
import { typedDay } from './came-event.ts';
import { typedAnswerCommand } from './typed-answer.ts';
import type { Typed, TypedProps } from './typed-forms.tsx';

export interface TypedState {
  readonly command: CommandState;
  /** Answers true where it was stored. */
  readonly add: (typed: Typed) => Promise<boolean>;
}

export function useTyped({ controller, caseFile, view }: TypedProps): TypedState {
  const command = useCommand();
  const add = async (typed: Typed): Promise<boolean> => {
    const { on, event } = typedDay(caseFile?.events ?? [], typed, plainDateOf(new Date()));
    if (event !== null) {
      const file = withEvent(caseFileOf(controller, caseFile), event);
      if (!(await command.send({ type: 'saveCase', caseFile: file }))) return false;
    }
    const before = { facts: view?.facts ?? [], statements: view?.statements ?? [] };
    return command.send(typedAnswerCommand(controller, on, before, typed));
  };
  return { command, add };
}
