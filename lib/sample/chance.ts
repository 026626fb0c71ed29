/** Chance that hangs on a key: the same text gives the same numbers within one sample, and nothing leads back to the text. */
import { sha256 } from '#lib/core/sha-256.ts';

/** Whole numbers from 0 to 2^32 - 1, one after another. */
export type Numbers = () => number;

/** The numbers that belong to a text; another `kind` gives others. */
export type Chance = (kind: string, text: string) => Numbers;

/** `key` is random and as long as a hash; it is thrown away with the end of the recording. The hash cannot be turned round, and
 *  without the key no guess can be tried. */
export function createChance(key: string): Chance {
  const encoder = new TextEncoder();
  return (kind, text) => {
    const seed = new DataView(sha256(encoder.encode(`${key}\n${kind}\n${text}`)).buffer);
    return smallFast(seed.getUint32(0), seed.getUint32(4), seed.getUint32(8));
  };
}

/** "Small fast counter" of Chris Doty-Humphrey (PractRand), which spreads one hash over a long text. */
function smallFast(first: number, second: number, third: number): Numbers {
  let [a, b, c, count] = [first, second, third, 1];
  return () => {
    const next = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + next) | 0;
    return next >>> 0;
  };
}
