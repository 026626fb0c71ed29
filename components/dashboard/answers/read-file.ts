/** From the files of an answer to the commands that store them: read together, each with its fingerprint and id. */
import type { DashboardDeps, ReadOptions } from '#components/dashboard/deps.ts';
import { contentId } from '#lib/core/content-id.ts';
import type { PageCommand } from '#lib/messaging/protocol.ts';
import type { Answer } from '#lib/sar/read-answer.ts';

export type SaveAnswer = Extract<PageCommand, { type: 'saveAnswer' }>;

/** `command` is null for a file over the limit: neither its fingerprint is taken nor its bytes are read. */
export interface FileCommand {
  readonly file: File;
  readonly command: SaveAnswer | null;
}

/** One for each file, in their order. The files are read as one answer; each is stored under its own fingerprint, so that the
 *  same file for the same controller always has the same id, and is read once. Rejects where a file cannot be read at all. */
export async function saveAnswerCommands(
  files: readonly File[],
  controller: string,
  receivedOn: string,
  deps: Pick<DashboardDeps, 'importAnswers' | 'maxAnswerBytes'>,
  options: ReadOptions = {},
): Promise<FileCommand[]> {
  const readable = files.filter((file) => file.size <= deps.maxAnswerBytes);
  const prints = await Promise.all(readable.map(async (file) => ({ file, sha256: await fingerprint(file) })));
  const once = [...new Map(prints.toReversed().map((print) => [print.sha256, print])).values()].toReversed();
  const answers =
    once.length === 0
      ? []
      : await deps.importAnswers(
          once.map(({ file }) => file),
          controller,
          options,
        );
  const commands = new Map(
    once.flatMap(({ file, sha256 }, at) => {
      const read = answers[at];
      const id = contentId('ans', [controller, sha256]);
      const head = { id, controller, receivedOn, fileName: read?.name ?? file.name, sha256, bytes: file.size };
      return read === undefined ? [] : [[sha256, answerCommand(read.answer, head)] as const];
    }),
  );
  const printOf = new Map(prints.map(({ file, sha256 }) => [file, sha256]));
  return files.map((file) => ({ file, command: commands.get(printOf.get(file) ?? '') ?? null }));
}

/** True where a file, or one inside it, asks for a password, or for another one. */
export function isLocked({ command }: FileCommand): boolean {
  return command?.problems.some(({ kind }) => kind === 'password-needed') ?? false;
}

/** The command for what one file says. */
export function answerCommand(answer: Answer, head: SaveAnswer['answer']): SaveAnswer {
  return {
    type: 'saveAnswer',
    answer: answer.reading === undefined ? head : { ...head, reading: answer.reading },
    facts: [...answer.facts],
    statements: [...answer.statements],
    remainders: [...answer.remainders],
    problems: answer.problems.map(({ kind, at, seen }) => ({ kind, at, seen })),
    sheets: [...(answer.sheets ?? [])],
  };
}

/** Lower-case hexadecimal SHA-256 of the file's bytes. */
async function fingerprint(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
