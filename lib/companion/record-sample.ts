/** Records a sample for a bug report: scrambles in the page, while it is idle, what the capture script is given, and sends nothing
 *  else of it. */
import { type Copy, parseWire } from '#lib/bridge/parse-wire.ts';
import type { Socket } from '#lib/capture/companion-socket.ts';
import { createIdleWork, type IdleWorld } from '#lib/capture/idle-work.ts';
import { maxSampledChars } from '#lib/core/limits.ts';
import type { SampleTaken, SampleTakenReply, SampleWantedReply } from '#lib/messaging/protocol.ts';
import type { PlatformAdapter, PostKey } from '#lib/platforms/contract.ts';
import { sampleAnswer, scramblerFor } from '#lib/sample/sample-answer.ts';
import { samplePost } from '#lib/sample/sample-post.ts';
import { createSampleSender, type SenderWorld } from './send-sample.ts';

export interface SampleWorld extends SenderWorld {
  readonly idle: IdleWorld;
  readonly ask: () => Promise<SampleWantedReply>;
  readonly send: (taken: SampleTaken) => Promise<SampleTakenReply | null>;
  readonly pageUrl: () => string;
  /** Markup of posts that the page shows and that are none of these. */
  readonly unknownPosts: (known: readonly PostKey[]) => readonly string[];
}

/** What comes before it is known whether a sample is wanted. */
const mostEarly = 50;
/** More answers than this do not wait to be scrambled. */
const mostWaiting = 40;
/** By then the posts of what has come are drawn. */
const looksAfterMs = [10_000, 40_000];

/** Does nothing where no sample of the platform is recorded, and goes on where this one is recorded already. */
export async function recordSample(socket: Socket, adapter: PlatformAdapter, world: SampleWorld): Promise<void> {
  const early: string[] = [];
  const before = socket.tap;
  socket.tap ??= (text) => void (early.length < mostEarly && early.push(text));
  const wanted = await world.ask();
  if (!wanted) {
    socket.tap = before;
    return;
  }
  if (wanted.sample !== socket.sample) {
    socket.sample = wanted.sample;
    socket.tap = createTap(socket, adapter, wanted, world);
  }
  for (const text of early) socket.tap?.(text);
}

function createTap(
  socket: Socket,
  adapter: PlatformAdapter,
  { sample, key, endsAt }: NonNullable<SampleWantedReply>,
  world: SampleWorld,
): NonNullable<Socket['tap']> {
  const scrambler = scramblerFor(adapter, key);
  const idle = createIdleWork(world.idle);
  const known: PostKey[] = [];
  let waiting = 0;
  const isOver = (): boolean => socket.sample !== sample || Date.parse(world.wallClock()) >= Date.parse(endsAt);
  const end = (): void => {
    if (socket.sample !== sample) return;
    socket.tap = undefined;
    delete socket.sample;
  };
  const sender = createSampleSender({ platform: adapter.id, sample, replaced: scrambler.replaced, over: end }, world);

  /** Does the steps one by one; what fails is counted, for it is no reason to disturb the page. */
  const run = <T>(steps: Generator<void, T>, done: (result: T) => void): void => {
    const step = (): void => {
      if (isOver()) return end();
      try {
        const { done: isDone, value } = steps.next();
        if (!isDone) return idle.add(step);
        done(value);
      } catch {
        sender.left(1);
      }
      waiting -= 1;
    };
    waiting += 1;
    idle.add(step);
  };
  const lookForPosts = (): void => {
    if (isOver()) return;
    idle.add(() => {
      for (const html of world.unknownPosts(known))
        run(samplePost(html, adapter, scrambler), (line) => sender.add(JSON.stringify(line)));
    });
  };
  for (const ms of looksAfterMs) world.setTimer(lookForPosts, ms);

  return (text) => {
    if (isOver()) return end();
    const message = parseWire(text);
    const copy = message ? (message.kind === 'copy' ? message : null) : embeddedCopy(text, adapter, world.pageUrl());
    if (!copy) return;
    if (sender.isFull() || waiting >= mostWaiting || copy.text.length > maxSampledChars) return sender.left(1);
    run(sampleAnswer(copy, adapter, scrambler, !message), ({ line, ads }) => {
      known.push(...ads.map((ad) => adapter.keyOf(ad)));
      sender.add(JSON.stringify(line));
    });
  };
}

/** What is no message of the bridge stood in the page; null where it says nothing of posts. */
function embeddedCopy(text: string, { markers }: PlatformAdapter, url: string): Copy | null {
  if (!markers.some((marker) => text.includes(marker))) return null;
  return { kind: 'copy', url, requestName: null, requestVariables: null, line: 0, text };
}
