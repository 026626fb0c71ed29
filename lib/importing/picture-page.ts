/** A photo or a scan in a picture file, as the one page that it is. */
import type { PageAnswer } from '#lib/core/answer-page.ts';

/** What browsers show. A picture of another kind (TIFF, HEIC) is no page here. */
const signatures: readonly (readonly [type: string, bytes: readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];

/** Counted in the picture's own pixels. `broken` where the browser cannot decode it. */
export async function picturePage(bytes: Uint8Array): Promise<PageAnswer> {
  const type = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0];
  if (type === undefined) return { kind: 'no-page' };
  const picture = new Blob([bytes.slice()], { type });
  const decoded = await createImageBitmap(picture);
  const { width, height } = decoded;
  decoded.close();
  return { kind: 'drawn', picture, width, height };
}
