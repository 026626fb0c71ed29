/** Reads the files of one answer apart from the page, so that the page never waits for it. */
import { readAnswers } from '#lib/sar/read-answer.ts';
import type { AnswerTask } from './answer-task.ts';

addEventListener('message', (event: MessageEvent<AnswerTask>) => {
  const { files, ...options } = event.data;
  void readAnswers(files, options).then((answer) => postMessage(answer));
});
