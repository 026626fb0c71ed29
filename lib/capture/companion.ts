/** What the companion script does for a capture script: everything that few pages ever need, and that is not loaded before. */
import type { Copy } from '#lib/bridge/parse-wire.ts';
import type { AdMark } from '#lib/core/ad-mark.ts';
import type { ParsedResponse, PostKey, ReadAd, ReadProblem } from '#lib/platforms/contract.ts';
import type { ShownAd } from './impressions.ts';
import type { Seal } from './seal.ts';
import type { WakeWorld } from './wake.ts';

/** The fallback: reads posts by their visible label, once it is known that nothing comes over the network. */
export interface LabelReader {
  /** Looks at the posts that stand in the page now; called again as the user scrolls. */
  readonly scrolled: () => void;
  /** Looks at once: the page may be going. What that gives is work for idle time, which the leaving page does at once, too. */
  readonly leaving: () => void;
  readonly stop: () => void;
}

/** An ad as far as it is needed to find it in a box. */
export interface BoxedAd extends ShownAd {
  readonly key: PostKey;
}

/** Looks for ads in boxes, and watches what is shown there. */
export interface BoxSeeker {
  readonly captured: (ad: BoxedAd) => void;
  readonly stop: () => void;
}

export interface BoxWorld extends WakeWorld {
  readonly whenIdle: (job: () => void) => void;
  /** An element that shows an ad that was sought among the posts. */
  readonly isTaken: (element: Element) => boolean;
  readonly joined: (ad: BoxedAd, box: Element) => void;
  /** The box shows something else now, or is gone. */
  readonly left: (box: Element) => void;
}

export interface LabelWorld extends BoxWorld {
  /** The elements of the page that may be posts. */
  readonly select: () => readonly Element[];
  readonly wallClock: () => string;
  readonly found: (ad: ReadAd, post: Element) => void;
  /** Told where the page is what tells of posts: so many were looked at that were not before, and what in them was not understood. */
  readonly looked: (posts: number, problems: readonly ReadProblem[]) => void;
}

/** An ad that the whole parser read, what it is known by in the page, and by what its explanation is known. */
export interface WholeAd extends ReadAd {
  readonly key: PostKey;
  readonly why?: string | undefined;
}

export interface WholeResponse extends ParsedResponse {
  readonly ads: readonly WholeAd[];
}

/** A capture script that came late, and may have a predecessor that an update of the extension has cut off. */
export interface Successor {
  readonly target: EventTarget;
  readonly seal: Seal;
  /** Called with the predecessor's queue, as JSON. */
  readonly takeOver: (queue: string) => void;
  /** Called with each copy that the predecessor passes on. */
  readonly received: (copy: string) => void;
}

/** What an explanation that the user opened is about: the record of an ad, where this page knows it, and the key in the address of
 *  the explanation, where that has one. */
export interface OpenedAbout {
  readonly adId: string | null;
  readonly why: string | null;
}

export interface Companion {
  /** The whole parser of the platform. */
  readonly parseResponse: (copy: Copy, at: string) => WholeResponse;
  /** Reads an explanation from the page, frame or dialog in which the user opened it; null where none stands there. */
  readonly readExplanation: (root: Document | Element, about: OpenedAbout, at: string) => WholeResponse | null;
  /** A political ad that was recorded stands in this post. */
  readonly politicalAdShown: (mark: AdMark, post: Element) => void;
  /** Asks for the queue of a predecessor, if there is one; without one, nothing of the successor's is ever called. */
  readonly takeOver: (successor: Successor) => void;
  readonly readLabels: (world: LabelWorld) => LabelReader;
  /** Called again by the same capture, it gives the same. */
  readonly seekBoxes: (world: BoxWorld) => BoxSeeker;
}
