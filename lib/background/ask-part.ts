/** "Ask why" as a part of the background: for a page of the extension, and for a badge in a page of a platform. */
import type { AskOutcome } from '#lib/core/ask-outcome.ts';
import type { WhyReply, WhyWanted } from '#lib/messaging/protocol.ts';
import type { SettingsRow } from '#lib/store/rows.ts';
import { isRecording } from '#lib/store/is-recording.ts';
import { recordBatch } from '#lib/store/write-batch.ts';
import { markDeps, readMarksOf } from './ad-marks.ts';
import { type AskDeps, type AskedFrom, askWhy } from './ask-why.ts';
import { classifyWith } from './classify-ad.ts';
import type { ReferencePart } from './reference-part.ts';

export interface AskPart {
  readonly ask: (ad: string) => Promise<AskOutcome>;
  readonly answerBadge: (wanted: WhyWanted, from: AskedFrom) => Promise<WhyReply>;
}

export interface AskPartDeps extends Omit<AskDeps, 'record'> {
  readonly reference: ReferencePart;
  /** Told after something was stored; not waited for. */
  readonly stored: (isPolitical: boolean) => void;
}

export function createAskPart(deps: AskPartDeps): AskPart {
  const { context, reference, stored } = deps;
  const asking: AskDeps = {
    ...deps,
    async record(adapter, items) {
      const classify = classifyWith(await reference.read());
      const isWanted = (settings: SettingsRow): boolean => isRecording(settings, adapter.id, context.now());
      const batch = { platform: adapter.id, accountKey: null, items, unreadAds: 0, classify, terms: adapter, isWanted };
      await recordBatch(context, batch);
      stored(true);
    },
  };
  return {
    ask: (ad) => askWhy(asking, ad, null),
    async answerBadge({ ad }, from) {
      const outcome = await askWhy(asking, ad, from);
      if (outcome.kind !== 'stored') return { outcome, mark: null };
      const [mark = null] = await readMarksOf(await markDeps(context.db, await reference.read()), [ad]);
      return { outcome, mark };
    },
  };
}
