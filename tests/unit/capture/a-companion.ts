/** A companion for tests: it reads nothing, but for what the test says. */
import type { Companion } from '#lib/capture/companion.ts';

export function aCompanion(over: Partial<Companion> = {}): Companion {
  return {
    parseResponse: () => ({ ads: [], explanations: [], problems: [], postsSeen: 0 }),
    readExplanation: () => null,
    politicalAdShown: () => undefined,
    takeOver: () => undefined,
    seekBoxes: () => ({ captured: () => undefined, stop: () => undefined }),
    readLabels: () => ({ scrolled: () => undefined, leaving: () => undefined, stop: () => undefined }),
    ...over,
  };
}
