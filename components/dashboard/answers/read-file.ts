/** From a file to the command that stores it: read, fingerprint, id. */
import type { DashboardDeps } from '#components/dashboard/deps.ts';
import { contentId } from '#lib/core/content-id.ts';
import type { PageCommand } from '#lib/messaging/protocol.ts';
import type { Answer } from '#lib/sar/read-answer.ts';

export type SaveAnswer = Extract<PageCommand, { type: 'saveAnswer' }>;

/** The command for one file of an answer; the same file for the same controller always has the same id. Rejects where the
 *  file cannot be read at all. */
export async function saveAnswerCommand(
  file: File,
  controller: string,
  receivedOn: string,
  deps: DashboardDeps,
): Promise<SaveAnswer> {
  const sha256 = await fingerprint(file);
  const answer = await deps.importAnswer(file, controller);
  return answerCommand(answer, {
    id: contentId('ans', [controller, sha256]),
    controller,
    receivedOn,
    fileName: file.name,
    sha256,
    bytes: file.size,
  });
}

/** Pure half of the above. */
export function answerCommand(answer: Answer, head: SaveAnswer['answer']): SaveAnswer {
  return {
    type: 'saveAnswer',
    answer: head,
    facts: [...answer.facts],
    statements: [...answer.statements],
    remainders: [...answer.remainders],
    problems: answer.problems.map(({ kind, at, seen }) => ({ kind, at, seen })),
  };
}

/** Lower-case hexadecimal SHA-256 of the file's bytes. */
async function fingerprint(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
