/** The sample in the store: one at a time, bounded, each batch once, and gone within a day. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { sampleHeaderSchema } from '#lib/core/sample-file.ts';
import { readSample, sampleFileOf } from '#lib/store/read.ts';
import {
  appendSample,
  beginSample,
  deleteSample,
  endSample,
  expireSample,
  readRunningSample,
  type SamplePart,
} from '#lib/store/write-sample.ts';
import { aStore } from './a-store.ts';

const wanted = { platform: 'facebook', minutes: 3, parserVersion: 'facebook-9' } as const;
const sample = '2026-11-23T17:00:00Z';
const part = (over: Partial<SamplePart> = {}): SamplePart => ({
  sample,
  batchId: 'b1',
  lines: ['{"a":1}'],
  beyond: 0,
  replaced: { names: 2 },
  ...over,
});

async function begun() {
  const store = aStore();
  await beginSample(store.context, wanted);
  return store;
}

describe('a sample', () => {
  it('is one at a time', async () => {
    const { context } = await begun();
    expect(await beginSample(context, wanted)).toEqual({ ok: false, error: 'there is a sample already' });
    await deleteSample(context);
    expect((await beginSample(context, wanted)).ok).toBe(true);
  });

  it('takes lines until its time is over', async () => {
    const store = await begun();
    expect(await appendSample(store.context, part())).toBe('stored');
    store.clock = '2026-11-23T17:02:59Z';
    expect(await appendSample(store.context, part({ batchId: 'b2', lines: ['{"b":2}'] }))).toBe('stored');
    store.clock = '2026-11-23T17:03:00Z';
    expect(await appendSample(store.context, part({ batchId: 'b3' }))).toBe('over');
    expect(await readSample(store.db)).toMatchObject({ lines: ['{"a":1}', '{"b":2}'], replaced: { names: 4 } });
    expect(await readRunningSample(store.db, store.clock)).toBeNull();
  });

  it('takes nothing that belongs to another', async () => {
    const { context, db } = await begun();
    expect(await appendSample(context, part({ sample: '2026-11-23T16:00:00Z' }))).toBe('over');
    await deleteSample(context);
    expect(await appendSample(context, part())).toBe('over');
    expect(await readSample(db)).toBeNull();
  });

  it('has a batch once, however often it comes', async () => {
    const { context, db } = await begun();
    for (let n = 0; n < 3; n += 1) expect(await appendSample(context, part())).toBe('stored');
    expect(await readSample(db)).toMatchObject({ lines: ['{"a":1}'], replaced: { names: 2 } });
  });

  it('holds 400 answers and 5 MB, and counts what is beyond', async () => {
    const many = await begun();
    for (let n = 0; n < 20; n += 1)
      await appendSample(many.context, part({ batchId: `b${n}`, lines: Array.from({ length: 20 }, () => '{}') }));
    expect(await appendSample(many.context, part({ batchId: 'last', beyond: 3 }))).toBe('full');
    expect(await readSample(many.db)).toMatchObject({ beyond: 4 });
    expect((await readSample(many.db))?.lines.length).toBe(400);

    const large = await begun();
    const line = `{"a":"${'ä'.repeat(1_100_000)}"}`;
    for (let n = 0; n < 3; n += 1) await appendSample(large.context, part({ batchId: `b${n}`, lines: [line] }));
    const row = await readSample(large.db);
    expect([row?.lines.length, row?.beyond]).toEqual([2, 1]);
    expect(row?.bytes).toBeLessThanOrEqual(5_000_000);
  });

  it('ends when it is told to, and keeps what it has', async () => {
    const store = await begun();
    await appendSample(store.context, part());
    store.clock = '2026-11-23T17:01:00Z';
    await endSample(store.context);
    expect(await readRunningSample(store.db, store.clock)).toBeNull();
    expect(await readSample(store.db)).toMatchObject({ endsAt: store.clock, lines: ['{"a":1}'] });
    store.clock = '2026-11-23T17:02:00Z';
    await endSample(store.context);
    expect((await readSample(store.db))?.endsAt).toBe('2026-11-23T17:01:00Z');
  });

  it('is deleted when it is older than is said, and not before', async () => {
    const { context, db } = await begun();
    await expireSample(context, '2026-11-23T17:00:00Z');
    expect(await readSample(db)).not.toBeNull();
    await expireSample(context, '2026-11-23T17:00:01Z');
    expect(await readSample(db)).toBeNull();
  });

  it('is no evidence: nothing of it is in the log', async () => {
    const { context, db } = await begun();
    await appendSample(context, part());
    await deleteSample(context);
    expect([await db.logEntries.count(), await db.logLeaves.count()]).toEqual([0, 0]);
  });

  it('is a file with a header that says what it is, and the day only', async () => {
    const store = await begun();
    await appendSample(store.context, part({ beyond: 1 }));
    const row = await readSample(store.db);
    const file = row === null ? '' : sampleFileOf(row);
    const [header = '', line, end] = file.split('\n');
    expect(sampleHeaderSchema.parse(JSON.parse(header))).toMatchObject({
      platform: 'facebook',
      on: '2026-11-23',
      parserVersion: 'facebook-9',
      answers: 1,
      beyond: 1,
    });
    expect(header).not.toContain('17:00');
    expect([line, end]).toEqual(['{"a":1}', '']);
  });
});
