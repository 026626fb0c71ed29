/** Keeps the file of an answer that was just stored, so that its pages can be seen beside what was read in them. */
import { openDatabase } from '#lib/store/db.ts';
import { keepAnswerFile, type KeptFile } from '#lib/store/write-answer-file.ts';

/** Rejects where the browser cannot give the file's bytes. */
export async function keepFile(answer: string, file: File): Promise<KeptFile> {
  const db = openDatabase();
  try {
    return await keepAnswerFile(db, { answer, bytes: new Uint8Array(await file.arrayBuffer()) });
  } finally {
    db.close();
  }
}
