/** Checks that a whole store holds together: the log is whole, every stored record stands in it, and every count is right. */
import { expect } from 'vitest';
import { checkLog, leafHash, rawRecord, rawRecordId } from '#lib/evidence/log.ts';
import { verifySignature } from '#lib/evidence/signing.ts';
import type { JsonLike } from '#lib/evidence/canonical-json.ts';
import type { CountercanvassDb } from '#lib/store/db.ts';
import { pictureRecord } from '#lib/evidence/picture-record.ts';
import { adOfRow, sarOfRow } from '#lib/store/record-of-row.ts';
import { recountCampaigners, recountCounters } from './recount.ts';

export async function expectWhole(db: CountercanvassDb): Promise<void> {
  const key = await db.keys.get('signing');
  const leaves = await db.logLeaves.toArray();
  if (key !== undefined) {
    const bare = leaves.map(({ seq, index, hash, recordId, salt }) => ({ seq, index, hash, recordId, salt }));
    expect(await checkLog(await db.logEntries.toArray(), bare, key.publicKeyJwk, verifySignature)).toEqual([]);
  }
  const stored = await storedRecords(db);
  for (const { id, record } of stored) {
    const own = leaves.filter((leaf) => leaf.recordId === id && leaf.was === undefined);
    expect([id, own.map((leaf) => leafHash(record, leaf.salt ?? ''))]).toEqual([id, own.map((leaf) => leaf.hash)]);
    expect([id, own.length]).toEqual([id, 1]);
  }
  for (const leaf of leaves) {
    if (leaf.recordId === null)
      expect(Object.keys(leaf).toSorted()).toEqual(['hash', 'index', 'recordId', 'salt', 'seq']);
    else if (leaf.was !== undefined) expect(leafHash(leaf.was, leaf.salt ?? '')).toBe(leaf.hash);
    else expect(stored.map(({ id }) => id)).toContain(leaf.recordId);
  }
  await expectCounted(db);
}

/** Every record that must stand in the log, with the id of its leaf. */
async function storedRecords(db: CountercanvassDb): Promise<{ id: string; record: JsonLike }[]> {
  const problems = new Set((await db.problems.toArray()).map((row) => row.id));
  const unique = new Map<string, JsonLike>();
  const add = (id: string, record: JsonLike): void => void unique.set(id, record);
  (await db.ads.toArray()).forEach((row) => add(row.id, adOfRow(row)));
  (await db.impressions.toArray()).forEach((row) => add(row.id, row));
  (await db.explanations.toArray()).forEach((row) => add(row.id, row));
  (await db.raws.toArray())
    .filter((row) => !problems.has(row.recordId))
    .forEach((row) => add(rawRecordId(row.recordId), rawRecord(row.recordId, row.text)));
  for (const row of await db.pictures.toArray()) add(`picture:${row.ad}`, await pictureRecord(row));
  (await db.answers.toArray()).forEach((row) => add(row.id, { type: 'answer', ...row }));
  (await db.facts.toArray()).forEach((row) => add(row.id, sarOfRow(row)));
  (await db.statements.toArray()).forEach((row) => add(row.id, sarOfRow(row)));
  (await db.remainders.toArray()).forEach((row) => add(row.id, sarOfRow(row)));
  (await db.corrections.toArray()).forEach((row) => add(row.id, row));
  (await db.truths.toArray()).forEach((row) => add(row.key, { type: 'truth', ...row }));
  return [...unique].map(([id, record]) => ({ id, record }));
}

async function expectCounted(db: CountercanvassDb): Promise<void> {
  const kept = new Map((await db.counters.toArray()).map((row) => [row.key, row.value]));
  const counted = await recountCounters(db);
  for (const [key, value] of Object.entries(counted)) expect([key, kept.get(key) ?? 0]).toEqual([key, value]);
  const campaigners = (await db.campaigners.toArray()).toSorted((a, b) => (a.shownAs < b.shownAs ? -1 : 1));
  expect(campaigners).toEqual(await recountCampaigners(db));
}
