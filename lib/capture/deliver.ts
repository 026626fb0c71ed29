/** Carries the queue to the background, batch by batch, until each is acknowledged. */
import type { AdMark } from '#lib/core/ad-mark.ts';
import type { CaptureReply } from '#lib/messaging/protocol.ts';
import { busy } from '#lib/messaging/send.ts';
import { queueLimits, type Batch, type CaptureQueue } from './capture-queue.ts';

export interface DeliveryWorld {
  readonly send: (batch: Batch) => Promise<CaptureReply>;
  /** Told the marks that came with an acknowledgement. */
  readonly stored: (marks: readonly AdMark[]) => void;
  /** Told that nothing is recorded on this platform any more. */
  readonly off: () => void;
  /** False once an update has cut this script off from the extension: nothing can be sent any more. */
  readonly isConnected: () => boolean;
  /** A clock that never jumps, in milliseconds. */
  readonly now: () => number;
  /** Runs later; gives what cancels it. */
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

/** One batch at a time, gathered for a second, and sent two seconds after the one before, or eight where that one was large: each
 *  costs the background some 30 ms, whatever is in it, and whoever races through a feed looks at no mark. On failure pauses that
 *  double. With nothing to send, no timer runs. */
export interface Delivery {
  /** To be called when something was added to the queue. */
  readonly poke: () => void;
  /** Sends everything at once, because the page may be about to go. */
  readonly flush: () => void;
  /** Sends nothing more; what is not stored stays in the queue. */
  readonly stop: () => void;
}

const gatherMs = 1_000;
const afterSmallBatchMs = 2_000;
const afterLargeBatchMs = 8_000;
const largeBatchItems = 20;
const firstPauseMs = 1_000;
const longestPauseMs = 60_000;
const answerWithinMs = 5_000;
const longestWaitMs = 30_000;

export function createDelivery(
  queue: CaptureQueue,
  { send, stored, off, isConnected, now, setTimer }: DeliveryWorld,
): Delivery {
  let cancelTimer: (() => void) | null = null;
  let isSending = false;
  let failures = 0;
  let earliestNext = -Infinity;
  let isStopped = false;

  const clearTimer = (): void => {
    cancelTimer?.();
    cancelTimer = null;
  };
  const stop = (): void => {
    isStopped = true;
    clearTimer();
  };
  const maySend = (): boolean => {
    if (!isStopped && !isConnected()) stop();
    return !isStopped;
  };
  const sendNext = (): void => {
    clearTimer();
    if (isSending || !maySend()) return;
    const batch = queue.take();
    if (!batch) return;
    isSending = true;
    earliestNext = now() + (batch.items.length < largeBatchItems ? afterSmallBatchMs : afterLargeBatchMs);
    void deliver(batch, true);
  };
  const poke = (): void => {
    if (isStopped || isSending || queue.waiting() === 0) return;
    if (failures === 0 && queue.waiting() >= queueLimits.batchItems) sendNext();
    else cancelTimer ??= setTimer(sendNext, Math.max(gatherMs, earliestNext - now()));
  };
  const goOn = (): void => {
    if (failures === 0) return poke();
    if (isStopped || isSending || queue.waiting() === 0) return;
    clearTimer();
    cancelTimer = setTimer(sendNext, Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1)));
  };
  const deliver = async (batch: Batch, isTheOne: boolean): Promise<void> => {
    const reply = await answerTo(batch);
    if (reply.kind === 'stored') {
      queue.stored(batch.id);
      stored(reply.marks);
    } else if (reply.kind === 'refused') queue.refused(batch.id);
    else if (reply.kind === 'off') off();
    else queue.release(batch.id);
    failures = reply.kind === 'busy' ? failures + 1 : 0;
    if (isTheOne) isSending = false;
    goOn();
  };
  /** No answer in time counts as busy; a late one is not waited for, since the same items may be sent twice. */
  const answerTo = (batch: Batch): Promise<CaptureReply> =>
    new Promise((resolve) => {
      const ms = Math.min(longestWaitMs, answerWithinMs * (failures + 1));
      const cancel = setTimer(() => resolve(busy), ms);
      const answered = (reply: CaptureReply): void => {
        cancel();
        resolve(reply);
      };
      send(batch).then(answered, () => answered(busy));
    });

  return {
    poke,
    flush() {
      if (!maySend()) return;
      for (let batch = queue.take(); batch; batch = queue.take()) void deliver(batch, false);
    },
    stop,
  };
}
