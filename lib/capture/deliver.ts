/** Carries the queue to the background, batch by batch, until each is acknowledged. */
import type { CaptureReply } from '#lib/messaging/protocol.ts';
import { queueLimits, type Batch, type CaptureQueue } from './capture-queue.ts';

export interface DeliveryWorld {
  readonly send: (batch: Batch) => Promise<CaptureReply>;
  /** False once an update has cut this script off from the extension: nothing can be sent any more. */
  readonly isConnected: () => boolean;
  /** Runs later; gives what cancels it. */
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

const gatherMs = 2_000;
const firstPauseMs = 1_000;
const longestPauseMs = 60_000;
const answerWithinMs = 5_000;
const longestWaitMs = 30_000;

/** One batch at a time, gathered for two seconds; on failure pauses that double. With nothing to send, no timer runs. */
export class Delivery {
  readonly #queue: CaptureQueue;
  readonly #world: DeliveryWorld;
  #cancelTimer: (() => void) | null = null;
  #isSending = false;
  #failures = 0;
  #isStopped = false;

  constructor(queue: CaptureQueue, world: DeliveryWorld) {
    this.#queue = queue;
    this.#world = world;
  }

  /** To be called when something was added to the queue. */
  poke(): void {
    if (this.#isStopped || this.#isSending || this.#queue.waiting() === 0) return;
    if (this.#failures === 0 && this.#queue.waiting() >= queueLimits.batchItems) this.#sendNext();
    else this.#cancelTimer ??= this.#world.setTimer(() => this.#sendNext(), gatherMs);
  }

  /** Sends everything at once, because the page may be about to go. */
  flush(): void {
    if (this.#isStopped || !this.#isStillConnected()) return;
    for (let batch = this.#queue.take(); batch; batch = this.#queue.take()) void this.#deliver(batch, false);
  }

  /** Sends nothing more; what is not stored stays in the queue. */
  stop(): void {
    this.#isStopped = true;
    this.#clearTimer();
  }

  #sendNext(): void {
    this.#clearTimer();
    if (this.#isStopped || this.#isSending || !this.#isStillConnected()) return;
    const batch = this.#queue.take();
    if (!batch) return;
    this.#isSending = true;
    void this.#deliver(batch, true);
  }

  #goOn(): void {
    if (this.#failures === 0) return this.poke();
    if (this.#isStopped || this.#isSending || this.#queue.waiting() === 0) return;
    this.#clearTimer();
    const ms = Math.min(longestPauseMs, firstPauseMs * 2 ** (this.#failures - 1));
    this.#cancelTimer = this.#world.setTimer(() => this.#sendNext(), ms);
  }

  async #deliver(batch: Batch, isTheOne: boolean): Promise<void> {
    const reply = await this.#answerTo(batch);
    if (reply.kind === 'stored') this.#queue.stored(batch.id);
    else if (reply.kind === 'refused') this.#queue.refused(batch.id);
    else this.#queue.release(batch.id);
    this.#failures = reply.kind === 'busy' ? this.#failures + 1 : 0;
    if (isTheOne) this.#isSending = false;
    this.#goOn();
  }

  /** No answer in time counts as busy; a late one is not waited for, since the same items may be sent twice. */
  #answerTo(batch: Batch): Promise<CaptureReply> {
    const ms = Math.min(longestWaitMs, answerWithinMs * (this.#failures + 1));
    return new Promise((resolve) => {
      const cancel = this.#world.setTimer(() => resolve({ kind: 'busy' }), ms);
      const answered = (reply: CaptureReply): void => {
        cancel();
        resolve(reply);
      };
      this.#world.send(batch).then(answered, () => answered({ kind: 'busy' }));
    });
  }

  #isStillConnected(): boolean {
    if (this.#world.isConnected()) return true;
    this.stop();
    return false;
  }

  #clearTimer(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = null;
  }
}
