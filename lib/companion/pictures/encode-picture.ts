/** Makes a picture anew: small enough, without whatever else stood in its file, and only if it is still the same picture. */
import { maxPictureBytes } from '#lib/core/limits.ts';
import type { PictureMediaType } from '#lib/core/picture.ts';
import { areAlike, outlineOf } from './outline.ts';
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
    const canvas = drawn(source, attempt.width, attempt.height);
    const encoded = await encode(canvas, attempt);
    if (encoded === null) return 'unreadable';
    if (encoded.blob.size <= maxPictureBytes) return (await showsTheSame(canvas, encoded)) ? encoded : 'disturbed';
  }
  return 'unreadable';
}

/** Throws where scripts may not read the picture. */
export function readOnePixel(picture: ImageBitmap): void {
  pixelsOf(drawn(picture, 1, 1));
}

function drawn(picture: ImageBitmap, width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  return canvas;
}

function pixelsOf(canvas: OffscreenCanvas): ImageData {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
  if (pixels === undefined) throw new Error('pixelsOf: the browser has no canvas');
  return pixels;
}

async function encode(canvas: OffscreenCanvas, { width, height, quality }: Attempt): Promise<EncodedPicture | null> {
  for (const mediaType of ['image/webp', 'image/jpeg'] as const) {
    const blob = await canvas.convertToBlob({ type: mediaType, quality });
    if (blob.type === mediaType) return { mediaType, width, height, blob };
  }
  return null;
}

async function showsTheSame(canvas: OffscreenCanvas, { blob, width, height }: EncodedPicture): Promise<boolean> {
  const encoded = await createImageBitmap(blob);
  const same = areAlike(outlineOf(pixelsOf(canvas)), outlineOf(pixelsOf(drawn(encoded, width, height))));
  encoded.close();
  return same;
}
