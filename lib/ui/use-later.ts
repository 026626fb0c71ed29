/** A value that takes a while to work out, worked out after the page was drawn. */
import { useEffect, useState } from 'preact/hooks';
import { nextTask } from './next-task.ts';

/** What `work` makes of `input`; null until it is there for the first time. Worked out anew when either changes, the old value standing
 *  until then. */
export function useLater<I, T>(work: (input: I) => T, input: I): T | null {
  const [value, setValue] = useState<{ readonly is: T } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const workOut = async (): Promise<void> => {
      await nextTask();
      if (isWanted) setValue({ is: work(input) });
    };
    void workOut();
    return () => {
      isWanted = false;
    };
  }, [work, input]);
  return value === null ? null : value.is;
}
