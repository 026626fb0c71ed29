/** Reads the feed of a synthetic platform without a browser: its own answers, through the page's copy rule, the wire, the capture session,
 *  the adapter and the judgement of health. What only a page tells is not read. */
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { createCopyOut } from '#lib/bridge/page/copy-out.ts';
import { createCaptureQueue, queueLimits } from '#lib/capture/capture-queue.ts';
import { createCaptureSession, type CaptureSession } from '#lib/capture/capture-session.ts';
import { readCaught } from '#lib/background/read-caught.ts';
import { createCompanion } from '#lib/companion/create-companion.ts';
import type { CapturedAd } from '#lib/core/ad.ts';
import type { CapturedItem, SentItem } from '#lib/core/captured.ts';
import type { HealthVerdict } from '#lib/core/health.ts';
import type { Intercepts, PlatformAdapter } from '#lib/platforms/contract.ts';
import {
  type HealthMemory,
  startMemory,
  withAd,
  withPage,
  withSample,
  withUnreadAds,
} from '#lib/store/health-memory.ts';
import { judgeHealth } from '#lib/store/judge-health.ts';
import type { SiteHandler } from './site.ts';
import type { SyntheticAd, SyntheticAsk, SyntheticPlatform } from './synthetic-platform.ts';

const readAt = '2026-11-23T12:00:00Z';

export interface Replayed {
  /** Each ad once. */
  readonly ads: readonly CapturedAd[];
  readonly problems: number;
  readonly memory: HealthMemory;
  readonly verdict: HealthVerdict;
}

/** One walk through all that the pages ask for. `before`: what was remembered of the platform's health until then. */
export async function replaySynthetic(
  adapter: PlatformAdapter,
  { hosts, asks, intercepts }: SyntheticPlatform,
  before: HealthMemory = startMemory(readAt),
): Promise<Replayed> {
  const { session, items } = sessionOf(adapter);
  const { port1, port2 } = new MessageChannel();
  port2.addEventListener('message', ({ data }) => session.received(String(data)));
  port2.start();
  const out = createCopyOut(port1, intercepts);
  for (const ask of asks) {
    const text = await answerTo(ask, hosts);
    if (/^\s*</.test(text)) readScripts(text, ask.url, adapter, session);
    else if (out.wants(ask.url)) out.offer(text, { url: ask.url, ...askedIn(ask, intercepts) });
  }
  await everythingCame(port1, port2);
  session.sampleHealth(true);
  return judgeItems(items(), adapter, before);
}

/** A session that reads at once, with the whole adapter at hand. */
function sessionOf(adapter: PlatformAdapter): { readonly session: CaptureSession; readonly items: () => SentItem[] } {
  let ids = 0;
  const randomId = (): string => `replayed${(ids += 1)}`;
  const queue = createCaptureQueue(queueLimits, randomId);
  const companion = createCompanion(adapter, { show: () => undefined, takeAway: () => undefined });
  const session = createCaptureSession(adapter, {
    queue,
    whenIdle: (job) => job(),
    now: () => 0,
    wallClock: () => readAt,
    randomId,
    useCompanion: (job) => job(companion),
    captured: () => undefined,
    dataRead: () => undefined,
    sawViewer: () => undefined,
    added: () => undefined,
  });
  return { session, items: () => [...queue.snapshot()] };
}

/** What the site sends, in one piece. */
export async function answerTo({ url, body }: SyntheticAsk, hosts: SyntheticPlatform['hosts']): Promise<string> {
  const address = new URL(url);
  const handler: SiteHandler | undefined = hosts[address.host];
  const pieces: string[] = [];
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  Object.assign(response, {
    write: (piece: string): boolean => pieces.push(piece) > 0,
    end: (last = ''): ServerResponse => {
      pieces.push(last);
      return response;
    },
  });
  const method = body === undefined ? 'GET' : 'POST';
  await handler?.({ host: address.host, method, url: address, headers: {}, body: body ?? '' }, response);
  return pieces.join('');
}

function askedIn(
  { body = '' }: SyntheticAsk,
  { asked }: Intercepts,
): { name: string | null; variables: string | null } {
  const form = new URLSearchParams(asked === undefined ? '' : body);
  return { name: form.get(asked?.name ?? ''), variables: form.get(asked?.variables ?? '') };
}

/** The data that stands in the page itself. */
function readScripts(page: string, url: string, { isEmbeddedData }: PlatformAdapter, session: CaptureSession): void {
  for (const [, written = '', text = ''] of page.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)) {
    const attributes = Array.from(written.matchAll(/([\w-]+)(?:="([^"]*)")?/g), ([, name = '', value = '']) => [
      name,
      value,
    ]);
    const type = attributes.find(([name]) => name === 'type')?.[1] ?? '';
    if (
      isEmbeddedData(
        type,
        attributes.map(([name = '']) => name),
      )
    )
      session.embedded(text, url);
  }
}

/** Resolves once all that was offered has gone through the port. */
async function everythingCame(from: MessagePort, to: MessagePort): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1));
  const last = new Promise((resolve) => {
    to.addEventListener('message', ({ data }) => data === '' && resolve(null));
  });
  from.postMessage('', []);
  await last;
  from.close();
}

/** Which of the ads were recorded: by their numbers, and without one by what they say. `unwanted` are none of them. */
export function findWanted(
  wanted: readonly SyntheticAd[],
  ads: readonly CapturedAd[],
): { readonly wanted: readonly SyntheticAd[]; readonly unwanted: readonly CapturedAd[] } {
  const isIt = (ad: CapturedAd, { adId, says }: SyntheticAd): boolean =>
    ad.adId === adId || [ad.text, ad.title, ad.advertiser.name].some((text) => text?.includes(says) === true);
  return {
    wanted: wanted.filter((one) => ads.some((ad) => isIt(ad, one))),
    unwanted: ads.filter((ad) => !wanted.some((one) => isIt(ad, one))),
  };
}

/** What comes of items that a page sends, and what is said of the platform then. `before`: what was remembered of its health. */
export function judgeItems(
  sent: readonly SentItem[],
  adapter: PlatformAdapter,
  before: HealthMemory = startMemory(readAt),
): Replayed {
  const { items, unread } = readCaught(sent, adapter);
  const read = items.reduce<HealthMemory>(
    (memory, item) => remembered(memory, item, adapter),
    withPage(before, readAt),
  );
  const memory = unread === 0 ? read : withUnreadAds(read, unread, readAt);
  const ads = new Map(items.flatMap((item) => (item.kind === 'ad' ? [[item.ad.id, item.ad] as const] : [])));
  return {
    ads: [...ads.values()],
    problems: items.filter(({ kind }) => kind === 'problem').length,
    memory,
    verdict: judgeHealth(memory, adapter),
  };
}

function remembered(memory: HealthMemory, item: CapturedItem, adapter: PlatformAdapter): HealthMemory {
  if (item.kind === 'ad') return withAd(memory, item.ad, adapter, readAt);
  return item.kind === 'health' ? withSample(memory, item.sample, adapter, readAt) : memory;
}
