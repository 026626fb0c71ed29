/** Takes batches from capture scripts and answers only when they are stored. */
import type { SentItem } from '#lib/core/captured.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { CaptureReply, ItemsCaptured } from '#lib/messaging/protocol.ts';
import type { SettingsRow } from '#lib/store/rows.ts';
import { recordBatch } from '#lib/store/write-batch.ts';
import type { WriteContext } from '#lib/store/write-context.ts';
import { readMarks } from './ad-marks.ts';
import { classifyWith } from './classify-ad.ts';
import { type Reader, readCaught } from './read-caught.ts';
import type { ReferencePart } from './reference-part.ts';

export interface RecorderDeps {
  readonly context: WriteContext;
  readonly reference: ReferencePart;
  /** Resolves when the start-up check is done; nothing may be written before it. */
  ready(): Promise<void>;
  readSettings(): Promise<SettingsRow>;
  postsWithoutAd(platform: Platform): number;
  readerOf(platform: Platform): Reader | undefined;
  report(at: string, error: unknown): Promise<void>;
  /** Told after each stored batch with political ads in it, on which findings and the toolbar's number depend; not waited for. */
  storedPolitical(): void;
}

/** `stored`: the transaction has completed, or recording is off and there is nothing to keep. `refused`: an item is not of the
 *  platform that the batch says. `busy`: the database could not take it now; the capture script keeps it and tries again. */
export async function recordCaptured(deps: RecorderDeps, batch: ItemsCaptured): Promise<CaptureReply> {
  const { platform, items, accountKey } = batch;
  if (!items.every((item) => isOf(platform, item))) return { kind: 'refused', why: 'an item of another platform' };
  try {
    await deps.ready();
    const settings = await deps.readSettings();
    if (!isRecording(settings, platform, deps.context.now())) return { kind: 'stored', marks: [] };
    const reference = await deps.reference.read();
    const read = readCaught(items, deps.readerOf(platform));
    await recordBatch(deps.context, {
      platform,
      accountKey,
      items: read,
      classify: classifyWith(reference),
      postsWithoutAd: deps.postsWithoutAd(platform),
    });
    const nameOf = (campaigner: string): string => reference?.partyNames.get(campaigner) ?? campaigner;
    const marks = await readMarks({ db: deps.context.db, settings, nameOf }, read);
    if (marks.length > 0) deps.storedPolitical();
    return { kind: 'stored', marks: marks.filter(({ badge, picture }) => badge || picture) };
  } catch (error) {
    await deps.report('recorder', error);
    return { kind: 'busy' };
  }
}

/** The platform is switched on, and no pause lasts. */
export function isRecording({ enabledPlatforms, pausedUntil }: SettingsRow, platform: Platform, now: string): boolean {
  const paused = pausedUntil !== null && Date.parse(pausedUntil) > Date.parse(now);
  return enabledPlatforms.includes(platform) && !paused;
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
