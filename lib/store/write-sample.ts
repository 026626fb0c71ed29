/** Keeps the sample for a bug report while it is recorded, and until it is saved or thrown away. It comes scrambled, and is no evidence. */
import { maxSampleAnswers, maxSampleBytes } from '#lib/core/limits.ts';
import type { Platform } from '#lib/core/platform.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { commit } from './commit.ts';
import type { CountercanvassDb } from './db.ts';
import type { SampleRow } from './rows.ts';
import type { WriteContext } from './write-context.ts';

const id = 'sample';

export interface SampleWanted {
  readonly platform: Platform;
  readonly minutes: number;
  readonly parserVersion: string;
}

/** Error: the reason why none can be begun. */
export async function beginSample(context: WriteContext, wanted: SampleWanted): Promise<Result<SampleRow, string>> {
  return commit(context, async (draft) => {
    if ((await draft.samples.get(id)) !== null) return err('there is a sample already');
    const { extensionVersion, browser } = context.environment;
    const row: SampleRow = {
      id,
      platform: wanted.platform,
      startedAt: draft.now,
      endsAt: new Date(Date.parse(draft.now) + wanted.minutes * 60_000).toISOString(),
      minutes: wanted.minutes,
      parserVersion: wanted.parserVersion,
      extensionVersion,
      browser,
      lines: [],
      bytes: 0,
      beyond: 0,
      replaced: {},
      batches: [],
    };
    draft.samples.put(row);
    return ok(row);
  });
}

export interface SamplePart {
  /** The sample that it belongs to, by when that was started. */
  readonly sample: string;
  readonly batchId: string;
  readonly lines: readonly string[];
  readonly beyond: number;
  readonly replaced: Readonly<Record<string, number>>;
}

/** `over`: there is no such sample any more, or its time is over; then nothing is kept. */
export async function appendSample(context: WriteContext, part: SamplePart): Promise<'stored' | 'full' | 'over'> {
  return commit(context, async (draft) => {
    const row = await draft.samples.get(id);
    if (row?.startedAt !== part.sample || !isRunning(row, draft.now)) return 'over';
    const next = row.batches.includes(part.batchId) ? row : extended(row, part);
    if (next !== row) draft.samples.put(next);
    return isFull(next) ? 'full' : 'stored';
  });
}

export const isRunning = ({ endsAt }: SampleRow, now: string): boolean => Date.parse(now) < Date.parse(endsAt);

const isFull = ({ lines, bytes }: SampleRow): boolean => lines.length >= maxSampleAnswers || bytes >= maxSampleBytes;

function extended(row: SampleRow, { batchId, lines: more, beyond: left, replaced }: SamplePart): SampleRow {
  const lines = [...row.lines];
  let { bytes } = row;
  let beyond = row.beyond + left;
  for (const line of more) {
    const size = new TextEncoder().encode(line).length + 1;
    if (lines.length >= maxSampleAnswers || bytes + size > maxSampleBytes) beyond += 1;
    else {
      lines.push(line);
      bytes += size;
    }
  }
  return { ...row, lines, bytes, beyond, replaced: sum(row.replaced, replaced), batches: [...row.batches, batchId] };
}

function sum(some: Readonly<Record<string, number>>, others: Readonly<Record<string, number>>): Record<string, number> {
  const names = new Set([...Object.keys(some), ...Object.keys(others)]);
  return Object.fromEntries(Array.from(names, (name) => [name, (some[name] ?? 0) + (others[name] ?? 0)]));
}

/** Recording ends now; what was recorded stays. */
export async function endSample(context: WriteContext): Promise<void> {
  await commit(context, async (draft) => {
    const row = await draft.samples.get(id);
    if (row && isRunning(row, draft.now)) draft.samples.put({ ...row, endsAt: draft.now });
  });
}

export async function deleteSample(context: WriteContext): Promise<void> {
  await commit(context, async (draft) => {
    if ((await draft.samples.get(id)) !== null) draft.samples.delete(id);
  });
}

/** Deletes a sample that was started before `before`. */
export async function expireSample(context: WriteContext, before: string): Promise<void> {
  const row = await context.db.samples.get(id);
  if (row && row.startedAt < before) await deleteSample(context);
}

/** The sample that is being recorded now; null where none is. */
export async function readRunningSample(db: CountercanvassDb, now: string): Promise<SampleRow | null> {
  const row = await db.samples.get(id);
  return row && isRunning(row, now) ? row : null;
}
