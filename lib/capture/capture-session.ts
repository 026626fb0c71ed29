/** What one page's capture does with what it is given: copies become items, ads are sought in the page, counts are kept. */
import { parseWire, type Copy } from '#lib/bridge/parse-wire.ts';
import type { HealthSample, SentItem } from '#lib/core/captured.ts';
import { maxRawChars } from '#lib/core/limits.ts';
import type { PageAdapter, PostKey } from '#lib/platforms/contract.ts';
import type { CaptureQueue, GapReason } from './capture-queue.ts';
import type { Companion, WholeResponse } from './companion.ts';
import { createHealthMeter } from './health-meter.ts';
import type { ShownAd } from './impressions.ts';
import { remember } from './remember.ts';

/** An ad that was caught, and is to be found in the page. */
export interface CapturedAd extends ShownAd {
  readonly key: PostKey;
  readonly why?: string | undefined;
}

/** A copy with the time at which it came. */
export interface DatedCopy {
  readonly copy: Copy;
  readonly at: string;
}

export interface SessionWorld {
  readonly queue: CaptureQueue;
  readonly whenIdle: (job: () => void) => void;
  /** A clock that never jumps, in milliseconds. */
  readonly now: () => number;
  readonly wallClock: () => string;
  readonly randomId: () => string;
  readonly useCompanion: (job: (companion: Companion) => void) => void;
  /** An ad was captured from data, and is to be sought in the page. */
  readonly captured: (ad: CapturedAd) => void;
  /** So many posts, and so many ads among them, were read from data. */
  readonly dataRead: (posts: number, ads: number) => void;
  readonly sawViewer: (viewerId: string) => void;
  /** Something was added to the queue. */
  readonly added: () => void;
}

export interface CaptureSession {
  /** One message as it came over the bridge. */
  readonly received: (data: string) => void;
  /** The text of a script element of the page. */
  readonly embedded: (text: string, url: string) => void;
  /** A copy that a predecessor could not read any more. */
  readonly read: (copy: DatedCopy) => void;
  readonly lost: (reason: GapReason, count: number) => void;
  readonly add: (item: SentItem) => void;
  readonly count: (what: keyof HealthSample, more: number) => void;
  /** Adds the health sample when one is due; `isLast` when the page may be going. */
  readonly sampleHealth: (isLast: boolean) => void;
  /** Takes what the companion has read. */
  readonly take: (whole: WholeResponse, at: string) => void;
  /** Copies that wait for the companion. */
  readonly unread: () => readonly DatedCopy[];
}

const none: ReadonlySet<string> = new Set();
const adsPerJob = 50;
const rememberedAds = 500;
/** More copies than this do not wait for the companion: it will not come. */
const maxUnread = 100;

export function createCaptureSession(adapter: PageAdapter, world: SessionWorld): CaptureSession {
  const { queue, whenIdle, added } = world;
  const health = createHealthMeter();
  /** What was last sent of each ad, so that an ad that comes again as it was is not sent again. */
  const sent = new Map<string, string>();
  const unread = new Set<DatedCopy>();

  const lost = queue.addGap;
  const add = (item: SentItem): void => {
    queue.add(item);
    added();
  };
  const read = (dated: DatedCopy): void => whenIdle(() => catchIn(dated));
  const seen = (copied: number, posts: number): void => {
    health.count('responsesSeen', 1);
    health.count('responsesWithMarkers', Math.min(copied, 1));
    health.count('postsSeen', posts);
    world.dataRead(posts, 0);
    sampleHealth(false);
  };
  const catchIn = (dated: DatedCopy): void => {
    const { ads, postsSeen, viewerId, isComplete } = adapter.catchAds(dated.copy);
    health.count('postsSeen', postsSeen);
    if (viewerId !== null) world.sawViewer(viewerId);
    world.dataRead(postsSeen, ads.length);
    inJobs(ads, ({ raw, ...ad }) => note({ kind: 'caught', id: ad.id, raw, at: dated.at }, { ...ad, at: dated.at }));
    if (!isComplete) readWhole(dated, new Set(ads.map(({ id }) => id)));
    sampleHealth(false);
    added();
  };
  /** `caught`: the ads that the whole parser will find again. */
  const readWhole = (dated: DatedCopy, caught: ReadonlySet<string>): void => {
    unread.add(dated);
    for (const oldest of unread) {
      if (unread.size <= maxUnread) break;
      unread.delete(oldest);
      lost('unread-response', 1);
    }
    world.useCompanion((companion) => {
      if (unread.delete(dated)) whenIdle(() => take(companion.parseResponse(dated.copy, dated.at), dated.at, caught));
    });
  };
  const take = (whole: WholeResponse, at: string, caught: ReadonlySet<string> = none): void => {
    const ads = whole.ads.filter(({ ad }) => !caught.has(ad.id));
    health.count('problems', whole.problems.length);
    world.dataRead(0, ads.length);
    inJobs(ads, ({ ad, raw, ...known }) => note({ kind: 'ad', ad, raw }, { ...ad, ...known, at }));
    for (const one of whole.explanations) keep({ kind: 'explanation', ...one });
    for (const one of whole.problems) keep({ kind: 'problem', ...one });
    added();
  };
  const note = (item: SentItem & { readonly raw: string }, ad: CapturedAd): void => {
    health.count('adsFound', 1);
    if (sent.get(ad.id) !== item.raw) {
      remember(sent, ad.id, item.raw, rememberedAds);
      keep(item);
    }
    world.captured(ad);
  };
  /** A raw payload that is too long to keep is dropped and counted; the record stays. */
  const keep = (item: SentItem & { readonly raw: string | null }): void => {
    const isTooLong = (item.raw?.length ?? 0) > maxRawChars;
    if (isTooLong) lost('raw-dropped', 1);
    queue.add(isTooLong ? { ...item, raw: '' } : item);
  };
  const inJobs = <T>(all: readonly T[], each: (one: T) => void): void => {
    all.slice(0, adsPerJob).forEach(each);
    const rest = all.slice(adsPerJob);
    if (rest.length > 0) whenIdle(() => inJobs(rest, each));
    else added();
  };
  const sampleHealth = (isLast: boolean): void => {
    const sample = health.take(world.now(), isLast);
    if (sample) add({ kind: 'health', id: `health:${world.randomId()}`, sample });
  };
  return {
    received(data) {
      const message = parseWire(data);
      if (!message) return lost('unreadable-message', 1);
      if (message.kind === 'unread') return lost('unread-response', message.count);
      if (message.kind === 'seen') return seen(message.copied, message.posts);
      read({ copy: message, at: world.wallClock() });
    },
    embedded(text, url) {
      const isMarked = adapter.markers.some((marker) => text.includes(marker));
      seen(isMarked ? 1 : 0, 0);
      if (!isMarked) return;
      const copy: Copy = { kind: 'copy', url, requestName: null, requestVariables: null, line: 0, text };
      read({ copy, at: world.wallClock() });
    },
    read,
    lost,
    add,
    count: health.count,
    take,
    sampleHealth,
    unread: () => [...unread],
  };
}
