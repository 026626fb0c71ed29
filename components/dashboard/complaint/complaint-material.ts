/** Everything that one controller's complaint is made from, read once and kept live. */
import type { CaseView, CountercanvassDb } from '#lib/store/read.ts';

export type ComplaintMaterial = CaseView;

export async function readComplaintMaterial(_db: CountercanvassDb, view: CaseView): Promise<ComplaintMaterial> {
  return view;
}
