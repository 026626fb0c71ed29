/** The draft of a letter on the page, kept a moment after each change. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LetterDraft } from '#lib/core/letter.ts';
import { type CommandState, useCommand } from '#components/shared/use-command.tsx';

const settleMs = 500;

export interface KeptDraft {
  readonly draft: LetterDraft;
  readonly command: CommandState;
  readonly change: (next: LetterDraft) => void;
  /** Forgets a change that is not kept yet: the draft is about to go. */
  readonly settle: () => void;
}

/** `first` is what the page begins with; what comes later under the same key does not replace what is being typed. */
export function useLetterDraft(first: LetterDraft): KeptDraft {
  const [draft, setDraft] = useState(first);
  const command = useCommand();
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly keep: () => void } | null>(null);
  const settle = (): void => {
    if (waiting.current !== null) clearTimeout(waiting.current.timer);
    waiting.current = null;
  };
  useEffect(
    () => () => {
      const left = waiting.current;
      settle();
      left?.keep();
    },
    [],
  );
  const change = (next: LetterDraft): void => {
    settle();
    setDraft(next);
    const keep = (): void => {
      waiting.current = null;
      void command.send({ type: 'saveLetterDraft', draft: next });
    };
    waiting.current = { keep, timer: setTimeout(keep, settleMs) };
  };
  return { draft, command, change, settle };
}
