/** The pure parts of the check: its order, its keys, the rows around a place, the corrections that are sent. */
import type { KeptSheet } from '#lib/core/answer-sheet.ts';
import { describe, expect, it } from 'vitest';
import { cellPlace } from '#components/dashboard/check/cell-place.ts';
import { checkItems, progressOf } from '#components/dashboard/check/check-items.ts';
import { drawnAround, drawnMore, drawnWith } from '#components/dashboard/check/drawn-rows.ts';
import { findItems } from '#components/dashboard/check/find-items.ts';
import { actionOf, type CheckAction, moved } from '#components/dashboard/check/check-keys.ts';
import { correctionOf, takenBack } from '#components/dashboard/check/new-correction.ts';
import { sourceWindow } from '#components/dashboard/check/source-window.ts';
import { recordCorrection } from '#lib/core/correction.ts';
import { changeFact } from '#lib/sar/profile/change-fact.ts';
import { typedFact, typedStatement } from '#lib/sar/profile/typed.ts';
import type { FactRow, StatementRow } from '#lib/store/rows.ts';

const aFact = (label: string, cell: string): FactRow => ({
  ...typedFact({ controller: 'labour', label, value: 'yes' }),
  answer: 'ans:1',
  where: { file: 'a.csv', cell },
});
const aStatement = (cell: string): StatementRow => ({
  ...typedStatement({ controller: 'labour', about: 'email', stance: 'denies', text: 'No.' }),
  answer: 'ans:1',
  where: { file: 'a.csv', cell },
});
const aView = (facts: readonly FactRow[], statements: readonly StatementRow[] = []) => ({
  answers: [],
  answersOfOthers: [],
  facts,
  statements,
  remainders: [],
  corrections: new Map(),
  unapplied: [],
  truths: [],
  unappliedMarks: [],
});

describe('what there is to check', () => {
  const facts = [aFact('Ward', 'B10'), aFact('Town', 'B2')];
  const said = [{ fact: facts[0]?.id ?? '', verdict: 'accurate' as const }];
  const items = checkItems(aView(facts, [aStatement('A4')]), said);

  it('stands in the order of the file, facts and statements alike', () => {
    expect(items.map(({ where }) => where.cell)).toEqual(['B2', 'A4', 'B10']);
  });

  it('knows what was marked', () => {
    expect(progressOf(items)).toEqual({ done: 1, n: 3 });
    const silent = { ...aStatement('A5'), stance: 'silent' as const };
    const marked = checkItems(aView([], [aStatement('A4'), silent]), [
      { statement: aStatement('A4').id, verdict: 'inaccurate', truth: 'holds' },
    ]);
    expect(progressOf(marked)).toEqual({ done: 1, n: 1 });
  });

  it.each<[CheckAction, number, number]>([
    ['next', 0, 1],
    ['next', 2, 2],
    ['previous', 1, 0],
    ['previous', 0, 0],
    ['first', 2, 0],
    ['last', 0, 2],
    ['unmarked', 1, 0],
    ['accurate', 1, 1],
  ])('%s leads from %i to %i', (action, from, to) => {
    expect(moved(items, from, action)).toBe(to);
  });
});

describe('a key', () => {
  const bare = { ctrlKey: false, metaKey: false, altKey: false };
  it.each([
    [{ ...bare, key: 'j' }, 'next'],
    [{ ...bare, key: 'ArrowUp' }, 'previous'],
    [{ ...bare, key: '?' }, 'help'],
    [{ ...bare, key: 'a', ctrlKey: true }, null],
    [{ ...bare, key: 'Tab' }, null],
    [{ ...bare, key: 'x' }, null],
  ])('%j does %s', (pressed, expected) => {
    expect(actionOf(pressed)).toBe(expected);
  });
});

describe('cellPlace', () => {
  it.each([
    ['A1', { row: 1, column: 0 }],
    ['AB7', { row: 7, column: 27 }],
    ['B7:C9', { row: 7, column: 1 }],
    ['', null],
    ['7', null],
  ])('%s is %j', (cell, expected) => {
    expect(cellPlace(cell)).toEqual(expected);
  });
});

describe('the rows around a place', () => {
  const sheet = (rows: KeptSheet['rows'], sheetName?: string): KeptSheet => ({
    answer: 'ans:1',
    index: 0,
    file: 'a.csv',
    ...(sheetName === undefined ? {} : { sheet: sheetName }),
    rows,
    left: 0,
  });
  const long = sheet(
    Array.from({ length: 40 }, (_, at) => ({ number: at + 1, cells: [`label ${at + 1}`, '', `v${at + 1}`] })),
  );

  it('show the place, its heading far above, and no column in which nothing stands', () => {
    const rows = sourceWindow([long], { where: { file: 'a.csv', cell: 'C30' }, cells: ['A1', 'A30'] });
    expect(rows?.map(({ number }) => number)).toEqual([1, ...Array.from({ length: 13 }, (_, at) => at + 24)]);
    expect(rows?.filter(({ gap }) => gap).map(({ number }) => number)).toEqual([24]);
    expect(
      rows?.flatMap(({ cells }) => cells.filter(({ use }) => use !== null).map(({ text, use }) => [text, use])),
    ).toEqual([
      ['label 1', 'also'],
      ['label 30', 'also'],
      ['v30', 'value'],
    ]);
    expect(rows?.[0]?.cells.map(({ column }) => column)).toEqual([0, 2]);
  });

  it('stay on the page and in the sheet of the place', () => {
    const pages = sheet([
      { number: 1, page: 1, cells: ['one'] },
      { number: 2, page: 2, cells: ['two'] },
    ]);
    const named = sheet([{ number: 2, cells: ['other'] }], 'Other');
    const texts = (where: { file: string; page?: number; sheet?: string; cell: string }) =>
      sourceWindow([named, pages], { where })?.flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(texts({ file: 'a.csv', page: 2, cell: 'A2' })).toEqual(['two']);
    expect(texts({ file: 'a.csv', sheet: 'Other', cell: 'A2' })).toEqual(['other']);
  });

  it.each([
    [{ file: 'b.csv', cell: 'A1' }],
    [{ file: 'a.csv', cell: 'A99' }],
    [{ file: 'a.csv', sheet: 'None', cell: 'A1' }],
  ])('are not there for %j', (where) => {
    expect(sourceWindow([long], { where })).toBeNull();
  });
});

describe('a correction that is sent', () => {
  const fact = aFact('Ward', 'B10');
  const first = recordCorrection(
    correctionOf('labour', fact, null, changeFact(fact, { label: 'Town', value: 'no', dimension: 'unknown' })),
    '2026-11-26T10:00:00Z',
  );

  it('is one of what was read, though it was corrected before', () => {
    const corrected: FactRow = { ...fact, label: 'Town', value: 'no' };
    const second = correctionOf('labour', corrected, first, changeFact(corrected, { ...corrected, value: 'maybe' }));
    expect(second).toMatchObject({
      record: fact.id,
      read: { label: 'Ward', value: 'yes' },
      set: { label: 'Town', value: 'maybe' },
    });
  });

  it('is taken back by one that sets nothing', () => {
    expect(takenBack(first)).toEqual({
      answer: 'ans:1',
      controller: 'labour',
      record: fact.id,
      where: fact.where,
      of: 'fact',
      read: { label: 'Ward', value: 'yes', dimension: fact.dimension },
      set: null,
    });
  });
});

describe('the rows of a long list that are drawn', () => {
  it('are few at first, with the one that is looked at and what is before it', () => {
    expect(drawnAround(2500, 0)).toEqual({ from: 0, to: 60 });
    expect(drawnAround(2500, 1000)).toEqual({ from: 970, to: 1030 });
    expect(drawnAround(2500, 2499)).toEqual({ from: 2440, to: 2500 });
    expect(drawnAround(7, 3)).toEqual({ from: 0, to: 7 });
    expect(drawnAround(0, 0)).toEqual({ from: 0, to: 0 });
  });

  it('stay as they are in their middle, grow at their ends, and begin anew elsewhere', () => {
    const drawn = { from: 100, to: 160 };
    expect(drawnWith(drawn, 2500, 130)).toBe(drawn);
    expect(drawnWith(drawn, 2500, 155)).toEqual({ from: 100, to: 200 });
    expect(drawnWith(drawn, 2500, 105)).toEqual({ from: 60, to: 160 });
    expect(drawnWith(drawn, 2500, 2499)).toEqual({ from: 2440, to: 2500 });
    expect(drawnWith(drawn, 20, 3)).toEqual({ from: 0, to: 20 });
  });

  it('never become many, and always hold the row that a key went to', () => {
    let drawn = drawnAround(2500, 0);
    for (let at = 0; at < 2500; at += 1) {
      drawn = drawnWith(drawn, 2500, at);
      expect(at >= drawn.from && at < drawn.to && drawn.to - drawn.from <= 240).toBe(true);
    }
    expect(drawnMore(drawn, 2500, 'end')).toBe(drawn);
    for (let at = 2499; at >= 0; at -= 1) {
      drawn = drawnWith(drawn, 2500, at);
      expect(at >= drawn.from && at < drawn.to && drawn.to - drawn.from <= 240).toBe(true);
    }
    expect(drawnMore(drawn, 2500, 'start')).toBe(drawn);
  });
});

describe('finding in what was read', () => {
  const name = (_: string, id: string): string => `name of ${id}`;
  const items = checkItems(aView([aFact('Town', 'A2'), aFact('Ward', 'B3')], [aStatement('A4')]), []);
  const found = (words: string) => findItems(items, words, name).map(({ where }) => where.cell);

  it('gives all where no word is given', () => {
    expect(findItems(items, '  ', name)).toBe(items);
  });

  it('looks at words, names and files, whatever their case and order', () => {
    expect(found('ward')).toEqual(['B3']);
    expect(found('3')).toEqual([]);
    expect(found('yes TOWN')).toEqual(['A2']);
    expect(found('NAME of')).toEqual(items.map(({ where }) => where.cell));
    expect(found('nothing like it')).toEqual([]);
  });
});
