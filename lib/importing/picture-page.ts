/** A photo or a scan in a picture file, as the one page that it is. */
import type { PageAnswer } from '#lib/core/answer-page.ts';
import { pictureType } from '#lib/sar/formats/picture-type.ts';
import { pointsPerPixel } from '#lib/sar/formats/scan/points-of-picture.ts';

/** Null for what is no picture. Rejects where the browser cannot decode it. */
export async function picturePage(bytes: Uint8Array): Promise<PageAnswer | null> {
  const type = pictureType(bytes);
  if (type === null) return null;
  const picture = new Blob([bytes.slice()], { type });
  const decoded = await createImageBitmap(picture);
  const scale = pointsPerPixel(decoded);
  const size = { width: decoded.width * scale, height: decoded.height * scale };
  decoded.close();
  return { kind: 'drawn', picture, ...size };
}
