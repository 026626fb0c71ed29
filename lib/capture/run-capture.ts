/** One page's capture at work, once the background wants it: wires the queue, the delivery, the session and the page. */
import type { PageState } from '#lib/bridge/page-state.ts';
import type { CapturedItem } from '#lib/core/captured.ts';
import type { CaptureReply, CaptureStartedReply, ItemsCaptured } from '#lib/messaging/protocol.ts';
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { accountKey } from './account-key.ts';
import type { BrowserWorld } from './browser-world.ts';
import { CaptureQueue, queueLimits, type Batch } from './capture-queue.ts';
import { CaptureSession } from './capture-session.ts';
import { Delivery } from './deliver.ts';
import { IdleWork } from './idle-work.ts';
import { watchPage } from './page-watch.ts';

export interface CaptureParts {
  readonly adapter: PlatformAdapter;
  readonly page: PageState;
  readonly world: BrowserWorld;
  readonly hello: CaptureStartedReply;
  readonly mayReadLabels: boolean;
  readonly send: (batch: ItemsCaptured) => Promise<CaptureReply>;
  readonly isConnected: () => boolean;
}

export interface RunningCapture {
  readonly session: CaptureSession;
  /** Takes the items of a predecessor in, as JSON. */
  adopt(queue: string): void;
  /** Ends everything, reads what was not read yet, and gives the items that are not stored, as JSON. */
  end(): string;
}

export function runCapture(parts: CaptureParts): RunningCapture {
  const { adapter, world, hello } = parts;
  const queue = new CaptureQueue(queueLimits, world.randomId);
  const idle = new IdleWork(world.idle);
  const whenIdle = (job: () => void): void => idle.add(job);
  let account: string | null = null;

  const delivery = new Delivery(queue, {
    ...parts,
    setTimer: world.setTimer,
    send: ({ id, items }: Batch) =>
      parts.send({ type: 'itemsCaptured', batchId: id, platform: adapter.id, accountKey: account, items: [...items] }),
  });
  const session: CaptureSession = new CaptureSession(adapter, {
    ...world,
    queue,
    whenIdle,
    captured: (ad) => watch.captured(ad),
    signalSeen: () => watch.signalSeen(),
    sawViewer: (viewerId) => {
      account = accountKey(hello.accountSalt, adapter.id, viewerId);
    },
    added: () => delivery.poke(),
  });
  const watch = watchPage(
    { ...parts, whenIdle },
    {
      impression: (impression) => session.add({ kind: 'impression', impression }),
      labelled: (read) => session.labelled(read),
      leaving() {
        session.sampleHealth(true);
        delivery.flush();
      },
    },
  );

  return {
    session,
    adopt(json) {
      const items: readonly CapturedItem[] = JSON.parse(json);
      for (const item of items) session.add(item);
    },
    end() {
      delivery.stop();
      idle.drain();
      watch.stop();
      return JSON.stringify(queue.snapshot());
    },
  };
}
