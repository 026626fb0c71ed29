/** The small parts that pictures are made of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '#lib/core/base64.ts';
import { beginsAs } from '#lib/core/picture-bytes.ts';
import { pictureMediaTypeSchema } from '#lib/core/picture.ts';

describe('base64', () => {
  it('gives back every byte, of many too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
    const many = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 31) & 255);
    expect(fromBase64(toBase64(many))).toEqual(many);
  });

  it('gives nothing for what is none', () => {
    expect(fromBase64('%%%')).toBeNull();
  });
});

describe('the beginning of a file', () => {
  const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

  it.each([
    ['image/webp', 'RIFF\u0010\u0000\u0000\u0000WEBPVP8 '],
    ['image/jpeg', '\u00ff\u00d8\u00ff\u00e0'],
  ] as const)('tells %s from everything else', (mediaType, text) => {
    for (const other of pictureMediaTypeSchema.options)
      expect(beginsAs(other, bytesOf(text))).toBe(other === mediaType);
  });

  it.each([
    '',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<!doctype html>',
    'RIFF\u0010\u0000\u0000\u0000WAVE',
    '\u0089PNG',
  ])('knows %j for none of them', (text) => {
    for (const mediaType of pictureMediaTypeSchema.options) expect(beginsAs(mediaType, bytesOf(text))).toBe(false);
  });
});
