/** Takes batches from capture scripts and answers only when they are stored. */
import type { SentItem } from '#lib/core/captured.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { CaptureReply, ItemsCaptured } from '#lib/messaging/protocol.ts';
import { type Explainer, whyKeyOf } from '#lib/platforms/parts/why-key.ts';
import type { HealthTerms } from '#lib/store/draft-health.ts';
import { isRecording } from '#lib/store/is-recording.ts';
import { recordBatch } from '#lib/store/write-batch.ts';
import type { WriteContext } from '#lib/store/write-context.ts';
import { markDeps, readMarks } from './ad-marks.ts';
import { classifyWith } from './classify-ad.ts';
import { type Reader, readCaught } from './read-caught.ts';
import type { ReferencePart } from './reference-part.ts';

export interface RecorderDeps {
  readonly context: WriteContext;
  readonly reference: ReferencePart;
  /** Resolves when the start-up check is done; nothing may be written before it. */
  ready(): Promise<void>;
  /** Whether the platform is wanted, and allowed by the browser. */
  mayRecord(platform: Platform): Promise<boolean>;
  adapterOf(platform: Platform): RecordedPlatform | undefined;
  report(at: string, error: unknown): Promise<void>;
  /** Told after each stored batch, and whether political ads were in it, on which findings and the toolbar's number depend; not
   *  waited for. */
  stored(isPolitical: boolean): void;
}

/** What of a platform's adapter the recorder needs. */
export type RecordedPlatform = Reader & HealthTerms & Explainer;

/** `stored`: the transaction has completed. `off`: nothing is recorded on this platform now, and nothing of the batch was kept.
 *  `refused`: an item is not of the platform that the batch says. `busy`: the database could not take it now; the capture script
 *  keeps it and tries again. */
export async function recordCaptured(deps: RecorderDeps, batch: ItemsCaptured): Promise<CaptureReply> {
  const { platform, items } = batch;
  if (!items.every((item) => isOf(platform, item))) return { kind: 'refused', why: 'an item of another platform' };
  try {
    await deps.ready();
    const adapter = deps.adapterOf(platform);
    if (adapter === undefined || !(await deps.mayRecord(platform))) return { kind: 'off' };
    return await record(deps, batch, adapter);
  } catch (error) {
    await deps.report('recorder', error);
    return { kind: 'busy' };
  }
}

async function record(deps: RecorderDeps, batch: ItemsCaptured, adapter: RecordedPlatform): Promise<CaptureReply> {
  const { platform, accountKey } = batch;
  const { context } = deps;
  const reference = await deps.reference.read();
  const { items, unread } = readCaught(batch.items, adapter);
  const isStored = await recordBatch(context, {
    platform,
    accountKey,
    items,
    unreadAds: unread,
    classify: classifyWith(reference),
    whyKeyOf: (raw) => whyKeyOf(adapter, raw),
    terms: adapter,
    isWanted: (settings) => isRecording(settings, platform, context.now()),
  });
  if (!isStored) return { kind: 'off' };
  const marks = await readMarks(await markDeps(context.db, reference), items);
  deps.stored(marks.length > 0);
  return { kind: 'stored', marks: marks.filter(({ badge, picture }) => badge || picture) };
}

function isOf(platform: Platform, item: SentItem): boolean {
  switch (item.kind) {
    case 'caught':
      return item.id.startsWith(`ad:${platform}:`);
    case 'ad':
      return item.ad.platform === platform && item.ad.id.startsWith(`ad:${platform}:`);
    case 'explanation':
      return item.explanation.platform === platform;
    case 'impression':
      return item.impression.ad.startsWith(`ad:${platform}:`);
    case 'problem':
    case 'gap':
    case 'health':
      return true;
  }
}
