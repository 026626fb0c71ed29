/** `sar`: every cell of an answer as a line, in the documented schemas. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '#lib/sar/read-answer.ts';
import { makeDocx } from '../sar/make-docx.ts';
import { aFolder, runCli, undocumented } from './run-cli.ts';

const long = `category,field,value,unit,source,as_of
register,Poll Number,KX2-411,,Electoral register,2026-01
score,Likelihood of being a core Lib Dem,12,%,Modelled,2025-11
contact,Email,[none held],,,
`;

describe('sar', () => {
  test('prints facts, statements and the remainder, and names the controller', async () => {
    const path = join(aFolder({ 'answer.csv': long }), 'answer.csv');
    const ran = await runCli(['sar', path, '--controller', 'liberal-democrats']);
    expect([ran.code, undocumented(ran)]).toEqual([0, []]);
    expect(ran.lines.filter(({ type }) => type === 'fact').map(({ label, value }) => [label, value])).toEqual([
      ['Poll Number', 'KX2-411'],
      ['Likelihood of being a core Lib Dem', '12'],
    ]);
    expect(ran.lines).toContainEqual(expect.objectContaining({ type: 'statement', about: 'email', stance: 'denies' }));
    expect(new Set(ran.lines.map(({ controller }) => controller ?? 'liberal-democrats'))).toEqual(
      new Set(['liberal-democrats']),
    );
  });

  test.each([
    ['labour', ''],
    ['nonsense', 'sar: no controller is known as nonsense; the lines name it all the same.\n'],
  ])('with the controller %s it says on stderr: %j', async (controller, said) => {
    const path = join(aFolder({ 'answer.csv': long }), 'answer.csv');
    const ran = await runCli(['sar', path, '--controller', controller]);
    expect([ran.code, ran.stderr]).toEqual([0, said]);
    expect(ran.lines.every((line) => line['controller'] === undefined || line['controller'] === controller)).toBe(true);
  });

  test('takes several files for one answer, which is silent only once', async () => {
    const folder = aFolder({ 'a.csv': long, 'b.csv': 'field,value\nWard,Headingley\n' });
    const ran = await runCli(['sar', join(folder, 'a.csv'), join(folder, 'b.csv')]);
    const silent = ran.lines.filter(({ stance }) => stance === 'silent').map(({ about }) => about);
    expect(silent).toContain('platform_sharing');
    expect(new Set(silent).size).toBe(silent.length);
    expect(ran.lines.filter(({ type }) => type === 'fact').every(({ controller }) => controller === null)).toBe(true);
  });

  test('reads what it can when one file is missing', async () => {
    const path = join(aFolder({ 'answer.csv': long }), 'answer.csv');
    const ran = await runCli(['sar', path, `${path}.gone`]);
    expect([ran.code, undocumented(ran)]).toEqual([1, []]);
    expect(ran.lines.map(({ type }) => type)).toContain('fact');
    expect(ran.lines.at(-1)).toMatchObject({ type: 'problem', kind: 'unread-file' });
  });

  test.each([
    ['answer.xlsx', async () => writeXlsx({ sheets: [{ name: 'Scores', rows: table }] })],
    ['answer.docx', () => makeDocx({ blocks: [table] })],
    ['answer.html', () => utf8(`<table>${table.map((row) => `<tr><td>${row.join('<td>')}`).join('')}</table>`)],
    [
      'answer.json',
      () =>
        utf8(
          JSON.stringify([
            { field: 'Turnout', value: '77%' },
            { field: 'Ward', value: 'Leeds' },
          ]),
        ),
    ],
  ])('prints of %s what the dashboard reads in it', async (name, build) => {
    const bytes = await build();
    const path = join(aFolder({}), name);
    writeFileSync(path, bytes);
    const ran = await runCli(['sar', path]);
    const answer = await readAnswers([{ name, bytes }], { controller: null });
    expect(ran.lines.filter(({ type }) => type === 'fact').map(({ label, value }) => [label, value])).toEqual(
      table.slice(1),
    );
    expect(ran.lines.map(({ id }) => id)).toEqual(
      [answer.facts, answer.statements, answer.remainders, answer.problems].flat().map(({ id }) => id),
    );
  });
});

const table = [
  ['field', 'value'],
  ['Turnout', '77%'],
  ['Ward', 'Leeds'],
];

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
