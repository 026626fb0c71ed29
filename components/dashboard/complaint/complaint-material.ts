/** Everything that one controller's complaint is made from, read once and kept live. */
import type { ComplaintPicture } from '#lib/complaint/complaint-input.ts';
import { toBase64 } from '#lib/core/base64.ts';
import { pictureRecord } from '#lib/evidence/picture-record.ts';
import { readPicturesOf, type CaseView, type CountercanvassDb } from '#lib/store/read.ts';

/** `pictures`: those that are kept of the ads. */
export interface ComplaintMaterial extends CaseView {
  readonly pictures: readonly ComplaintPicture[];
}

export async function readComplaintMaterial(db: CountercanvassDb, view: CaseView): Promise<ComplaintMaterial> {
  const rows = await readPicturesOf(
    db,
    view.ads.map(({ id }) => id),
  );
  const pictures = rows.map(async (row) => ({ record: await pictureRecord(row), base64: toBase64(row.bytes) }));
  return { ...view, pictures: await Promise.all(pictures) };
}
