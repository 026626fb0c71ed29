/** One page's capture at work, once the background wants it: wires the queue, the delivery, the session and the page. */
import type { SentItem } from '#lib/core/captured.ts';
import type { CaptureReply, CaptureStartedReply, ItemsCaptured } from '#lib/messaging/protocol.ts';
import { accountKey } from './account-key.ts';
import { createCaptureQueue, queueLimits } from './capture-queue.ts';
import { createCaptureSession, type CaptureSession, type DatedCopy } from './capture-session.ts';
import { createDelivery } from './deliver.ts';
import { createIdleWork } from './idle-work.ts';
import { createMarks } from './marks.ts';
import { type PageParts, watchPage } from './page-watch.ts';

export interface CaptureParts extends Omit<PageParts, 'whenIdle'> {
  readonly hello: CaptureStartedReply;
  readonly send: (batch: ItemsCaptured) => Promise<CaptureReply>;
  readonly isConnected: () => boolean;
  /** Told that nothing is to be recorded here any more. */
  readonly off: () => void;
}

export interface RunningCapture {
  readonly session: CaptureSession;
  /** Takes over what a predecessor has left, as JSON. */
  readonly adopt: (left: string) => void;
  /** Ends everything, reads what was not read yet, and gives what is not stored, as JSON. */
  readonly end: () => string;
}

interface Left {
  readonly items: readonly SentItem[];
  readonly copies: readonly DatedCopy[];
}

export function runCapture(parts: CaptureParts): RunningCapture {
  const { adapter, world, hello } = parts;
  const queue = createCaptureQueue(queueLimits, world.randomId);
  const idle = createIdleWork(world.idle);
  const whenIdle = idle.add;
  let account: string | null = null;

  const marks = createMarks(parts.useCompanion);
  const delivery = createDelivery(queue, {
    ...parts,
    ...world,
    stored: marks.marked,
    send: ({ id, items }) =>
      parts.send({ type: 'itemsCaptured', batchId: id, platform: adapter.id, accountKey: account, items: [...items] }),
  });
  const session: CaptureSession = createCaptureSession(adapter, {
    ...world,
    queue,
    whenIdle,
    useCompanion: parts.useCompanion,
    captured: (ad) => watch.captured(ad),
    dataRead: (posts, ads) => watch.dataRead(posts, ads),
    sawViewer: async (viewerId) => {
      account = await accountKey(hello.accountSalt, adapter.id, viewerId);
    },
    added: delivery.poke,
  });
  const watch = watchPage(
    { ...parts, whenIdle },
    {
      explained: session.take,
      joined: marks.joined,
      impression: (impression) => session.add({ kind: 'impression', impression }),
      labelled(read) {
        session.count('adsFound', 1);
        session.add({ kind: 'ad', ...read });
      },
      looked(posts, problems) {
        session.count('postsSeen', posts);
        session.take({ ads: [], explanations: [], problems, postsSeen: 0 }, world.wallClock());
        session.sampleHealth(false);
      },
      leaving() {
        idle.drain();
        session.sampleHealth(true);
        delivery.flush();
      },
    },
  );

  return {
    session,
    adopt(json) {
      const { items, copies }: Left = JSON.parse(json);
      items.forEach(session.add);
      copies.forEach(session.read);
    },
    end() {
      delivery.stop();
      idle.drain();
      watch.stop();
      const left: Left = { items: queue.snapshot(), copies: session.unread() };
      return JSON.stringify(left);
    },
  };
}
