/** Runs the real command line as a process of its own, under the project's own Node. */
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { vi } from 'vitest';
import { publicRecordSchema } from '#lib/core/record.ts';

/** A process takes its time where the machine is busy. */
vi.setConfig({ testTimeout: 60_000 });

export const root = resolve(import.meta.dirname, '../../..');
const node = join(root, 'node_modules/.bin/node');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Each line of stdout; a line that is no JSON object fails the test. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
}

interface Surroundings {
  readonly main?: string;
  readonly cwd?: string;
  /** What stands on the standard input, which is empty without it. */
  readonly input?: string;
}

export function runCli(args: readonly string[], { main, cwd, input }: Surroundings = {}): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn(node, [main ?? join(root, 'lib/cli/main.ts'), ...args], { cwd: cwd ?? root });
    child.stdin.end(input ?? '');
    const chunks = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (chunks.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (chunks.stderr += text));
    child.on('error', fail);
    child.on('close', (code) => {
      const isHelp = chunks.stdout.startsWith('Usage:');
      const lines = isHelp
        ? []
        : chunks.stdout
            .split('\n')
            .filter((line) => line !== '')
            .map(parseLine);
      done({ code, ...chunks, lines });
    });
  });
}

function parseLine(line: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error(`no record: ${line.slice(0, 80)}`);
  return { ...value };
}

/** The lines that are none of the documented kinds, each with why. */
export function undocumented(ran: Ran): readonly string[] {
  return ran.lines.flatMap((line) => {
    const read = publicRecordSchema.safeParse(line);
    return read.success ? [] : [`${String(line['type'])}: ${JSON.stringify(read.error.issues)}`];
  });
}

/** A folder that the system clears away. */
export function aFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'countercanvass-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

export function jsonLines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
