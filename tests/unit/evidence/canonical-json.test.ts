/** RFC 8785: the vectors of its sections 3.2.2, 3.2.3 and appendix B, and what we add to it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Json } from '#lib/core/json.ts';
import { canonicalJson } from '#lib/evidence/canonical-json.ts';

it('writes the sample object of RFC 8785 section 3.2.2', () => {
  const input = String.raw`{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}`;
  const expected = String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`;
  expect(canonicalJson(JSON.parse(input))).toBe(expected);
});

it('sorts names by UTF-16 code units as in RFC 8785 section 3.2.3', () => {
  const input = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
  expect(canonicalJson(input)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
});

const numbers: readonly (readonly [bits: string, text: string])[] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555554', '333333333.33333325'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
];

it.each(numbers)('writes the double %s of RFC 8785 appendix B as %s', (bits, text) => {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  expect(canonicalJson(view.getFloat64(0))).toBe(text);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses the number %s', (value) => {
  expect(() => canonicalJson({ value })).toThrow();
});

it('writes half of a surrogate pair as U+FFFD, in names and values, and leaves whole pairs alone', () => {
  expect(canonicalJson({ 'a\ud83d': ['cut \ud83d', 'whole \ud83d\ude00', '\\ud83d'] })).toBe(
    '{"a\ufffd":["cut \ufffd","whole \ud83d\ude00","\\\\ud83d"]}',
  );
});

it('leaves out what is undefined, as JSON does', () => {
  expect(canonicalJson({ kept: null, gone: undefined })).toBe('{"kept":null}');
});

it('gives one text for one value, whatever the order of its names, and parses back to it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const json: Json = JSON.parse(JSON.stringify(value));
      const text = canonicalJson(json);
      expect(canonicalJson(reversed(json))).toBe(text);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversed(item)]),
  );
}
