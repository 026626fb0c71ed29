/** The command line as a whole: help, wrong usage, exit codes. */
import { expect, test } from 'vitest';
import { runCommandLine } from '#lib/cli/run-command-line.ts';
import { commands } from '#lib/cli/commands.ts';
import { aFolder, runCli } from './run-cli.ts';

test('--help names every command and ends well', async () => {
  const ran = await runCli(['--help']);
  expect(ran.code).toBe(0);
  expect(commands.filter(({ name }) => !ran.stdout.includes(`  ${name} `))).toEqual([]);
  expect(ran.stderr).toBe('');
});

/** The same without a process. */
async function run(args: readonly string[]) {
  const written: { print: object[]; tell: string[]; say: string[] } = { print: [], tell: [], say: [] };
  const code = await runCommandLine(args, commands, {
    print: (line) => void written.print.push(line),
    tell: (text) => void written.tell.push(text),
    say: (text) => void written.say.push(text),
  });
  return { code, ...written };
}

test.each(commands.map(({ name }) => name))('%s --help shows its usage', async (name) => {
  const { code, tell, say } = await run([name, '--help']);
  expect([code, tell[0]?.startsWith(`Usage: countercanvass ${name} `), say]).toEqual([0, true, []]);
});

test.each([
  [[]],
  [['conjure']],
  [['constructor']],
  [['archive', 'download.zip']],
  [['replay']],
  [['replay', 'myspace', 'file.json']],
  [['replay', 'facebook']],
  [['replay', 'facebook', '--kind', 'poem', 'file.json']],
  [['sar']],
  [['sar', '--colour', 'red']],
  [['classify']],
  [['classify', 'a.csv', 'b.csv']],
  [['compare']],
  [['compare', '--ads', 'a', '--sar', 'b']],
  [['compare', '--ads', 'a', '--ads', 'b', '--sar', 'c', '--case', 'd']],
  [['compare', '--ads', 'a', '--sar', 'b', '--case', 'c', '--now', 'today']],
  [['compare', '--ads', 'a', '--sar', 'b', '--case', 'c', 'stray.jsonl']],
  [['complaint', '--case', 'c', '--stage', 'court', '--out', 'd']],
  [['complaint', '--case', 'c', '--stage', 'ico']],
  [['verify']],
])('%j is wrong usage: no record, a sentence for people, exit code 2', async (args) => {
  const { code, print, tell, say } = await run(args);
  expect([code, print, tell]).toEqual([2, [], []]);
  expect(say.join(' ').length).toBeGreaterThan(20);
});

test('wrong usage of the real program leaves stdout empty and shows no stack', async () => {
  const ran = await runCli(['sar', '--colour', 'red']);
  expect([ran.code, ran.stdout]).toEqual([2, '']);
  expect(ran.stderr).toContain('--colour');
  expect(ran.stderr).not.toMatch(/\n {4}at /);
});

test('a fault of the program is one line', async () => {
  const broken = { ...commands[0], name: 'broken', run: () => Promise.reject(new Error('out of ink')) };
  const said: string[] = [];
  const code = await runCommandLine(['broken'], [{ usage: '', summary: '', details: [], ...broken }], {
    print: () => undefined,
    tell: () => undefined,
    say: (text) => void said.push(text),
  });
  expect([code, said]).toEqual([1, ['broken: this is a fault of the program: out of ink']]);
});

test('archive says that it is not there yet', async () => {
  expect((await run(['archive', 'download.zip'])).say.join()).toContain('cannot read data downloads yet');
});

test.each([
  ['replay', ['facebook']],
  ['sar', []],
  ['classify', []],
  ['verify', []],
])('%s of a file that is not there prints a problem and exits with 1', async (name, args) => {
  const ran = await runCli([name, ...args, `${aFolder()}/nothing.here`]);
  expect(ran.code).toBe(1);
  expect(ran.lines).toMatchObject([{ type: 'problem', kind: 'unread-file', at: 'nothing.here', seen: 'ENOENT' }]);
});
