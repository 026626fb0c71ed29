/** What the companion script does for a capture script: everything that few pages ever need, and that is not loaded before. */
import type { ParsedResponse, PostKey, ReadAd, ResponseCopy } from '#lib/platforms/contract.ts';
import type { WakeWorld } from './wake.ts';

/** The fallback: reads posts by their visible label, once it is known that nothing comes over the network. */
export interface LabelReader {
  /** Looks at the posts that stand in the page now; called again as the user scrolls. */
  readonly scrolled: () => void;
  readonly stop: () => void;
}

export interface LabelWorld extends WakeWorld {
  /** The elements of the page that may be posts. */
  readonly select: () => readonly Element[];
  readonly wallClock: () => string;
  readonly whenIdle: (job: () => void) => void;
  readonly found: (ad: ReadAd, post: Element) => void;
}

/** What the whole parser reads, and what each ad is known by in the page. */
export interface WholeResponse extends ParsedResponse {
  readonly ads: readonly (ReadAd & { readonly key: PostKey })[];
}

export interface Companion {
  /** The whole parser of the platform. */
  readonly parseResponse: (copy: ResponseCopy, at: string) => WholeResponse;
  readonly readLabels: (world: LabelWorld) => LabelReader;
}
