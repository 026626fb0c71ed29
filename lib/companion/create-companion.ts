/** What a platform's whole adapter does for the capture script of a page. */
import type { Companion, WholeResponse } from '#lib/capture/companion.ts';
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import type { Badges } from './badge/create-badges.ts';
import { createLabelReader } from './read-labels.ts';

const nothing: WholeResponse = { ads: [], explanations: [], problems: [], postsSeen: 0 };

export function createCompanion(adapter: PlatformAdapter, badges: Badges): Companion {
  const adIdOf = (record: string): string => record.replace(`ad:${adapter.id}:`, '');
  const whyOf = (raw: string): string | undefined => {
    const url = adapter.whyUrlOf?.(raw) ?? null;
    return url === null ? undefined : (adapter.explanationKeyOf?.(url) ?? undefined);
  };
  return {
    parseResponse(copy, at) {
      const parsed = adapter.parseResponse(copy, at);
      return {
        ...parsed,
        ads: parsed.ads.map((read) => ({ ...read, key: adapter.keyOf(read.ad), why: whyOf(read.raw) })),
      };
    },
    readExplanation(root, adId, at) {
      const raw = adapter.readExplanation?.(root) ?? null;
      const context = { adId: adId === null ? null : adIdOf(adId), at, via: 'opened' as const };
      return raw === null ? null : { ...nothing, ...adapter.parseExplanation?.(raw, context), ads: [] };
    },
    // Not in the same turn: what goes wrong in drawing must not reach the capture that calls.
    politicalAdShown: (mark, post) => queueMicrotask(() => badges.show(mark, post)),
    readLabels: (world) =>
      createLabelReader<Element>((post) => {
        const raw = adapter.readElement(post);
        return raw && adapter.parseElement(raw, world.wallClock());
      }, world),
  };
}
