import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '#lib/core/content-id.ts';
import { sha256 } from '#lib/core/sha-256.ts';

const reference = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('gives the standard’s own value for %j', (text, expected) => {
    expect(sha256Hex(text)).toBe(expected);
  });

  it('agrees with Node for every length around a block’s end, and for any bytes', () => {
    for (let length = 0; length <= 200; length += 1) {
      const bytes = new Uint8Array(length).fill(length);
      expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(reference(bytes));
    }
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 5_000 }),
        (bytes) => Buffer.from(sha256(bytes)).toString('hex') === reference(bytes),
      ),
    );
  });
});
