/** A small pack of ads, explanations and facts, with a log of several batches, and ways to repack it. */
import type { PublicRecord } from '#lib/core/record.ts';
import { canonicalZip, type PackFile } from '#lib/evidence/canonical-zip.ts';
import { leafHash, rawRecord, rawRecordId, sealEntry, type LogLeaf, type SealedEntry } from '#lib/evidence/log.ts';
import { buildPack, type PackParts } from '#lib/evidence/pack.ts';
import { readZip } from '#lib/evidence/read-zip.ts';
import { pictureRecord, type StoredPicture } from '#lib/evidence/picture-record.ts';
import { createSigner, createSigningKey } from '#lib/evidence/signing.ts';
import { aContext, aSalt } from './a-log.ts';

export function anImpression(number: number): PublicRecord {
  return {
    type: 'impression',
    id: `imp:${number}`,
    ad: 'ad:facebook:1',
    at: '2026-11-20T10:00:00Z',
    surface: 'feed',
    visibleMs: number,
  };
}

export function aFact(number: number): PublicRecord {
  return {
    type: 'fact',
    id: `fact:${number}`,
    controller: 'labour',
    label: 'Likelihood to vote',
    value: `${number}`,
    dimension: 'turnout',
    scale: 'percent',
    normalised: null,
    kind: 'inferred',
    source: null,
    asOf: null,
    explained: false,
    implied: [],
    confidence: null,
    where: { file: 'answer.csv', cell: `B${number}` },
  };
}

/** Bytes that begin as a picture does; whoever checks a pack does not look at more. */
export const aPicture: StoredPicture = {
  ad: 'ad:facebook:1',
  url: 'https://cdn.example.org/v/1.jpg',
  mediaType: 'image/jpeg',
  width: 600,
  height: 314,
  keptAt: '2026-11-20T10:00:02Z',
  bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
};

/** The parts of a pack over four batches, of which the records of the second and the last are cited. */
export async function packParts(contextOf = aContext): Promise<PackParts> {
  const key = await createSigningKey();
  const signer = createSigner(key);
  const raws = [{ recordId: 'imp:4', text: '{"raw":"payload ✓"}' }];
  const batches = [
    [anImpression(1), anImpression(2)],
    [anImpression(3), anImpression(4), rawRecord('imp:4', raws[0]?.text ?? ''), anImpression(5)],
    [anImpression(6)],
    [aFact(7), aFact(8), aFact(9), await pictureRecord(aPicture)],
  ];
  const entries: SealedEntry[] = [];
  const leaves: LogLeaf[] = [];
  for (const [seq, batch] of batches.entries()) {
    const own = batch.map((record, index) => {
      const salt = aSalt(seq * 100 + index);
      return {
        seq,
        index,
        salt,
        recordId: 'id' in record ? record.id : rawRecordId(record.recordId),
        hash: leafHash(record, salt),
      };
    });
    leaves.push(...own);
    entries.push(
      await sealEntry(
        entries.at(-1) ?? null,
        own.map((leaf) => leaf.hash),
        contextOf(seq),
        signer,
      ),
    );
  }
  return {
    documents: [{ name: 'complaint.html', text: '<p>Complaint</p>' }],
    records: [anImpression(4), aFact(8)],
    raws,
    pictures: [aPicture],
    leaves,
    entries,
    publicKeyJwk: key.publicKeyJwk,
    signer,
    createdAt: '2026-11-23T18:00:00Z',
    extensionVersion: '0.1.0',
  };
}

export async function packBytes(parts: PackParts): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await buildPack(parts)).arrayBuffer());
}

/** The files of a pack. */
export async function filesOf(bytes: Uint8Array<ArrayBuffer>): Promise<PackFile[]> {
  const read = await readZip(bytes);
  if (!read.ok) throw new Error(`filesOf: ${read.error.kind}`);
  return read.value;
}

export function textOf(file: PackFile | undefined): string {
  return new TextDecoder().decode(file?.bytes);
}

/** The pack with some files exchanged (null: taken out), zipped anew with right checksums. */
export async function repacked(
  bytes: Uint8Array<ArrayBuffer>,
  changes: Readonly<Record<string, string | null>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const kept = (await filesOf(bytes)).filter((file) => !(file.name in changes));
  const added = Object.entries(changes).flatMap(([name, text]) =>
    text === null ? [] : [{ name, bytes: new TextEncoder().encode(text) }],
  );
  return new Uint8Array(await (await canonicalZip([...kept, ...added])).arrayBuffer());
}
