/** The command line as a whole: help, wrong usage, exit codes. */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ExitCode } from '#lib/cli/command.ts';
import { commands } from '#lib/cli/commands.ts';
import { runCommandLine } from '#lib/cli/run-command-line.ts';
import type { Terminal } from '#lib/cli/terminal.ts';
import { problem } from '#lib/core/problem.ts';
import { aFolder, root, runCli } from './run-cli.ts';

test('--help names every command and ends well', async () => {
  const ran = await runCli(['--help']);
  expect(ran.code).toBe(0);
  expect(commands.filter(({ name }) => !ran.stdout.includes(`  ${name} `))).toEqual([]);
  expect(ran.stderr).toBe('');
});

const aCommand = { name: '', usage: '', summary: '', details: [] };

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
  const broken = { ...aCommand, name: 'broken', run: () => Promise.reject(new Error('out of ink')) };
  const said: string[] = [];
  const code = await runCommandLine(['broken'], [broken], {
    print: () => undefined,
    tell: () => undefined,
    say: (text) => void said.push(text),
  });
  expect([code, said]).toEqual([1, ['broken: this is a fault of the program: out of ink']]);
});

test('archive says that it is not there yet', async () => {
  expect((await run(['archive', 'download.zip'])).say.join()).toContain('cannot read data downloads yet');
});

test('help of a command is its help', async () => {
  const { code, tell } = await run(['help', 'sar']);
  expect([code, tell[0]?.startsWith('Usage: countercanvass sar ')]).toEqual([0, true]);
  expect((await run(['help', 'conjure'])).code).toBe(2);
});

test('an unknown option is named without advice on dashes', async () => {
  expect((await run(['sar', '--bogus'])).say[0]).toBe("sar: Unknown option '--bogus'");
});

test('replay without a platform names those that there are', async () => {
  expect((await run(['replay'])).say[0]).toMatch(/^replay: no platform is named; those are facebook, /);
});

test('of many problems three are said on stderr, and how many more there are', async () => {
  const many = { ...aCommand, name: 'many', run: printFive };
  const said: string[] = [];
  await runCommandLine(['many'], [many], {
    print: () => undefined,
    tell: () => undefined,
    say: (text) => void said.push(text),
  });
  expect(said).toEqual([
    'many: line 1: odd',
    'many: line 2: odd',
    'many: line 3: odd',
    'many: and 2 more, in the lines of type problem',
  ]);
});

function printFive(_: readonly string[], { print }: Terminal): Promise<ExitCode> {
  [1, 2, 3, 4, 5].forEach((at) => print(problem('broken-line', `line ${at}`, 'odd')));
  return Promise.resolve(1);
}

test('a document that is not as documented says what was expected, and never quotes what stood there', async () => {
  const folder = aFolder({
    'no.json': '{"controller": Alex Demoson',
    'odd.json': JSON.stringify({ controller: 'labour', events: [{ kind: 'Alex Demoson', on: '2026-08-03' }] }),
    'empty.jsonl': '',
  });
  const seen = async (file: string) => {
    const lines = ['--ads', `${folder}/empty.jsonl`, '--sar', `${folder}/empty.jsonl`, '--case', `${folder}/${file}`];
    return JSON.stringify((await run(['compare', ...lines])).print);
  };
  expect(await seen('no.json')).toContain('"seen":"not JSON"');
  expect(await seen('odd.json')).toContain('events.0.kind: expected one of request-sent, ');
  expect((await seen('no.json')) + (await seen('odd.json'))).not.toContain('Demoson');
});

test('- is the standard input', async () => {
  const ran = await runCli(['sar', '-', '--controller', 'labour'], {
    input: 'Field,Value\nTurnout,71\nWard,Kirkstall\n',
  });
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  expect(ran.lines).toContainEqual(expect.objectContaining({ type: 'fact', label: 'Ward', value: 'Kirkstall' }));
});

test('an output that takes nothing ends with one sentence', () => {
  const file = join(aFolder({ 'a.csv': 'Field,Value\nWard,Kirkstall\n' }), 'a.csv');
  const unwritable = openSync(file, 'r');
  const ran = spawnSync(process.execPath, [join(root, 'lib/cli/main.ts'), 'sar', file], {
    stdio: ['ignore', unwritable, 'pipe'],
  });
  closeSync(unwritable);
  expect([ran.status, String(ran.stderr)]).toEqual([1, 'The output cannot be written: EBADF.\n']);
});

test.each([
  ['replay', ['facebook']],
  ['sar', []],
  ['classify', []],
  ['verify', []],
])('%s of a file that is not there prints a problem and exits with 1', async (name, args) => {
  const ran = await runCli([name, ...args, `${aFolder()}/nothing.here`]);
  expect(ran.code).toBe(1);
  expect(ran.lines).toMatchObject([
    { type: 'problem', kind: 'unread-file', at: 'nothing.here', seen: expect.stringContaining('no such file') },
  ]);
  expect(ran.stderr).toMatch(new RegExp(`^${name}: nothing.here: there is no such file`));
});
