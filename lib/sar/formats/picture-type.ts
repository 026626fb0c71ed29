/** Pictures of pages that are read and shown, by their first bytes. */

export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp';

/** The name of WebP stands after the length of the file. */
const signatures: readonly (readonly [PictureType, at: number, bytes: readonly number[]])[] = [
  ['image/png', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', 0, [0xff, 0xd8, 0xff]],
  ['image/webp', 8, [0x57, 0x45, 0x42, 0x50]],
];
const riff = [0x52, 0x49, 0x46, 0x46];

/** Null for what is none, and for pictures of other kinds (TIFF, HEIC), which browsers do not show. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const hasAt = (at: number, mark: readonly number[]): boolean =>
    mark.every((byte, index) => bytes[at + index] === byte);
  const type = signatures.find(([, at, mark]) => hasAt(at, mark))?.[0] ?? null;
  return type === 'image/webp' && !hasAt(0, riff) ? null : type;
}
