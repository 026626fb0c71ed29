/** Reads the files of one answer apart from the page, so that the page never waits for it. */
import { scanReader } from '#lib/sar/formats/scan/scan-reader.ts';
import { readAnswers } from '#lib/sar/read-answer.ts';
import { type AnswerTask, type ReaderSays, stopScans } from './answer-task.ts';
import { scanTools } from './scan-tools.ts';

let isStopped = false;

const say = (said: ReaderSays): void => postMessage(said);

const scans = scanReader(async () =>
  scanTools(async (progress) => {
    say({ kind: 'scan', progress });
    // A page takes seconds in which no message comes in: before it there is a moment for one.
    await new Promise((resolve) => setTimeout(resolve, 10));
    return !isStopped;
  }),
);

addEventListener('message', (event: MessageEvent<AnswerTask | typeof stopScans>) => {
  if (event.data === stopScans) {
    isStopped = true;
    return;
  }
  const { files, ...options } = event.data;
  void readAnswers(files, { ...options, scans }).then((answer) => say({ kind: 'answer', answer }));
});
