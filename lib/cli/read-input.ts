/** Reads a file that was named on the command line. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Problem, problem } from '#lib/core/problem.ts';
import { err, ok, type Result } from '#lib/core/result.ts';

export interface InputFile {
  /** Without its folders, which are nobody's business in a record. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export async function readInput(path: string): Promise<Result<InputFile, Problem>> {
  const name = basename(path);
  try {
    return ok({ name, bytes: new Uint8Array(await readFile(path)) });
  } catch (error) {
    return err(problem('unread-file', name, codeOf(error)));
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

export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return 'cannot be read';
}
