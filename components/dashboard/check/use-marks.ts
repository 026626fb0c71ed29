/** The user's marks while many are made in a row: shown at once, stored in order, none lost to a later one. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { withMark } from '#components/dashboard/answers/truth-change.ts';
import { type CommandState, useCommand } from '#components/shared/use-command.tsx';
import { isMark, type Mark, markedId, type UserTruth } from '#lib/core/truth.ts';

export interface Marks {
  readonly truths: readonly UserTruth[];
  readonly say: (mark: Mark) => void;
  readonly command: CommandState;
}

/** The stored list is sent as a whole, so each is made from the one before, sent or not; what is said while one is being stored
 *  goes with the next. What failed is shown by `command`, and the list falls back to what is stored. */
export function useMarks(controller: string, stored: readonly UserTruth[]): Marks {
  const command = useCommand();
  const [said, setSaid] = useState<readonly UserTruth[] | null>(null);
  const wanted = useRef<readonly UserTruth[] | null>(null);
  const sending = useRef(false);

  const send = async (): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    let sent: readonly UserTruth[] | null = null;
    while (wanted.current !== null && wanted.current !== sent) {
      sent = wanted.current;
      if (!(await command.send({ type: 'saveTruth', controller, truths: [...sent] }))) {
        wanted.current = null;
        setSaid(null);
      }
    }
    sending.current = false;
  };

  useEffect(() => {
    // What was said since this was drawn is not stored yet.
    if (said === null || said !== wanted.current || sending.current || !isSame(said, stored)) return;
    wanted.current = null;
    setSaid(null);
  }, [said, stored, command.busy]);

  const say = (mark: Mark): void => {
    wanted.current = withMark(wanted.current ?? stored, mark);
    setSaid(wanted.current);
    void send();
  };
  return { truths: said ?? stored, say, command };
}

/** The store gives its list in an order of its own. */
function isSame(a: readonly UserTruth[], b: readonly UserTruth[]): boolean {
  const sorted = (truths: readonly UserTruth[]): string => JSON.stringify(truths.map(textOf).toSorted());
  return a.length === b.length && sorted(a) === sorted(b);
}

function textOf(truth: UserTruth): string {
  return isMark(truth)
    ? JSON.stringify(['fact' in truth, markedId(truth), truth.verdict, truth.truth ?? null])
    : JSON.stringify([truth.dimension, truth.value]);
}
