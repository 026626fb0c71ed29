/** Reads the fixture folders of platforms: rows for the tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Platform } from '#lib/core/platform.ts';
import type { ResponseCopy } from '#lib/platforms/contract.ts';
import { registry } from '#lib/platforms/registry.ts';

export const root = resolve(import.meta.dirname, '../../..');
export const readAt = '2026-11-23T12:00:00Z';

/** The platforms whose answers tell of ads; of the others only the page does, and no answer is ever copied. */
export const answering = [...registry].filter(([, { isPageOnly }]) => !isPageOnly);

/** A response with the fields that most tests do not care about. */
export function copyOf(
  text: string,
  requestName: string | null = null,
  requestVariables: ResponseCopy['requestVariables'] = null,
  url = '',
): ResponseCopy {
  return { text, url, requestName, requestVariables };
}

export interface Case {
  readonly name: string;
  readonly copy: ResponseCopy;
  readonly expected: unknown;
}

/** All cases of `tests/fixtures/<platform>/cases`: `<name>.input.txt` is a response as the page received it, `<name>.request.json`
 *  (where there is one) `{name, variables, url}` of its request, `<name>.expected.json` what comes of it. None where only the page
 *  tells of ads. */
export function readCases(platform: Platform): readonly Case[] {
  const folder = join(root, 'tests/fixtures', platform, 'cases');
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return filesIn(folder)
    .filter((file) => file.endsWith('.input.txt'))
    .map((file) => {
      const name = file.replace('.input.txt', '');
      const request = existsSync(join(folder, `${name}.request.json`)) ? JSON.parse(read(`${name}.request.json`)) : {};
      const copy = copyOf(read(file), request.name ?? null, request.variables ?? null, request.url);
      return { name, copy, expected: JSON.parse(read(`${name}.expected.json`)) };
    });
}

const filesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** The names of the posts of `tests/fixtures/<platform>/dom`. */
export function domCases(platform: Platform): readonly string[] {
  const files = filesIn(join(root, 'tests/fixtures', platform, 'dom'));
  return files.flatMap((file) => /^(.*)\.input\.html$/.exec(file)?.[1] ?? []);
}

/** Recorded samples that are not part of the repository, where somebody has put them beside it. */
export function readSamples(platform: Platform): readonly { readonly name: string; readonly text: string }[] {
  const beside = resolve(root, '../shared/fixtures', platform);
  return filesIn(beside).map((name) => ({ name, text: readFileSync(join(beside, name), 'utf8') }));
}
