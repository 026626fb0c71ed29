/** The fixtures of Facebook, for the tests that are about Facebook alone. */
import { facebook } from '#lib/platforms/facebook/index.ts';
import type { ParsedResponse } from '#lib/platforms/contract.ts';
import { type Case, copyOf, readCases as casesOf, readSamples as samplesOf } from './platform-fixtures.ts';

export { copyOf, readAt, root } from './platform-fixtures.ts';

/** Reads a text as a response. */
export function parse(text: string): ParsedResponse {
  return facebook.parseResponse(copyOf(text), '2026-11-23T12:00:00Z');
}

export const readCases = (): readonly Case[] => casesOf('facebook');
export const readSamples = () => samplesOf('facebook');
