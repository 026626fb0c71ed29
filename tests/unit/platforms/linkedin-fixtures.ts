/** What the tests of LinkedIn alone share: an ad, posts of invented people, and a reader of texts. */
import type { ParsedResponse } from '#lib/platforms/contract.ts';
import { linkedin } from '#lib/platforms/linkedin/index.ts';
import { copyOf, readAt } from './platform-fixtures.ts';

export const lamps = {
  creative: '119044301',
  activity: '7400000000000000101',
  company: { id: '9900101', vanity: 'larchmont-lamps', name: 'Larchmont Lamps' },
  text: 'Light for long evenings.',
  landingUrl: 'https://lamps.example.org/otley',
} as const;

export const cat = {
  activity: '7400000000000000201',
  author: 'Wilhelmina Privatperson',
  text: 'Our cat has been promoted to head of the household.',
} as const;

/** Reads a text as a response. */
export const parse = (text: string): ParsedResponse => linkedin.parseResponse(copyOf(text), readAt);
