import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '#lib/core/json.ts';
import { copyAllowed, type AllowList } from '#lib/platforms/parts/copy-allowed.ts';

const list: AllowList = {
  leaf: ({ name, parent, value }) =>
    name === 'text' || (name === 'name' && parent === 'sender') ? String(value).slice(0, 10) : undefined,
  never: /friend/,
};

describe('the copy of what is allowed', () => {
  it('keeps named leaves, wherever they stand, with the objects around them', () => {
    expect(
      copyAllowed({ a: { text: 'short', name: 'X' }, sender: { name: 'S' }, b: [{ text: 'one' }, 'two', 3] }, list),
    ).toEqual({
      a: { text: 'short' },
      sender: { name: 'S' },
      b: [{ text: 'one' }],
    });
  });

  it('cuts what the list cuts, and does not enter what it forbids', () => {
    expect(copyAllowed({ text: 'much longer than ten', friends: [{ text: 'private' }] }, list)).toEqual({
      text: 'much longe',
    });
  });

  it('counts the name of a list for its items', () => {
    expect(copyAllowed({ sender: [{ name: 'A' }], other: [{ name: 'B' }] }, list)).toEqual({ sender: [{ name: 'A' }] });
  });

  it('enters only what the list names, and keeps as many items as it says', () => {
    const narrow: AllowList = {
      ...list,
      enters: (name, parent) => name === 'sender' && parent !== 'post',
      most: (name) => (name === 'sender' ? 2 : 50),
    };
    const sender = ['A', 'B', 'C'].map((name) => ({ name }));
    expect(copyAllowed({ sender, post: { text: 'x' } }, narrow)).toEqual({ sender: sender.slice(0, 2) });
    expect(copyAllowed({ sender: { text: 'x', sender: { name: 'D' } } }, narrow)).toEqual({
      sender: { text: 'x', sender: { name: 'D' } },
    });
  });

  it('of nesting without end and of odd names keeps nothing, and breaks nothing', () => {
    let deep: Json = { text: 'x' };
    for (let n = 0; n < 500; n += 1) deep = { a: deep };
    const odd: JsonObject = JSON.parse('{"__proto__":{"text":"x"},"constructor":{"text":"x"},"a b":{"text":"x"}}');
    expect([copyAllowed({ deep }, list), copyAllowed(odd, list)]).toEqual([{}, {}]);
  });

  it('never gives a leaf that the list does not let through, and copies a copy to itself', () => {
    const only: AllowList = { leaf: ({ name, value }) => (name === 'a' ? value : undefined), never: /^c$/ };
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.jsonValue()), (value) => {
        const root: JsonObject = JSON.parse(JSON.stringify(value));
        const copy = copyAllowed(root, only);
        expect(copyAllowed(copy, only)).toEqual(copy);
        expect(JSON.stringify(copy)).not.toMatch(/"[bd]":(?![{[])/);
        expect(JSON.stringify(copy)).not.toContain('"c":');
      }),
    );
  });
});
