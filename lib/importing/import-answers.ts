/** From files that the user dropped to what they say: the bytes are read in a worker. */
import { problem } from '#lib/core/problem.ts';
import type { Answer } from '#lib/sar/read-answer.ts';
import type { ScanProgress } from '#lib/sar/formats/scan/scan-tools.ts';
import { type AnswerTask, maxAnswerBytes, maxAnswerRecords, type ReaderSays, stopScans } from './answer-task.ts';
import { splitAnswer } from './split-answer.ts';

/** `signal` ends the reading; the promise then rejects with the signal's reason. `password`: for those of the files, and of the files
 *  inside them, that are locked; it is kept nowhere. `person`: the user's own name, which tells their data from other people's. `onScan`
 *  is told which scanned page is read; `scanSignal` ends the reading of scans, and what was read until then is kept. */
export interface ImportOptions {
  readonly signal?: AbortSignal;
  readonly password?: string;
  readonly person?: string;
  readonly onScan?: (progress: ScanProgress) => void;
  readonly scanSignal?: AbortSignal;
}

/** What one file says, under the name by which its pieces cite it. */
export interface FileAnswer {
  readonly name: string;
  readonly answer: Answer;
}

/** What each of the files says when they are read as one answer: none is silent about what another says. In the order of the
 *  files; two of one name are told apart as `a.csv` and `a.csv (2)`. A file that is too large is not read and says so in a
 *  problem; of one that holds too much, the first records are kept and the others counted. Rejects where the browser cannot give a file's bytes, where the worker stops, and when it is aborted. */
export async function importAnswers(
  files: readonly File[],
  controller: string,
  options: ImportOptions = {},
): Promise<FileAnswer[]> {
  options.signal?.throwIfAborted();
  const named = files.map((file, at) => ({ file, name: nameOf(files, at) }));
  const small = named.filter(({ file }) => file.size <= maxAnswerBytes);
  const read = await readTogether(small, controller, options);
  return named.map(({ file, name }) => {
    const part = read.get(name);
    return { name, answer: part === undefined ? tooLarge(file, name) : withinOneMessage(part, name) };
  });
}

type NamedFile = Readonly<{ file: File; name: string }>;

async function readTogether(
  named: readonly NamedFile[],
  controller: string,
  { password, person, ...options }: ImportOptions,
): Promise<ReadonlyMap<string, Answer>> {
  if (named.length === 0) return new Map();
  const files = await Promise.all(
    named.map(async ({ file, name }) => ({
      name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      ...(password === undefined ? {} : { password }),
    })),
  );
  options.signal?.throwIfAborted();
  const task: AnswerTask = { files, controller, ...(person === undefined ? {} : { person }) };
  const answer = await readInWorker(task, options);
  const names = named.map(({ name }) => name);
  return new Map(splitAnswer(answer, names).map((part, at) => [names[at] ?? '', part]));
}

function readInWorker(task: AnswerTask, { signal, scanSignal, onScan }: ImportOptions): Promise<Answer> {
  const worker = new Worker(new URL('./answer-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReaderSays>) => {
      if (data.kind === 'scan') onScan?.(data.progress);
      else resolve(data.answer);
    });
    worker.addEventListener('error', (event) => reject(new Error(`the reader stopped: ${event.message}`)));
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    scanSignal?.addEventListener('abort', () => worker.postMessage(stopScans, []), { once: true });
    worker.postMessage(
      task,
      task.files.map(({ bytes }) => bytes.buffer),
    );
  }).finally(() => worker.terminate());
}

function nameOf(files: readonly File[], at: number): string {
  const name = files[at]?.name ?? '';
  const before = files.slice(0, at).filter((file) => file.name === name).length;
  return before === 0 ? name : `${name} (${before + 1})`;
}

/** What is said comes first, then the facts and the rest in the order of the file; what has no room is counted. */
function withinOneMessage(answer: Answer, name: string): Answer {
  const statements = answer.statements.slice(0, maxAnswerRecords);
  const facts = answer.facts.slice(0, maxAnswerRecords - statements.length);
  const remainders = answer.remainders.slice(0, maxAnswerRecords - statements.length - facts.length);
  const all = answer.statements.length + answer.facts.length + answer.remainders.length;
  const left = all - statements.length - facts.length - remainders.length;
  if (left === 0) return answer;
  const seen = `${all} values, more than an answer about one person has: the first ${all - left} are kept and ${left} left out; split the file to have the others`;
  return { ...answer, statements, facts, remainders, problems: [...answer.problems, problem('too-many', name, seen)] };
}

function tooLarge(file: File, name: string): Answer {
  return unread(name, `${inMegabytes(file.size)}: files up to ${inMegabytes(maxAnswerBytes)} are read; split it`);
}

function unread(name: string, seen: string): Answer {
  return { facts: [], statements: [], remainders: [], problems: [problem('too-large', name, seen)] };
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
