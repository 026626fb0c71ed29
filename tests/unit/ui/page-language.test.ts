/** Which language a page speaks. */
import { expect, it } from 'vitest';
import { pageLanguage } from '#lib/ui/page-language.ts';

it.each([
  ['cy', ['en-GB'], 'cy'],
  ['en', ['cy-GB'], 'en'],
  [null, ['cy-GB', 'en-GB'], 'cy'],
  [null, ['fr', 'en-GB', 'cy'], 'en'],
  [null, ['de-DE'], 'en'],
  [null, [], 'en'],
] as const)('chosen %s, browser %j: %s', (chosen, preferred, expected) => {
  expect(pageLanguage(chosen, preferred)).toBe(expected);
});
