/** Reads the fixture folders of Facebook: rows for the tests. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { facebook } from '#lib/platforms/facebook/index.ts';
import type { ParsedResponse, ResponseCopy } from '#lib/platforms/contract.ts';

export const root = resolve(import.meta.dirname, '../../..');
export const readAt = '2026-11-23T12:00:00Z';

/** A response with the fields that most tests do not care about. */
export function copyOf(
  text: string,
  requestName: string | null = null,
  requestVariables: ResponseCopy['requestVariables'] = null,
): ResponseCopy {
  return { text, url: 'https://www.facebook.com/api/graphql/', requestName, requestVariables };
}

/** Reads a text as a response. */
export function parse(text: string): ParsedResponse {
  return facebook.parseResponse(copyOf(text), readAt);
}

export interface Case {
  readonly name: string;
  readonly copy: ResponseCopy;
  readonly expected: unknown;
}

const folder = join(root, 'tests/fixtures/facebook/cases');

/** All cases of the folder. */
export function readCases(): readonly Case[] {
  const inputs = readdirSync(folder).filter((file) => file.endsWith('.input.txt'));
  return inputs.map((file) => {
    const name = file.replace('.input.txt', '');
    const request = existsSync(join(folder, `${name}.request.json`))
      ? readJson(`${name}.request.json`)
      : { name: null, variables: null };
    const copy = copyOf(readFileSync(join(folder, file), 'utf8'), request.name, request.variables);
    return { name, copy, expected: readJson(`${name}.expected.json`) };
  });
}

function readJson(file: string) {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

/** Recorded samples that are not part of the repository, where somebody has put them beside it. */
export function readSamples(): readonly { readonly name: string; readonly text: string }[] {
  const beside = resolve(root, '../shared/fixtures/facebook');
  if (!existsSync(beside)) return [];
  return readdirSync(beside).map((name) => ({ name, text: readFileSync(join(beside, name), 'utf8') }));
}
