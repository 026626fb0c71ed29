/** SHA-256 (FIPS 180-4) in few bytes, for ids only: a library's would take an eighth of what a platform's two scripts may
 *  weigh. Evidence is hashed by the library, see `lib/evidence`. */

/** The first 32 bits of the fractional parts of a root of the first `count` primes: how the standard makes its constants. */
function rootFractions(count: number, root: number): Uint32Array {
  const fractions = new Uint32Array(count);
  let found = 0;
  for (let candidate = 2; found < count; candidate += 1) {
    if (!isPrime(candidate)) continue;
    fractions[found] = (candidate ** (1 / root) % 1) * 2 ** 32;
    found += 1;
  }
  return fractions;
}

function isPrime(candidate: number): boolean {
  for (let factor = 2; factor * factor <= candidate; factor += 1) if (candidate % factor === 0) return false;
  return true;
}

const startState = rootFractions(8, 2);
const roundConstants = rootFractions(64, 3);

/** The 32 bytes of the SHA-256 of `bytes`. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const message = padded(bytes);
  const state = startState.slice();
  for (let at = 0; at < message.byteLength; at += 64) addBlock(state, message, at);
  const result = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => result.setUint32(index * 4, word));
  return new Uint8Array(result.buffer);
}

/** The message, a one bit, zeros, and the length in bits: a whole number of blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const length = (((bytes.length + 8) >> 6) + 1) << 6;
  const block = new Uint8Array(length);
  block.set(bytes);
  block[bytes.length] = 0x80;
  const view = new DataView(block.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, bytes.length << 3);
  return view;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function addBlock(state: Uint32Array, message: DataView, at: number): void {
  const words = new Uint32Array(64);
  const word = (index: number): number => words[index] ?? 0;
  for (let t = 0; t < 64; t += 1)
    words[t] =
      t < 16
        ? message.getUint32(at + t * 4)
        : word(t - 16) + small(word(t - 15), 7, 18, 3) + word(t - 7) + small(word(t - 2), 17, 19, 10);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t += 1) {
    const first = (h + big(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + (roundConstants[t] ?? 0) + word(t)) | 0;
    const second = (big(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => (state[index] = (state[index] ?? 0) + value));
}

const small = (word: number, one: number, two: number, shift: number): number =>
  turned(word, one) ^ turned(word, two) ^ (word >>> shift);

const big = (word: number, one: number, two: number, three: number): number =>
  turned(word, one) ^ turned(word, two) ^ turned(word, three);
