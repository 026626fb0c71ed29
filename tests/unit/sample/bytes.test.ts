import { expect, it } from 'vitest';
import { scrambleBroken } from '#lib/sample/scramble-broken.ts';
import { scrambleTree } from '#lib/sample/scramble-tree.ts';
import { scramblerFor } from '#lib/sample/sample-answer.ts';
import { all } from '#lib/sample/steps.ts';
import { aPlatform, key } from './a-platform.ts';

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];
const textIn = (json: string): string =>
  new TextDecoder().decode(Uint8Array.from((/\[([\d,]*)/.exec(json)?.[1] ?? '').split(',').map(Number)));

it.each([
  '{"isSponsored":true,"firstName":"Wilhelmina"}',
  'Wilhelmina was here',
  'Ελένη Παπαδοπούλου',
  '\u0001\u000AWilhelmina\u0012\u0003',
])('scrambles a text in bytes, in a whole document and in a broken one: %j', (text) => {
  const scrambler = scramblerFor(aPlatform(), key);
  const document = { type: 'Buffer', data: bytesOf(text) };
  const whole = JSON.stringify(all(scrambleTree(document, scrambler)));
  const broken = all(scrambleBroken(JSON.stringify(document).slice(0, -1), scrambler));
  for (const scrambled of [whole, broken].map(textIn)) {
    expect(scrambled).not.toMatch(/Wilhelmina|Ελένη|Παπαδ/);
    expect(scrambled.includes('"isSponsored":true')).toBe(text.includes('"isSponsored":true'));
  }
});

it('leaves a list of small numbers that is no text', () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect(all(scrambleTree({ numbers }, scramblerFor(aPlatform(), key)))).toEqual({ numbers });
});
