/** A photo or a scan in a picture file, as the one page that it is. */
import type { PageAnswer } from '#lib/core/answer-page.ts';
import { pointsPerPixel } from '#lib/sar/formats/scan/points-of-picture.ts';

/** What browsers show; a picture of another kind (TIFF, HEIC) is no page here. */
const signatures: readonly (readonly [type: string, at: number, bytes: readonly number[]])[] = [
  ['image/png', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', 0, [0xff, 0xd8, 0xff]],
  ['image/webp', 8, [0x57, 0x45, 0x42, 0x50]],
];

/** Null for what is no picture. Rejects where the browser cannot decode it. */
export async function picturePage(bytes: Uint8Array): Promise<PageAnswer | null> {
  const type = signatures.find(([, at, mark]) => mark.every((byte, index) => bytes[at + index] === byte))?.[0];
  if (type === undefined) return null;
  const picture = new Blob([bytes.slice()], { type });
  const decoded = await createImageBitmap(picture);
  const scale = pointsPerPixel(decoded);
  const size = { width: decoded.width * scale, height: decoded.height * scale };
  decoded.close();
  return { kind: 'drawn', picture, ...size };
}
