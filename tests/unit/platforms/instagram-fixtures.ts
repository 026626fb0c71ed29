/** What the tests that are about Instagram alone share. */
import { instagram } from '#lib/platforms/instagram/index.ts';
import type { ParsedResponse } from '#lib/platforms/contract.ts';
import type { AdPlan, Line } from '#tests/fixtures/instagram/build-answers.ts';
import { whyRequest, whyScreen } from '#tests/fixtures/instagram/build-answers.ts';
import { copyOf, readAt } from './platform-fixtures.ts';

/** An ad with nothing special about it. */
export const lamps: AdPlan = {
  adId: '120990000000101',
  handle: 'larchmont.lamps',
  name: 'Larchmont Lamps',
  text: 'Light for long evenings.',
  landingUrl: 'https://lamps.example.org/otley',
};

/** What must never leave the parsers; the fixtures are full of it. */
export const secrets = [
  'Privatperson',
  'privatperson',
  'Bystander',
  'bystander',
  'Zebedee',
  'zebedee',
  'InventedTracking',
  'InventedCursor',
  'inventedClick',
  'inventedCheck',
  'Invented Band',
  '1999',
] as const;

/** Reads an answer, given as text or as a value. */
export function parse(answer: unknown, url = ''): ParsedResponse {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return instagram.parseResponse(copyOf(text, null, null, url), readAt);
}

/** Reads the screen "Why you're seeing this ad" of the ad `1`. */
export function parseWhy(lines: readonly Line[]): ParsedResponse {
  return instagram.parseResponse(
    copyOf(whyScreen(lines), null, { ad_id: '1' }, String(whyRequest('1')['url'])),
    readAt,
  );
}
