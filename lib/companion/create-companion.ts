/** What a platform's whole adapter does for the capture script of a page. */
import type { Companion } from '#lib/capture/companion.ts';
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { createLabelReader } from './read-labels.ts';

export function createCompanion(adapter: PlatformAdapter): Companion {
  return {
    parseResponse(copy, at) {
      const parsed = adapter.parseResponse(copy, at);
      return { ...parsed, ads: parsed.ads.map((read) => ({ ...read, key: adapter.keyOf(read.ad) })) };
    },
    readLabels: (world) =>
      createLabelReader<Element>((post) => {
        const raw = adapter.readElement(post);
        return raw && adapter.parseElement(raw, world.wallClock());
      }, world),
  };
}
