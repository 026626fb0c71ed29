/** Everything that one controller's complaint is made from, read once and kept live. */
import type { ComplaintPicture } from '#lib/complaint/complaint-input.ts';
import { toBase64 } from '#lib/core/base64.ts';
import type { Language } from '#lib/core/language.ts';
import { pictureRecord } from '#lib/evidence/picture-record.ts';
import { readAnyDraft, readPicturesOf, readSettings, type CaseView, type CountercanvassDb } from '#lib/store/read.ts';

/** `pictures`: those that are kept of the ads. `ownName`: the user's, empty where it was not given.
 *  `letterLanguage`: the one chosen for the letter that was last worked on; null where none is being written. */
export interface ComplaintMaterial extends CaseView {
  readonly pictures: readonly ComplaintPicture[];
  readonly ownName: string;
  readonly letterLanguage: Language | null;
}

export async function readComplaintMaterial(db: CountercanvassDb, view: CaseView): Promise<ComplaintMaterial> {
  const rows = await readPicturesOf(
    db,
    view.ads.map(({ id }) => id),
  );
  const pictures = rows.map(async (row) => ({ record: await pictureRecord(row), base64: toBase64(row.bytes) }));
  const [{ ownName }, draft] = await Promise.all([readSettings(db), readAnyDraft(db)]);
  const letterLanguage = draft?.form.language ?? null;
  return { ...view, ownName, letterLanguage, pictures: await Promise.all(pictures) };
}
