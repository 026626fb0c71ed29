/** Whether the pictures of a pack are those that its records speak of. */
import { pictureSchema, type Picture } from '#lib/core/picture.ts';
import * as z from '#lib/core/zod.ts';
import { hashBytes } from './hash-bytes.ts';
import { pictureFileName } from './picture-record.ts';
import type { ReadPack } from './read-pack.ts';

/** The first record without its picture, the first picture that is not the one of its record, or the first without any. */
export async function pictureFault({ files, records }: ReadPack): Promise<string | undefined> {
  const spoken = new Map<string, Picture>();
  for (const { id, type, json } of records) {
    if (type !== 'picture') continue;
    const read = z.safeParse(pictureSchema, json);
    if (!read.success) return id;
    spoken.set(pictureFileName(read.data), read.data);
  }
  for (const [name, { id, sha256 }] of spoken) {
    const bytes = files.get(name);
    if (bytes === undefined) return id;
    if ((await hashBytes(bytes)) !== sha256) return name;
  }
  return [...files.keys()].find((name) => name.startsWith('pictures/') && !spoken.has(name));
}
