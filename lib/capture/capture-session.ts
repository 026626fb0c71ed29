/** What one page's capture does with what it is given: copies become items, ads are sought in the page, counts are kept. */
import { parseWire, type Copy } from '#lib/bridge/parse-wire.ts';
import type { CapturedAd } from '#lib/core/ad.ts';
import type { CapturedItem } from '#lib/core/captured.ts';
import { sha256Hex } from '#lib/core/content-id.ts';
import { maxRawChars } from '#lib/core/limits.ts';
import type { ParsedResponse, PlatformAdapter, ReadAd } from '#lib/platforms/contract.ts';
import type { CaptureQueue, GapReason } from './capture-queue.ts';
import { HealthMeter } from './health-meter.ts';
import { splitCopy } from './split-copy.ts';

export interface SessionWorld {
  readonly queue: CaptureQueue;
  readonly whenIdle: (job: () => void) => void;
  /** A clock that never jumps, in milliseconds. */
  readonly now: () => number;
  readonly wallClock: () => string;
  readonly randomId: () => string;
  /** An ad was captured from data, and is to be sought in the page. */
  readonly captured: (ad: CapturedAd) => void;
  /** Posts were read from data: the page's structured data can be read. */
  readonly signalSeen: () => void;
  readonly sawViewer: (viewerId: string) => void;
  /** Something was added to the queue. */
  readonly added: () => void;
}

const adsPerJob = 50;
const rememberedAds = 2_000;

export class CaptureSession {
  readonly #adapter: PlatformAdapter;
  readonly #world: SessionWorld;
  readonly #health = new HealthMeter();
  /** What was last sent of each ad, so that an ad that comes again as it was is not sent again. */
  readonly #sent = new Map<string, string>();

  constructor(adapter: PlatformAdapter, world: SessionWorld) {
    this.#adapter = adapter;
    this.#world = world;
  }

  /** One message as it came over the bridge. */
  received(data: string): void {
    const message = parseWire(data);
    if (!message) return this.lost('unreadable-message', 1);
    if (message.kind === 'unread') return this.lost('unread-response', message.count);
    this.#health.count({ responsesSeen: 1 });
    if (message.kind === 'copy') this.#read(message);
  }

  /** The text of a script element of the page. */
  embedded(text: string, url: string): void {
    this.#health.count({ responsesSeen: 1 });
    if (!this.#adapter.intercepts.markers.some((marker) => text.includes(marker))) return;
    this.#read({ kind: 'copy', url, requestName: null, requestVariables: null, line: 0, text });
  }

  /** An ad that was read from the page by its label. False where it was known already, as it is. */
  labelled(read: ReadAd): void {
    this.#health.count({ adsFound: 1 });
    this.#addAd(read);
    this.#world.added();
  }

  lost(reason: GapReason, count: number): void {
    this.#world.queue.addGap(reason, count);
  }

  add(item: CapturedItem): void {
    this.#world.queue.add(item);
    this.#world.added();
  }

  /** Adds the health sample when one is due; `isLast` when the page may be going. */
  sampleHealth(isLast: boolean): void {
    const sample = this.#health.take(this.#world.now(), isLast);
    if (sample) this.add({ kind: 'health', id: `health:${this.#world.randomId()}`, sample });
  }

  #read(copy: Copy): void {
    const at = this.#world.wallClock();
    this.#health.count({ responsesWithMarkers: 1 });
    for (const piece of splitCopy(copy)) this.#world.whenIdle(() => this.#parse(piece, at));
  }

  #parse({ text, url, requestName, requestVariables }: Copy, at: string): void {
    const parsed = this.#adapter.parseResponse({ text, url, requestName, requestVariables }, at);
    this.#count(parsed);
    if (parsed.viewerId) this.#world.sawViewer(parsed.viewerId);
    if (parsed.postsSeen > 0 || parsed.ads.length > 0) this.#world.signalSeen();
    for (const read of parsed.explanations) this.#addRead({ kind: 'explanation', ...read });
    for (const read of parsed.problems) this.#addRead({ kind: 'problem', ...read });
    for (let n = 0; n < parsed.ads.length; n += adsPerJob) {
      const some = parsed.ads.slice(n, n + adsPerJob);
      if (n === 0) this.#addAds(some);
      else this.#world.whenIdle(() => this.#addAds(some));
    }
    this.sampleHealth(false);
    this.#world.added();
  }

  #count({ ads, postsSeen, problems }: ParsedResponse): void {
    this.#health.count({ adsFound: ads.length, postsSeen, problems: problems.length });
  }

  #addAds(reads: readonly ReadAd[]): void {
    for (const read of reads) {
      this.#addAd(read);
      this.#world.captured(read.ad);
    }
    this.#world.added();
  }

  #addAd(read: ReadAd): void {
    const { ad } = read;
    const content = sha256Hex(JSON.stringify({ ...ad, seenAt: null }));
    if (this.#sent.get(ad.id) === content) return;
    this.#sent.delete(ad.id);
    this.#sent.set(ad.id, content);
    for (const oldest of this.#sent.keys()) {
      if (this.#sent.size <= rememberedAds) break;
      this.#sent.delete(oldest);
    }
    this.#addRead({ kind: 'ad', ...read });
  }

  /** A raw payload that is too long to keep is dropped and counted; the record stays. */
  #addRead(item: Exclude<CapturedItem, { kind: 'impression' | 'gap' | 'health' }>): void {
    if ((item.raw?.length ?? 0) <= maxRawChars) return this.#world.queue.add(item);
    this.lost('raw-dropped', 1);
    this.#world.queue.add({ ...item, raw: '' });
  }
}
