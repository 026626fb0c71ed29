/** A complaint in its evidence pack: written, sealed, verified, and rejected when a word of the letter is changed. */
import { expect, it } from 'vitest';
import { buildComplaint } from '#lib/complaint/build-complaint.ts';
import { complaintFiles } from '#lib/complaint/complaint-files.ts';
import { leafHash, sealEntry } from '#lib/evidence/log.ts';
import { buildPack } from '#lib/evidence/pack.ts';
import { createSigner, createSigningKey } from '#lib/evidence/signing.ts';
import { verifyPack } from '#lib/evidence/verify-pack.ts';
import { aCase } from './a-case.ts';

it('verifies at both stages, and no longer after one word of the letter was changed', async () => {
  for (const stage of ['controller', 'ico'] as const) {
    const pack = await aComplaintPack(stage);
    expect(await verifyPack(pack)).toMatchObject({ holds: true, verdict: 'whole', records: 4 });
    const text = Buffer.from(pack).indexOf('It worries me.');
    const changed = pack.slice();
    changed.set(new TextEncoder().encode('It pleases me.'), text);
    expect(text).toBeGreaterThan(0);
    expect(await verifyPack(changed)).toMatchObject({ holds: false, verdict: 'changed' });
  }
});

async function aComplaintPack(stage: 'controller' | 'ico'): Promise<Uint8Array<ArrayBuffer>> {
  const input = aCase({ stage });
  const key = await createSigningKey();
  const signer = createSigner(key);
  const records = [...input.ads, ...input.explanations, ...input.impressions, ...input.statements];
  const leaves = records.map((record, index) => {
    const salt = String(index).padStart(32, '0');
    return { seq: 0, index, recordId: record.id, salt, hash: leafHash(record, salt) };
  });
  const context = { at: '2026-11-23T17:00:00Z', monotonicMs: 5, extensionVersion: '0.1.0', browser: 'Firefox 140' };
  const entry = await sealEntry(
    null,
    leaves.map((leaf) => leaf.hash),
    context,
    signer,
  );
  const pack = await buildPack({
    documents: complaintFiles(buildComplaint(input)),
    records,
    raws: [],
    pictures: [],
    leaves,
    entries: [entry],
    publicKeyJwk: key.publicKeyJwk,
    signer,
    createdAt: '2026-11-23T18:00:00Z',
    extensionVersion: '0.1.0',
  });
  return new Uint8Array(await pack.arrayBuffer());
}
