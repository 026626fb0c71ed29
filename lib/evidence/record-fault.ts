/** Whether every record, raw payload and picture of a pack stands in its log with exactly these contents. */
import { firstWithout } from './first-without.ts';
import { hashBytes } from './hash-bytes.ts';
import { leafBytes, rawRecord, rawRecordId, type LogLeaf } from './log.ts';
import type { JsonLike } from './canonical-json.ts';
import { rawFileName } from './pack.ts';
import { concludedTypes } from './pack-format.ts';
import { pictureFault } from './picture-fault.ts';
import type { ReadPack } from './read-pack.ts';

/** The first record that the log does not know so, the first raw payload, the first picture without its record, or the first leaf that names a record which is
 *  not there; null when all fit. Findings are conclusions and need no leaf. */
export async function recordFault(
  pack: ReadPack,
): Promise<{ readonly verdict: 'changed'; readonly seen: string } | null> {
  const raws = rawPayloads(pack);
  const unknown =
    (await unknownRecord(pack)) ??
    (await unknownRaw(pack, raws)) ??
    (await pictureFault(pack)) ??
    strayLeaf(pack, raws);
  return unknown === undefined ? null : { verdict: 'changed', seen: unknown };
}

async function unknownRecord({ records, leaves }: ReadPack): Promise<string | undefined> {
  const isLogged = leafLookup(leaves);
  const recorded = records.filter(({ type }) => !concludedTypes.includes(type));
  return (await firstWithout(recorded, ({ id, json }) => isLogged(id, json)))?.id;
}

async function unknownRaw({ leaves }: ReadPack, raws: readonly RawPayload[]): Promise<string | undefined> {
  const isLogged = leafLookup(leaves);
  const isKnown = async ({ id, text }: RawPayload) => id !== null && isLogged(rawRecordId(id), rawRecord(id, text));
  return (await firstWithout(raws, isKnown))?.name;
}

/** Whether one of the leaves of a record's id has the hash of exactly this record. */
function leafLookup(leaves: readonly LogLeaf[]) {
  const shown = Map.groupBy(leaves, (leaf) => leaf.recordId ?? '');
  return async (id: string, record: JsonLike): Promise<boolean> => {
    for (const leaf of shown.get(id) ?? [])
      if (leaf.salt !== null && (await hashBytes(leafBytes(record, leaf.salt))) === leaf.hash) return true;
    return false;
  };
}

function strayLeaf(pack: ReadPack, raws: readonly RawPayload[]): string | undefined {
  const present = new Set([
    ...pack.records.map((record) => record.id),
    ...raws.map((raw) => rawRecordId(raw.id ?? '')),
  ]);
  return pack.leaves.map((leaf) => leaf.recordId).find((id) => id !== null && !present.has(id)) ?? undefined;
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
