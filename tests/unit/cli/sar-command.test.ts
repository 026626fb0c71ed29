/** `sar`: every cell of an answer as a line, in the documented schemas. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadZip } from 'client-zip';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '#lib/sar/read-answer.ts';
import { makeDocx } from '../sar/make-docx.ts';
import { lintItemIds } from '#lib/core/lint.ts';
import { makePdf } from '#tests/harness/pdf/make-pdf.ts';
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

  test('says what kind of answer it is, and marks the facts of other people', async () => {
    const folder = aFolder({
      'none.txt': 'Dear Ms Sample,\n\nWe have no record of you.\n',
      'two.csv': 'Name,Ward\nIda Sample,Headingley\nTom Sample,Headingley\n',
    });
    const none = await runCli(['sar', join(folder, 'none.txt')]);
    expect(undocumented(none)).toEqual([]);
    expect(none.lines[0]).toMatchObject({ type: 'answer', kind: 'no-record', reason: 'says-no-record' });
    const two = await runCli(['sar', join(folder, 'two.csv'), '--person', 'Ida Sample']);
    expect(undocumented(two)).toEqual([]);
    expect(two.lines.filter(({ type }) => type === 'fact').map(({ value, whose }) => [value, whose ?? 'own'])).toEqual([
      ['Ida Sample', 'own'],
      ['Headingley', 'own'],
      ['Tom Sample', 'other'],
      ['Headingley', 'other'],
    ]);
  });

  test('opens what is locked with --password, in an archive too, and leaves what is not locked as it is', async () => {
    const locked = await makePdf((doc) => doc.text('We do not hold an email address for you.'), {
      userPassword: 'ZZ99 3VZ',
      pdfVersion: '1.7',
    });
    const archive = await downloadZip([{ name: 'inner.pdf', input: locked }]).arrayBuffer();
    const folder = aFolder({ 'answer.csv': 'field,value\nWard,Headingley\n' });
    writeFileSync(join(folder, 'letter.zip'), new Uint8Array(archive));
    const paths = ['letter.zip', 'answer.csv'].map((name) => join(folder, name));
    const asked = await runCli(['sar', ...paths]);
    expect([asked.code, asked.lines.at(-1)?.['kind']]).toEqual([1, 'password-needed']);
    const wrong = await runCli(['sar', ...paths, '--password', 'wrong']);
    expect([wrong.code, wrong.lines.at(-1)?.['kind']]).toEqual([1, 'password-needed']);
    const opened = await runCli(['sar', ...paths, '--password', 'ZZ99 3VZ']);
    expect([opened.code, undocumented(opened)]).toEqual([0, []]);
    expect(opened.lines).toContainEqual(expect.objectContaining({ about: 'email', stance: 'denies' }));
    expect(opened.lines).toContainEqual(expect.objectContaining({ type: 'fact', value: 'Headingley' }));
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
      [answer.reading ?? [], answer.facts, answer.statements, answer.remainders, answer.problems]
        .flat()
        .map(({ id }) => id),
    );
  });

  test('holds the answer against the law, with the days of the case', async () => {
    const events = [
      { kind: 'request-sent', on: '2026-08-03' },
      { kind: 'answer-received', on: '2026-09-10' },
    ];
    const folder = aFolder({ 'answer.csv': long, 'case.json': JSON.stringify({ controller: 'labour', events }) });
    const ran = await runCli(['sar', join(folder, 'answer.csv'), '--lint', '--case', join(folder, 'case.json')]);
    expect([ran.code, undocumented(ran)]).toEqual([0, []]);
    const items = ran.lines.filter(({ type }) => type === 'lint');
    expect(items.map(({ id }) => id)).toEqual([...lintItemIds]);
    expect(new Set(ran.lines.map(({ controller }) => controller ?? 'labour'))).toEqual(new Set(['labour']));
    expect(items.find(({ id }) => id === 'in-time')).toMatchObject({
      state: 'missing',
      because: 'late',
      article: 'UK GDPR 12A',
      text: 'It came on 2026-09-10, after 2026-09-03, when it was due.',
    });
  });

  test.each([
    ['in the order of the files', {}, 'late', 'It came on 2026-07-20, after 2026-04-02, when it was due.'],
    [
      'as the case names them',
      { files: ['full.csv', 'covering-letter.pdf'] },
      'late',
      'It came on 2026-07-20, after 2026-04-02, when it was due.',
    ],
  ])('takes no holding reply for the answer, %s', async (_how, named, because, text) => {
    const events = [
      { kind: 'request-sent', on: '2026-03-02' },
      { kind: 'answer-received', on: '2026-03-20', ...('files' in named ? { files: ['held.txt'] } : {}) },
      { kind: 'answer-received', on: '2026-07-20', ...named },
    ];
    const folder = aFolder({
      'held.txt': 'Your request has been received. We will respond in due course.\n',
      'full.csv': 'field,value\nWard,Headingley\n',
      'case.json': JSON.stringify({ controller: 'labour', events }),
    });
    const files = ['held.txt', 'full.csv'].map((name) => join(folder, name));
    const ran = await runCli(['sar', ...files, '--lint', '--case', join(folder, 'case.json')]);
    expect(undocumented(ran)).toEqual([]);
    expect(ran.lines.find(({ id }) => id === 'in-time')).toMatchObject({ state: 'missing', because, text });
  });

  test.each([
    [['--lint', '--now', '2026-13-01'], '--now is not a day (YYYY-MM-DD)'],
    [['--case', 'case.json'], '--case is of use with --lint only'],
    [['--lint', '--lint'], '--lint stands twice'],
  ])('is not called with %j', async (args, why) => {
    const path = join(aFolder({ 'answer.csv': long }), 'answer.csv');
    const ran = await runCli(['sar', path, ...args]);
    expect([ran.code, ran.stdout, ran.stderr.includes(why)]).toEqual([2, '', true]);
  });

  test('names a case that it cannot read, and says what it can without it', async () => {
    const folder = aFolder({ 'answer.csv': long, 'case.json': '{' });
    const ran = await runCli(['sar', join(folder, 'answer.csv'), '--lint', '--case', join(folder, 'case.json')]);
    expect([ran.code, ran.lines.at(-1)]).toEqual([1, expect.objectContaining({ type: 'problem', at: 'case.json' })]);
    expect(ran.lines.find(({ id }) => id === 'in-time')).toMatchObject({
      state: 'unclear',
      because: 'request-unknown',
    });
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
