/** "Ask why" as a part of the background: for a page of the extension, and for a badge in a page of a platform. */
import type { AskOutcome } from '#lib/core/ask-outcome.ts';
import type { WhyReply, WhyWanted } from '#lib/messaging/protocol.ts';
import { readSettings } from '#lib/store/read-settings.ts';
import { recordBatch } from '#lib/store/write-batch.ts';
import { readMarksOf } from './ad-marks.ts';
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
  readonly stored: () => void;
}

export function createAskPart(deps: AskPartDeps): AskPart {
  const { context, reference, stored } = deps;
  const asking: AskDeps = {
    ...deps,
    async record(platform, items) {
      const classify = classifyWith(await reference.read());
      await recordBatch(context, { platform, accountKey: null, items, classify, postsWithoutAd: Infinity });
      stored();
    },
  };
  return {
    ask: (ad) => askWhy(asking, ad, null),
    async answerBadge({ ad }, from) {
      const outcome = await askWhy(asking, ad, from);
      if (outcome.kind !== 'stored') return { outcome, mark: null };
      const [settings, data] = await Promise.all([readSettings(context.db), reference.read()]);
      const nameOf = (campaigner: string): string => data?.partyNames.get(campaigner) ?? campaigner;
      const [mark = null] = await readMarksOf({ db: context.db, settings, nameOf }, [ad]);
      return { outcome, mark };
    },
  };
}
