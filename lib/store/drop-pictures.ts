/** Takes pictures away: out of their table, out of the sums, and their content out of the log. */
import { pictureRecordId } from '#lib/evidence/picture-record.ts';
import type { Draft, RemovalReason } from './draft.ts';
import type { PictureRow } from './rows.ts';

export async function dropPictures(draft: Draft, rows: readonly PictureRow[], reason: RemovalReason): Promise<void> {
  if (rows.length === 0) return;
  for (const { ad, bytes } of rows) {
    draft.pictures.delete(ad);
    draft.count('pictures', -1);
    draft.count('pictureBytes', -bytes.length);
  }
  await draft.unlog(
    rows.map(({ ad }) => pictureRecordId(ad)),
    reason,
  );
}

/** The pictures of these ads, as far as they have one. */
export async function picturesOf(draft: Draft, ads: readonly string[]): Promise<PictureRow[]> {
  await draft.pictures.load(ads);
  const rows = await Promise.all(ads.map((ad) => draft.pictures.get(ad)));
  return rows.flatMap((row) => row ?? []);
}
