/** Reads one answer file apart from the page, so that the page never waits for it. */
import { readAnswer } from '#lib/sar/read-answer.ts';
import type { AnswerTask } from './answer-task.ts';

addEventListener('message', (event: MessageEvent<AnswerTask>) => {
  const { name, bytes, controller } = event.data;
  void readAnswer({ name, bytes }, { controller }).then((answer) => postMessage(answer));
});
