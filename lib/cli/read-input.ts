/** Reads a file that was named on the command line; `-` is the standard input. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Problem, problem } from '#lib/core/problem.ts';
import { err, ok, type Result } from '#lib/core/result.ts';

export interface InputFile {
  /** Without its folders, which are nobody's business in a record. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export async function readInput(path: string): Promise<Result<InputFile, Problem>> {
  const name = inputName(path);
  try {
    const bytes = path === '-' ? await buffer(process.stdin) : await readFile(path);
    return ok({ name, bytes: new Uint8Array(bytes) });
  } catch (error) {
    return err(problem('unread-file', name, whyOf(error)));
  }
}

/** The file as text, without a byte order mark. A file that is not UTF-8 is a problem. */
export async function readTextInput(path: string): Promise<Result<string, Problem>> {
  const input = await readInput(path);
  if (!input.ok) return input;
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(input.value.bytes));
  } catch {
    return err(problem('encoding', input.value.name, 'not UTF-8'));
  }
}

/** How records name what was read from there. */
export function inputName(path: string): string {
  return path === '-' ? 'stdin' : basename(path);
}

/** What the system says against a file, in words; its own code stands behind them. */
export function whyOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null) return 'cannot be read';
  const words = reasons.get(code);
  return words === undefined ? code : `${words} (${code})`;
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EISDIR', 'a folder, not a file'],
  ['ENOTDIR', 'a file stands where a folder is needed'],
  ['EEXIST', 'something of this name is there already'],
  ['EACCES', 'not allowed'],
  ['EPERM', 'not allowed'],
  ['EROFS', 'nothing can be written there'],
  ['ENOSPC', 'no space is left'],
  ['ERR_FS_FILE_TOO_LARGE', 'larger than 2 GiB'],
]);
