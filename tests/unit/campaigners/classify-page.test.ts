/** Rows of an Ad Library report become lines. */
import { expect, test } from 'vitest';
import { classifyPage } from '#lib/campaigners/classify-page.ts';
import { data } from './reference.ts';

test('a line has five fields, in this order', () => {
  const line = classifyPage({ page_id: '1', page_name: 'Anytown Bakery', disclaimer: '' }, data);
  expect(JSON.stringify(line)).toBe('{"page_id":"1","category":"unknown","campaigner":null,"basis":[],"asOf":null}');
});

test('a line gives the date of the sign that decided', () => {
  const line = classifyPage({ page_id: '25749647410', page_name: 'Renamed', disclaimer: '' }, data);
  expect(line).toMatchObject({ page_id: '25749647410', category: 'party', campaigner: 'labour', asOf: '2024-12-25' });
  expect(line.basis[0]?.sign).toBe('page-id');
});

test('a row with a disclaimer and no known name is a political or issue ad, not a party', () => {
  const line = classifyPage({ page_id: '2', page_name: 'Shelter from Rain', disclaimer: 'Shelter from Rain' }, data);
  expect([line.category, line.campaigner]).toEqual(['issue_or_other', null]);
});

test('an empty row is unknown', () => {
  expect(classifyPage({}, data)).toEqual({ page_id: '', category: 'unknown', campaigner: null, basis: [], asOf: null });
});

test('eight thousand pages do not hang it', () => {
  const startedAt = performance.now();
  for (let at = 0; at < 8_498; at += 1) {
    classifyPage(
      {
        page_id: `${at + 100_000}`,
        page_name: `Cllr Jane Example ${at} for Anytown & Otherplace`,
        disclaimer: 'Jane Example',
      },
      data,
    );
  }
  expect(performance.now() - startedAt).toBeLessThan(45_000);
});
