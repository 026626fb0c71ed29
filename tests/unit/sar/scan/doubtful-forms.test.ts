/** How sure a recognised cell is may not be more than its form allows; a form that can be right takes nothing away. */
import { expect, test } from 'vitest';
import { sureAsFormed, sureInColumn } from '#lib/sar/formats/scan/doubtful-forms.ts';

test.each(['6:1', '71;4', 'os', 'lO'])('%s alone is doubtful', (text) => {
  expect(sureAsFormed(text, 0.93)).toBe(0.6);
  expect(sureAsFormed(text, 0.4)).toBe(0.4);
});

test.each(['6.1', '09:30', 'Y', 'BH4', 'N58', 'ZZ99 3VZ', 'SO', 'so far', '1187/0'])(
  '%s is as sure as it was read',
  (text) => {
    expect(sureAsFormed(text, 0.93)).toBe(0.93);
  },
);

test.each<readonly [string, readonly string[]]>([
  ['A1', ['Value', '71.4', '83', '88.2']],
  ['6:1', ['Value', '71.4', '83', '88.2', '']],
  ['2O24-03', ['As of', '2024-03', '2024-04', '2023-11']],
  ['l2%', ['Share', '12%', '13%', '40%']],
])('%s is doubtful below %j', (text, others) => {
  expect(sureInColumn(text, others, 0.93)).toBe(0.6);
});

test.each<readonly [string, readonly string[]]>([
  ['A1', ['Code', 'N58', '83', 'OWNED']],
  ['Value', ['71.4', '83', '88.2']],
  ['n/a', ['71.4', '83', '88.2']],
  ['41', ['71.4', '83', '88.2']],
  ['A1', ['71.4', '83']],
])('%s is as sure as it was read below %j', (text, others) => {
  expect(sureInColumn(text, others, 0.93)).toBe(0.93);
});
