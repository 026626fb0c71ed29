/** Keeps the file of an answer as it came, beside what was read in it. */
import type { CountercanvassDb } from './db.ts';
import { isFull } from './is-full.ts';
import type { AnswerFileRow } from './rows.ts';

/** `no-answer`: the answer is gone, or was never stored; `no-room`: the browser has no more room. In both cases nothing is kept. */
export type KeptFile = 'kept' | 'no-answer' | 'no-room';

/** Nothing is logged: the file's fingerprint is, with the answer. Written by whoever has the bytes, because no message carries
 *  so many; the answer itself comes from the background. */
export async function keepAnswerFile(db: CountercanvassDb, file: AnswerFileRow): Promise<KeptFile> {
  try {
    return await db.transaction('rw', db.answers, db.answerFiles, async () => {
      if ((await db.answers.get(file.answer)) === undefined) return 'no-answer';
      await db.answerFiles.put(file);
      return 'kept';
    });
  } catch (error) {
    if (isFull(error)) return 'no-room';
    throw error;
  }
}
