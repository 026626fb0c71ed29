/** Slots in sentences: filled once, and never forgotten. */
import { expect, it } from 'vitest';
import { fillSlots } from '#lib/core/fill-slots.ts';

it('fills every slot, and the same slot wherever it stands', () => {
  expect(fillSlots('{a} and {b} and {a}', { a: 'x', b: 2 })).toBe('x and 2 and x');
});

it.each(['{b}', '$& $1', '{a}'])('never looks again at what was filled in: %s', (value) => {
  expect(fillSlots('[{a}]', { a: value, b: 'secret' })).toBe(`[${value}]`);
});

it.each(['{missing}', '{toString}', '{constructor}'])('takes a slot without a value for a mistake: %s', (text) => {
  expect(() => fillSlots(text, { a: 1 })).toThrow();
});
