/** A raw payload, drafted: kept and logged beside the record that was read from it. */
import { rawRecord, rawRecordId } from '#lib/evidence/log.ts';
import type { Draft } from './draft.ts';

/** An empty one was shed on the way and counted there. */
export function draftRaw(draft: Draft, recordId: string, text: string): void {
  if (text === '') return;
  draft.raws.put({ recordId, text });
  draft.log(rawRecordId(recordId), rawRecord(recordId, text));
}
