/** A case goes whole, and nothing of another one with it; the log keeps hashes. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { typedFact } from '#lib/sar/profile/typed.ts';
import { readCase } from '#lib/store/read.ts';
import { saveAnswer } from '#lib/store/write-answer.ts';
import { keepAnswerFile } from '#lib/store/write-answer-file.ts';
import { deleteCase } from '#lib/store/write-case-delete.ts';
import { saveCase, saveTruths } from '#lib/store/write-case.ts';
import { recordLetterSent, saveLetterDraft } from '#lib/store/write-letter.ts';
import { aStore, type TestStore } from './a-store.ts';
import { expectWhole } from './check-store.ts';

async function aCaseOf({ context, db }: TestStore, controller: string): Promise<void> {
  const fact = typedFact({ controller, label: 'Age band', value: '35-44' });
  const answer = { id: `ans:${controller}`, controller, receivedOn: '2026-11-20', fileName: 'a.csv', sha256: '0' };
  await saveCase(context, { controller, confirmedAdvertisers: [], events: [] });
  await saveAnswer(context, {
    answer: { ...answer, bytes: 1, problems: [] },
    facts: [fact],
    statements: [],
    remainders: [],
    sheets: [{ file: 'a.csv', rows: [{ number: 1, cells: ['Age band', '35-44'] }], left: 0 }],
  });
  await keepAnswerFile(db, { answer: answer.id, bytes: new Uint8Array(3) });
  await saveTruths(context, controller, [
    { dimension: 'age', value: '52' },
    { fact: fact.id, verdict: 'inaccurate' },
  ]);
  const form = { language: 'en', name: 'Alex Sample', address: '', reference: '', detail: '', missing: [] } as const;
  await saveLetterDraft(context, { controller, kind: 'reminder', form: { ...form, missing: [] }, edited: null });
  const letter = { controller, kind: 'access-request', sentOn: '2026-08-03', channel: 'email' } as const;
  await recordLetterSent(context, { ...letter, subject: 'Request', text: 'Please …', files: [] });
}

it('is deleted with everything that belongs to it, and with nothing else', async () => {
  const store = aStore();
  const { context, db } = store;
  await aCaseOf(store, 'snp');
  const before = await rowsOf(store);
  await aCaseOf(store, 'labour');
  await deleteCase(context, 'labour');
  await deleteCase(context, 'labour');
  expect(await rowsOf(store)).toEqual(before);
  expect(await readCase(db, 'labour')).toBeNull();
  expect((await readCase(db, 'snp'))?.truths).toHaveLength(2);
  await expectWhole(db);
});

/** How many rows each table has that holds cases. */
async function rowsOf({ db }: TestStore): Promise<Record<string, number>> {
  const names = ['cases', 'answers', 'facts', 'answerSheets', 'answerFiles', 'truths', 'letterDrafts', 'sentLetters'];
  const counts = names.map(async (name) => [name, await db.table(name).count()] as const);
  return Object.fromEntries([...(await Promise.all(counts)), ['stale', await db.stale.count()]]);
}
