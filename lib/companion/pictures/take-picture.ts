/** Takes the bytes of a picture that the page shows, without a request: by drawing it, else from the browser's cache. */
import type { PictureTaken } from '#lib/messaging/protocol.ts';
import { encodePicture, readOnePixel } from './encode-picture.ts';
import { readBase64 } from './read-base64.ts';
import type { Rereading } from './read-again.ts';
import type { PagePicture } from './read-shown.ts';

export type Outcome = PictureTaken['outcome'];

/** An image of the page's own host, or one that the page loaded with `crossorigin`, is drawn: that never asks anybody. The others
 *  scripts may not read, and of these some can be had from the cache. Never rejects. */
export async function takePicture({ image, url }: PagePicture, rereading: Rereading): Promise<Outcome> {
  try {
    // The page may have put another picture into the element since it was chosen.
    if (image && image.currentSrc !== url) return { kind: 'not-kept', why: 'unreadable' };
    const drawn = image && (await drawnAsReadable(image));
    if (drawn) return await outcomeOf(drawn, url);
    if (!rereading.mayRead(url)) return { kind: 'not-kept', why: 'would-ask' };
    const blob = await rereading.read(url);
    if (blob === 'asked') return { kind: 'not-kept', why: 'asked' };
    return await outcomeOf(await createImageBitmap(blob), url);
  } catch {
    // Not an image, not whole, or not allowed: whichever it was, nothing can be read.
    return { kind: 'not-kept', why: 'unreadable' };
  }
}

async function drawnAsReadable(image: HTMLImageElement): Promise<ImageBitmap | null> {
  const bitmap = await createImageBitmap(image);
  try {
    readOnePixel(bitmap);
    return bitmap;
  } catch {
    // The browser taints what was loaded from another host without its leave.
    bitmap.close();
    return null;
  }
}

async function outcomeOf(bitmap: ImageBitmap, address: string): Promise<Outcome> {
  const encoded = await encodePicture(bitmap);
  bitmap.close();
  if (typeof encoded === 'string') return { kind: 'not-kept', why: encoded };
  const { mediaType, width, height, blob } = encoded;
  return { kind: 'taken', url: withoutQuery(address), mediaType, width, height, base64: await readBase64(blob) };
}

/** A query signs the address for some days, and on some platforms names the viewer. */
function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
}
