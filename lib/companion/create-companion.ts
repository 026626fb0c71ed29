/** What a platform's whole adapter does for the capture script of a page. */
import type { Copy } from '#lib/bridge/parse-wire.ts';
import type { Companion, WholeResponse } from '#lib/capture/companion.ts';
import { maxWhyKeyChars } from '#lib/core/limits.ts';
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { whyKeyOf } from '#lib/platforms/parts/why-key.ts';
import type { Badges } from './badge/create-badges.ts';
import { createPagePictures } from './pictures/page-pictures.ts';
import { createPageReader } from './read-page.ts';
import { takeOver } from './take-over.ts';

/** So many lines are counted at most; beyond, a place in a response is only roughly right. */
const maxCountedLines = 10_000;

/** A line behind as many empty ones as stood before it in the response, so that a parser names its place. */
function inPlace({ line, text }: Copy): string {
  return '\n'.repeat(Math.min(line, maxCountedLines)) + text;
}

const nothing: WholeResponse = { ads: [], explanations: [], problems: [], postsSeen: 0 };

export function createCompanion(adapter: PlatformAdapter, badges: Badges): Companion {
  const pictures = createPagePictures(adapter);
  const adIdOf = (record: string): string => record.replace(`ad:${adapter.id}:`, '');
  return {
    parseResponse(copy, at) {
      const parsed = adapter.parseResponse({ ...copy, text: inPlace(copy) }, at);
      return {
        ...parsed,
        ads: parsed.ads.map((read) => ({
          ...read,
          key: adapter.keyOf(read.ad),
          why: whyKeyOf(adapter, read.raw) ?? undefined,
        })),
      };
    },
    readExplanation(root, { adId, why }, at) {
      const raw = adapter.readExplanation?.(root) ?? null;
      if (raw === null) return null;
      const context = { adId: adId === null ? null : adIdOf(adId), at, via: 'opened' as const };
      const read = { ...nothing, ...adapter.parseExplanation?.(raw, context), ads: [] };
      const isJoinable = adId === null && why !== null && why.length <= maxWhyKeyChars;
      return isJoinable ? { ...read, explanations: read.explanations.map((one) => ({ ...one, why })) } : read;
    },
    politicalAdShown(mark, post) {
      pictures.shown(mark, post);
      // Not in the same turn: what goes wrong in drawing must not reach the capture that calls.
      if (mark.badge) queueMicrotask(() => badges.show(mark, post));
    },
    takeOver,
    ...createPageReader(adapter),
  };
}
