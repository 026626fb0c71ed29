/** Tells by its first bytes what a picture is, whatever it is said to be. */
import type { PictureMediaType } from './picture.ts';

const marks: Readonly<Record<PictureMediaType, readonly (readonly [at: number, bytes: readonly number[]])[]>> = {
  'image/webp': [
    [0, [...'RIFF'].map((char) => char.charCodeAt(0))],
    [8, [...'WEBP'].map((char) => char.charCodeAt(0))],
  ],
  'image/jpeg': [[0, [0xff, 0xd8, 0xff]]],
};

/** True where the bytes begin as a file of this type does. */
export function beginsAs(mediaType: PictureMediaType, bytes: Uint8Array): boolean {
  return marks[mediaType].every(([at, mark]) => mark.every((byte, index) => bytes[at + index] === byte));
}
