/** Answers and truths: replaced piece by piece, shared pieces kept, everything in the log. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ProfileFact, Remainder } from '#lib/core/sar.ts';
import { type AnswerToSave, deleteAnswer, saveAnswer, setAnswerOwner } from '#lib/store/write-answer.ts';
import { readAnswers } from '#lib/store/read-cases.ts';
import { readCaseMaterial } from '#lib/store/read-compare.ts';
import { readCheck } from '#lib/store/read.ts';
import { keepAnswerFile } from '#lib/store/write-answer-file.ts';
import { saveTruths } from '#lib/store/write-case.ts';
import { aStore, type TestStore } from './a-store.ts';
import { expectWhole } from './check-store.ts';

const aFact = (id: string, value = 'yes'): ProfileFact => ({
  type: 'fact',
  id,
  controller: 'labour',
  label: 'Voter',
  value,
  dimension: 'turnout',
  scale: 'flag',
  normalised: null,
  kind: 'observed',
  source: null,
  asOf: null,
  explained: true,
  implied: [],
  confidence: null,
  where: { file: 'a.csv', cell: 'A1' },
});
const aRemainder = (id: string): Remainder => ({ type: 'remainder', id, text: '?', where: { file: 'a.csv' } });

const anAnswer = (id: string, facts: readonly ProfileFact[], remainders: readonly Remainder[] = []): AnswerToSave => ({
  answer: {
    id,
    controller: 'labour',
    receivedOn: '2026-11-20',
    fileName: `${id}.csv`,
    sha256: '0',
    bytes: facts.length,
    problems: [],
  },
  facts,
  statements: [],
  remainders,
});

const factsIn = async ({ db }: TestStore): Promise<string[]> =>
  (await db.facts.toArray()).map((row) => `${row.answer} ${row.id} ${row.value}`);

describe('an answer', () => {
  it('is logged once, with every fact and remainder, however often it is saved', async () => {
    const store = aStore();
    const answer = anAnswer('ans:1', [aFact('fact:1'), aFact('fact:2')], [aRemainder('rem:1')]);
    await saveAnswer(store.context, answer);
    await saveAnswer(store.context, answer);
    expect(await store.db.logLeaves.count()).toBe(4);
    await expectWhole(store.db);
  });

  it('keeps its file until it is deleted, and no file of an answer that is not there', async () => {
    const { context, db } = aStore();
    const bytes = new TextEncoder().encode('Voter,yes');
    expect(await keepAnswerFile(db, { answer: 'ans:1', bytes })).toBe('no-answer');
    await saveAnswer(context, anAnswer('ans:1', [aFact('fact:1')]));
    expect(await keepAnswerFile(db, { answer: 'ans:1', bytes })).toBe('kept');
    await saveAnswer(context, anAnswer('ans:1', [aFact('fact:2')]));
    expect((await db.answerFiles.get('ans:1'))?.bytes).toEqual(bytes);
    await deleteAnswer(context, 'ans:1');
    expect(await db.answerFiles.count()).toBe(0);
    await expectWhole(db);
  });

  it('saved again with other pieces loses the old ones, keeps the same, and logs the new and the changed', async () => {
    const store = aStore();
    await saveAnswer(store.context, anAnswer('ans:1', [aFact('fact:1'), aFact('fact:2')]));
    await saveAnswer(store.context, anAnswer('ans:1', [aFact('fact:2', 'no'), aFact('fact:3'), aFact('fact:4')]));
    expect(await factsIn(store)).toEqual(['ans:1 fact:2 no', 'ans:1 fact:3 yes', 'ans:1 fact:4 yes']);
    const leaves = await store.db.logLeaves.where('recordId').equals('fact:2').toArray();
    expect(leaves.map((leaf) => leaf.was)).toEqual([aFact('fact:2'), undefined]);
    await expectWhole(store.db);
  });

  it('that shares a fact with another leaves it to the other when it goes', async () => {
    const store = aStore();
    await saveAnswer(store.context, anAnswer('ans:1', [aFact('fact:1'), aFact('fact:2')]));
    await saveAnswer(store.context, anAnswer('ans:2', [aFact('fact:2')]));
    await expectWhole(store.db);
    await deleteAnswer(store.context, 'ans:1');
    expect(await factsIn(store)).toEqual(['ans:2 fact:2 yes']);
    await expectWhole(store.db);
    await deleteAnswer(store.context, 'ans:2');
    await deleteAnswer(store.context, 'ans:2');
    expect(await store.db.answers.count()).toBe(0);
    expect(
      (await store.db.logLeaves.toArray()).filter((leaf) => leaf.recordId !== null && leaf.was === undefined),
    ).toEqual([]);
    await expectWhole(store.db);
  });

  it('that is somebody else’s gives nothing to anybody, until the user says otherwise', async () => {
    const { context, db } = aStore();
    const answer = anAnswer('ans:1', [aFact('fact:1')]);
    const addressed = { ...answer, answer: { ...answer.answer, otherName: 'Adam Other' } };
    await saveAnswer(context, addressed);
    await saveTruths(context, 'labour', [{ fact: 'fact:1', verdict: 'accurate' }]);
    await setAnswerOwner(context, ['ans:1', 'ans:unknown'], 'other');
    await saveAnswer(context, addressed);
    const apart = await readAnswers(db, 'labour');
    expect([apart.answers, apart.facts, apart.unappliedMarks]).toEqual([[], [], []]);
    expect(apart.answersOfOthers.map(({ id }) => id)).toEqual(['ans:1']);
    expect(await readCaseMaterial(db, 'labour')).toMatchObject({ facts: [], answered: false });
    await setAnswerOwner(context, ['ans:1'], 'self');
    expect((await readAnswers(db, 'labour')).facts).toHaveLength(1);
    await expectWhole(db);
  });

  it('of ten thousand cells is stored whole', async () => {
    const store = aStore();
    const remainders = Array.from({ length: 10_000 }, (_, n) => aRemainder(`rem:${n}`));
    await saveAnswer(store.context, anAnswer('ans:1', [], remainders));
    expect([await store.db.remainders.count(), await store.db.logLeaves.count()]).toEqual([10_000, 10_001]);
  }, 30_000);
});

describe('what the user says is true', () => {
  it('replaces what was said before, for that controller alone', async () => {
    const store = aStore();
    await saveTruths(store.context, 'labour', [
      { dimension: 'age', value: '35' },
      { fact: 'fact:1', verdict: 'inaccurate' },
    ]);
    await saveTruths(store.context, 'snp', [{ dimension: 'age', value: '35' }]);
    await saveTruths(store.context, 'labour', [{ fact: 'fact:1', verdict: 'inaccurate', truth: 'no' }]);
    expect((await store.db.truths.toArray()).map(({ controller, truth }) => [controller, truth])).toEqual([
      ['labour', { fact: 'fact:1', verdict: 'inaccurate', truth: 'no' }],
      ['snp', { dimension: 'age', value: '35' }],
    ]);
    await expectWhole(store.db);
  });

  it('follows what it was said of when the file is read anew, and goes with the answer', async () => {
    const { context, db } = aStore();
    await saveAnswer(context, anAnswer('ans:1', [aFact('fact:1')]));
    await saveTruths(context, 'labour', [{ fact: 'fact:1', verdict: 'inaccurate', truth: 'no' }]);
    await saveAnswer(context, anAnswer('ans:1', [aFact('fact:2')]));
    const followed = await readCheck(db, 'labour');
    expect(followed?.truths).toMatchObject([{ fact: 'fact:2', verdict: 'inaccurate', truth: 'no' }]);
    expect(followed?.unappliedMarks).toEqual([]);
    await saveTruths(context, 'labour', followed?.truths ?? []);
    expect(await db.truths.count()).toBe(1);
    await saveAnswer(context, anAnswer('ans:1', [aFact('fact:3', 'no')]));
    expect((await readCheck(db, 'labour'))?.unappliedMarks).toMatchObject([{ fact: 'fact:2', truth: 'no' }]);
    await expectWhole(db);
    await deleteAnswer(context, 'ans:1');
    expect(await db.truths.count()).toBe(0);
    await expectWhole(db);
  });

  it('by an early version gets its place before the file is read anew', async () => {
    const { context, db } = aStore();
    await saveTruths(context, 'labour', [{ fact: 'fact:1', verdict: 'accurate' }]);
    await saveAnswer(context, anAnswer('ans:1', [aFact('fact:1')]));
    await saveAnswer(context, anAnswer('ans:1', [aFact('fact:2')]));
    expect((await readCheck(db, 'labour'))?.truths).toMatchObject([
      { fact: 'fact:2', place: { answer: 'ans:1', label: 'Voter', value: 'yes' } },
    ]);
    await expectWhole(db);
  });
});
