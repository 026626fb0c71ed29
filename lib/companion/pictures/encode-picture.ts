/** Makes a picture anew: small enough, without whatever else stood in its file, and only if it is still the same picture. */
import { maxPictureBytes } from '#lib/core/limits.ts';
import type { PictureMediaType } from '#lib/core/picture.ts';
import { areAlike } from './are-alike.ts';
import { attemptsAt, type Attempt } from './picture-sizes.ts';

export interface EncodedPicture {
  readonly mediaType: PictureMediaType;
  readonly width: number;
  readonly height: number;
  readonly blob: Blob;
}

/** `unreadable`: it cannot be made small enough. `disturbed`: the browser guards canvases against being read, and what it gives is
 *  noise (Firefox with `privacy.resistFingerprinting`, seen 2026-11-23: pixels are given as they are, files are not). */
export async function encodePicture(source: ImageBitmap): Promise<EncodedPicture | 'unreadable' | 'disturbed'> {
  for (const attempt of attemptsAt(source.width, source.height)) {
    const encoded = await encode(source, attempt);
    if (encoded === null) return 'unreadable';
    if (encoded.blob.size > maxPictureBytes) continue;
    return (await isStillTheSame(source, encoded.blob)) ? encoded : 'disturbed';
  }
  return 'unreadable';
}

async function encode(source: ImageBitmap, { width, height, quality }: Attempt): Promise<EncodedPicture | null> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(source, 0, 0, width, height);
  for (const mediaType of ['image/webp', 'image/jpeg'] as const) {
    const blob = await canvas.convertToBlob({ type: mediaType, quality });
    if (blob.type === mediaType) return { mediaType, width, height, blob };
  }
  return null;
}

async function isStillTheSame(source: ImageBitmap, blob: Blob): Promise<boolean> {
  const encoded = await createImageBitmap(blob);
  const same = areAlike(outlineOf(source), outlineOf(encoded));
  encoded.close();
  return same;
}

const outlineSide = 8;

/** The picture in so few pixels that only its look is left. Throws for one that scripts may not read. */
export function outlineOf(picture: ImageBitmap): Uint8ClampedArray {
  const context = new OffscreenCanvas(outlineSide, outlineSide).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('outlineOf: the browser has no canvas');
  context.drawImage(picture, 0, 0, outlineSide, outlineSide);
  return context.getImageData(0, 0, outlineSide, outlineSide).data;
}
