/** The worker that reads answers, for tests in Node, which has none of the kind: it does the same in the test's own thread. */
import type { AnswerTask, ReaderSays } from '#lib/importing/answer-task.ts';
import { readAnswers } from '#lib/sar/read-answer.ts';

export class WorkerHere extends EventTarget {
  postMessage(task: AnswerTask): void {
    void this.#read(task);
  }

  terminate(): void {}

  async #read({ files, ...options }: AnswerTask): Promise<void> {
    const data: ReaderSays = { kind: 'answer', answer: await readAnswers(files, options) };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}
