/** What the log seals of a picture: not its bytes, which are many, but their hash and where they came from. */
import type { Picture } from '#lib/core/picture.ts';
import { hashBytes } from './hash-bytes.ts';

/** A picture as it is stored. */
export type StoredPicture = Omit<Picture, 'type' | 'id' | 'sha256'> & { readonly bytes: Uint8Array<ArrayBuffer> };

export function pictureRecordId(ad: string): string {
  return `picture:${ad}`;
}

/** The record of a stored picture, made from its very bytes: it fits its leaf only while they are unchanged. */
export async function pictureRecord({
  ad,
  url,
  mediaType,
  bytes,
  width,
  height,
  keptAt,
}: StoredPicture): Promise<Picture> {
  const sha256 = await hashBytes(bytes);
  return { type: 'picture', id: pictureRecordId(ad), ad, sha256, mediaType, width, height, url, keptAt };
}

const endings: Readonly<Record<string, string>> = { 'image/webp': 'webp', 'image/jpeg': 'jpg' };

/** The name of a picture's file in a pack, by which its record and its bytes find each other. */
export function pictureFileName({
  sha256,
  mediaType,
}: {
  readonly sha256: string;
  readonly mediaType: string;
}): string {
  return `pictures/${sha256}.${endings[mediaType] ?? 'bin'}`;
}
