/** Whether every record and raw payload of a pack stands in its log with exactly these contents. */
import { leafHash, rawRecord, rawRecordId, type LogLeaf } from './log.ts';
import type { JsonLike } from './canonical-json.ts';
import { rawFileName } from './pack.ts';
import { concludedTypes } from './pack-format.ts';
import type { ReadPack } from './read-pack.ts';

/** The first record that the log does not know so, the first raw payload, or the first leaf that names a record which is
 *  not there; null when all fit. Findings are conclusions and need no leaf. */
export function recordFault(pack: ReadPack): { readonly verdict: 'changed'; readonly seen: string } | null {
  const shown = Map.groupBy(pack.leaves, (leaf) => leaf.recordId ?? '');
  const isLogged = (id: string, record: JsonLike) => (shown.get(id) ?? []).some((leaf) => fits(leaf, record));
  const raws = rawPayloads(pack);
  const unknown =
    pack.records.find((record) => !concludedTypes.includes(record.type) && !isLogged(record.id, record.json))?.id ??
    raws.find((raw) => raw.id === null || !isLogged(rawRecordId(raw.id), rawRecord(raw.id, raw.text)))?.name ??
    strayLeaf(pack, raws);
  return unknown === undefined ? null : { verdict: 'changed', seen: unknown };
}

function strayLeaf(pack: ReadPack, raws: readonly RawPayload[]): string | undefined {
  const present = new Set([
    ...pack.records.map((record) => record.id),
    ...raws.map((raw) => rawRecordId(raw.id ?? '')),
  ]);
  return pack.leaves.map((leaf) => leaf.recordId).find((id) => id !== null && !present.has(id)) ?? undefined;
}

function fits(leaf: LogLeaf, record: JsonLike): boolean {
  return leaf.salt !== null && leafHash(record, leaf.salt) === leaf.hash;
}

interface RawPayload {
  readonly name: string;
  readonly id: string | null;
  readonly text: string;
}

/** The raw files; `id` is the record that a leaf says they belong to, null where no leaf does. */
function rawPayloads(pack: ReadPack): RawPayload[] {
  const prefix = rawRecordId('');
  const ids = pack.leaves.flatMap(({ recordId }) =>
    recordId?.startsWith(prefix) ? [recordId.slice(prefix.length)] : [],
  );
  const idByName = new Map(ids.map((id) => [rawFileName(id), id]));
  return [...pack.files]
    .filter(([name]) => name.startsWith('raw/'))
    .map(([name, bytes]) => ({
      name,
      id: idByName.get(name) ?? null,
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    }));
}
