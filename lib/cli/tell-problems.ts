/** Says the first problems on stderr as well: who sends the records into a file would otherwise see nothing but an exit code. */
import * as z from '#lib/core/zod.ts';
import type { Terminal } from './terminal.ts';

const most = 3;

const problemLine = z.object({ type: z.literal('problem'), at: z.string(), seen: z.string() });

/** A terminal that counts the problems printed, and `end`, which says how many more there were. */
export function tellProblems(
  name: string,
  terminal: Terminal,
): { readonly terminal: Terminal; readonly end: () => void } {
  let count = 0;
  const print = (line: object): void => {
    terminal.print(line);
    const read = problemLine.safeParse(line);
    if (!read.success) return;
    count += 1;
    if (count <= most) terminal.say(`${name}: ${read.data.at}: ${read.data.seen}`);
  };
  const end = (): void => {
    if (count > most) terminal.say(`${name}: and ${count - most} more, in the lines of type problem`);
  };
  return { terminal: { ...terminal, print }, end };
}
