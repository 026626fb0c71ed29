/** Which of the dropped files are there already: stored before, dropped twice at once, or saying what another answer says. */
import { saysTheSame } from '#lib/core/same-facts.ts';
import type { CaseView } from '#lib/store/read.ts';
import type { FileCommand, SaveAnswer } from './read-file.ts';

/** What is stored of the case; null where nothing is. */
export type Stored = Pick<CaseView, 'answers' | 'answersOfOthers' | 'facts'> | null;

/** `known`: the same bytes, stored since that day. `copy`: the same bytes as another file of this drop. `same-facts`: other bytes
 *  with the facts of an answer that came that day. */
export type Repeat =
  | { readonly kind: 'known'; readonly on: string }
  | { readonly kind: 'copy'; readonly of: string }
  | { readonly kind: 'same-facts'; readonly of: string; readonly on: string };

/** A dropped file with what to do, and what it repeats. */
export type DroppedFile = FileCommand & { readonly repeat: Repeat | null };

/** In the order of the files. A file that is stored keeps the day on which it first came; a copy within the drop has no command of
 *  its own to run, and is marked so. */
export function markRepeats(commands: readonly FileCommand[], stored: Stored): DroppedFile[] {
  const rows = [...(stored?.answers ?? []), ...(stored?.answersOfOthers ?? [])];
  return commands.map(({ file, command }, at) => {
    if (command === null) return { file, command, repeat: null };
    const first = commands.slice(0, at).find((before) => before.command?.answer.id === command.answer.id);
    if (first !== undefined) return { file, command, repeat: { kind: 'copy', of: first.file.name } };
    const known = rows.find(({ id }) => id === command.answer.id);
    if (known === undefined) return { file, command, repeat: sameFacts(command, rows, stored?.facts ?? []) };
    const on = known.receivedOn;
    return {
      file,
      command: { ...command, answer: { ...command.answer, receivedOn: on } },
      repeat: { kind: 'known', on },
    };
  });
}

/** True where a file comes that was not there before: then its day is one on which something came. */
export function bringsNew(dropped: readonly DroppedFile[]): boolean {
  return dropped.some(({ command, repeat }) => command !== null && repeat?.kind !== 'known' && repeat?.kind !== 'copy');
}

function sameFacts(command: SaveAnswer, rows: CaseView['answers'], facts: CaseView['facts']): Repeat | null {
  const same = rows.find(({ id }) =>
    saysTheSame(
      command.facts,
      facts.filter(({ answer }) => answer === id),
    ),
  );
  return same === undefined ? null : { kind: 'same-facts', of: same.fileName, on: same.receivedOn };
}
