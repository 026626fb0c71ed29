/** From a file that the user dropped to what it says: the bytes are read in a worker where there is one. */
import { problem } from '#lib/core/problem.ts';
import type { Answer } from '#lib/sar/read-answer.ts';
import { type AnswerTask, maxAnswerBytes, maxAnswerRecords } from './answer-task.ts';

/** `signal` ends the reading; the promise then rejects with the signal's reason. */
export interface ImportOptions {
  readonly signal?: AbortSignal;
}

/** What a file of a controller's answer says. A file that is too large is not read and says so in a problem. Rejects where
 *  the browser cannot give the file's bytes, where the worker stops, and when it is aborted. */
export async function importAnswer(file: File, controller: string, { signal }: ImportOptions = {}): Promise<Answer> {
  signal?.throwIfAborted();
  if (file.size > maxAnswerBytes)
    return unread(
      file.name,
      `${inMegabytes(file.size)}: files up to ${inMegabytes(maxAnswerBytes)} are read; split it`,
    );
  const bytes = new Uint8Array(await file.arrayBuffer());
  signal?.throwIfAborted();
  const task: AnswerTask = { name: file.name, bytes, controller };
  const answer = typeof Worker === 'undefined' ? await readHere(task) : await readInWorker(task, signal);
  return withinOneMessage(answer, file.name);
}

/** Loaded only where there is no worker, so that the page does not carry the reader twice. */
async function readHere(task: AnswerTask): Promise<Answer> {
  const { readAnswer } = await import('#lib/sar/read-answer.ts');
  return readAnswer(task, { controller: task.controller });
}

function readInWorker(task: AnswerTask, signal: AbortSignal | undefined): Promise<Answer> {
  const worker = new Worker(new URL('./answer-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<Answer>) => resolve(event.data));
    worker.addEventListener('error', (event) => reject(new Error(`the reader stopped: ${event.message}`)));
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.postMessage(task, [task.bytes.buffer]);
  }).finally(() => worker.terminate());
}

function withinOneMessage(answer: Answer, name: string): Answer {
  const records = answer.facts.length + answer.statements.length + answer.remainders.length;
  if (records <= maxAnswerRecords) return answer;
  return unread(
    name,
    `${records} values: no answer about one person; split it into files of up to ${maxAnswerRecords}`,
  );
}

function unread(name: string, seen: string): Answer {
  return { facts: [], statements: [], remainders: [], problems: [problem('too-large', name, seen)] };
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
