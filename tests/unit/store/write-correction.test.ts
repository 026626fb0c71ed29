/** Corrections are added and never written over; they survive another reading and go with their answer. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { NewCorrection } from '#lib/core/correction.ts';
import type { ProfileFact } from '#lib/core/sar.ts';
import { typedFact } from '#lib/sar/profile/typed.ts';
import { readCaseMaterial } from '#lib/store/read-compare.ts';
import { readCheck, readEvidence, readSheets } from '#lib/store/read.ts';
import { type AnswerToSave, deleteAnswer, saveAnswer } from '#lib/store/write-answer.ts';
import { saveCorrection } from '#lib/store/write-correction.ts';
import { saveFindings } from '#lib/store/write-findings.ts';
import { checkRecords } from '#lib/store/check-records.ts';
import { aStore } from './a-store.ts';
import { expectWhole } from './check-store.ts';

const aFact = (value: string): ProfileFact => ({
  ...typedFact({ controller: 'labour', label: 'Age band', value }),
  where: { file: 'a.csv', cell: 'B2' },
});

const anAnswer = (facts: readonly ProfileFact[]): AnswerToSave => ({
  answer: {
    id: 'ans:1',
    controller: 'labour',
    receivedOn: '2026-11-20',
    fileName: 'a.csv',
    sha256: '0',
    bytes: 1,
    problems: [],
  },
  facts,
  statements: [],
  remainders: [],
  sheets: [{ file: 'a.csv', rows: [{ number: 2, cells: ['Age band', '35-44'] }], left: 0 }],
});

const aCorrection = (fact: ProfileFact, value: string, answer = 'ans:1'): NewCorrection => ({
  answer,
  controller: 'labour',
  of: 'fact',
  record: fact.id,
  where: fact.where,
  read: { label: fact.label, value: fact.value, dimension: fact.dimension },
  set: {
    label: fact.label,
    value,
    dimension: fact.dimension,
    scale: fact.scale,
    normalised: null,
    explained: false,
    implied: [],
  },
});

describe('a correction', () => {
  it('is logged beside the fact, which stays as it was', async () => {
    const { context, db } = aStore();
    const fact = aFact('35-44');
    await saveAnswer(context, anAnswer([fact]));
    expect(await saveCorrection(context, aCorrection(fact, '45-54'))).toBe(true);
    expect((await db.facts.toArray()).map(({ value }) => value)).toEqual(['35-44']);
    expect((await readCheck(db, 'labour'))?.facts.map(({ value }) => value)).toEqual(['45-54']);
    await expectWhole(db);
    expect(await checkRecords(db)).toMatchObject({ kind: 'whole' });
  });

  it('is what findings are made from, and makes them anew', async () => {
    const { context, db } = aStore();
    const fact = aFact('35-44');
    await saveAnswer(context, anAnswer([fact]));
    const [stale] = await db.stale.toArray();
    if (stale) await saveFindings(context, stale, { findings: [], comparison: null });
    expect(await db.stale.count()).toBe(0);
    await saveCorrection(context, aCorrection(fact, '45-54'));
    expect((await db.stale.toArray()).map(({ controller }) => controller)).toEqual(['labour']);
    expect((await readCaseMaterial(db, 'labour')).facts.map(({ value }) => value)).toEqual(['45-54']);
  });

  it('survives the reading of a better reader, and is kept unapplied while its place is gone', async () => {
    const store = aStore();
    const { context, db } = store;
    const fact = aFact('35-44');
    await saveAnswer(context, anAnswer([fact]));
    await saveCorrection(context, aCorrection(fact, '45-54'));
    await saveAnswer(context, anAnswer([aFact('35 to 44')]));
    expect((await readCheck(db, 'labour'))?.facts.map(({ value }) => value)).toEqual(['45-54']);
    await saveAnswer(context, anAnswer([]));
    expect((await readCheck(db, 'labour'))?.unapplied).toHaveLength(1);
    await saveAnswer(context, anAnswer([fact]));
    expect((await readCheck(db, 'labour'))?.facts.map(({ value }) => value)).toEqual(['45-54']);
    await expectWhole(db);
  });

  it('may be made again and again: each stays in the log, the newest holds', async () => {
    const store = aStore();
    const fact = aFact('35-44');
    await saveAnswer(store.context, anAnswer([fact]));
    await saveCorrection(store.context, aCorrection(fact, '45-54'));
    store.clock = '2026-11-23T18:00:00Z';
    await saveCorrection(store.context, aCorrection(fact, '55-64'));
    expect(await store.db.corrections.count()).toBe(2);
    expect((await readCheck(store.db, 'labour'))?.facts.map(({ value }) => value)).toEqual(['55-64']);
    await expectWhole(store.db);
  });

  it('goes with its answer, and so do the cells', async () => {
    const { context, db } = aStore();
    const fact = aFact('35-44');
    await saveAnswer(context, anAnswer([fact]));
    expect((await readSheets(db, 'ans:1')).map(({ rows }) => rows.length)).toEqual([1]);
    await saveCorrection(context, aCorrection(fact, '45-54'));
    await deleteAnswer(context, 'ans:1');
    expect([await db.corrections.count(), await db.answerSheets.count()]).toEqual([0, 0]);
    await expectWhole(db);
  });

  it('of an answer that is gone is not stored', async () => {
    const { context, db } = aStore();
    expect(await saveCorrection(context, aCorrection(aFact('1'), '2', 'ans:9'))).toBe(false);
    expect(await db.logLeaves.count()).toBe(0);
  });

  it('stands in an evidence pack beside the fact as it was logged', async () => {
    const { context, db } = aStore();
    const fact = aFact('35-44');
    await saveAnswer(context, anAnswer([fact]));
    await saveCorrection(context, aCorrection(fact, '45-54'));
    const [stale] = await db.stale.toArray();
    const finding = {
      type: 'finding' as const,
      id: 'find:1',
      controller: 'labour',
      kind: 'inaccurate' as const,
      strength: 'low' as const,
      articles: [],
      ads: [],
      explanations: [],
      facts: [fact.id],
      statements: [],
      wording: 'x',
      innocentIds: [],
      slots: {},
    };
    if (stale) await saveFindings(context, stale, { findings: [finding], comparison: null });
    const { records } = await readEvidence(db, { controller: 'labour', ads: [] });
    expect(records.map(({ type }) => type)).toEqual(['fact', 'correction']);
    expect(records[0]).toMatchObject({ value: '35-44' });
  });
});
