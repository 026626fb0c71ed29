import { expect, it } from 'vitest';
import { instagram } from '#lib/platforms/instagram/index.ts';
import { scramblerFor } from '#lib/sample/sample-answer.ts';
import { nowhere } from '#lib/sample/scrambler.ts';
import { key } from './a-platform.ts';

const scrambled = (text: string): string => scramblerFor(instagram, key).text(text, { ...nowhere, key: 'text' });

it('keeps the words of a reason, and neither age, place nor interest', () => {
  const text = scrambled('It wants to reach women ages 35-44 who live in Leeds.');
  expect(text).toMatch(/ wants to reach women ages \d\d-\d\d who live in \w{5}\.$/);
  expect(text).not.toMatch(/35|44|Leeds/);
  expect(scrambled('people interested in cooking, based on this')).toMatch(
    /^people interested in (?!cooking)\w+, based on/,
  );
});

it('does not tell women from men', () => {
  expect(scrambled('It wants to reach men ages 35 to 44')).toMatch(/wants to reach women ages/);
});
