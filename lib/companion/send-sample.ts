/** Sends the lines of a sample in batches, one after another; a batch is forgotten only when the background has answered. */
import type { Platform } from '#lib/core/platform.ts';
import type { SampleTaken, SampleTakenReply } from '#lib/messaging/protocol.ts';

export interface SenderWorld {
  readonly wallClock: () => string;
  readonly randomId: () => string;
  readonly setTimer: (run: () => void, ms: number) => () => void;
  readonly isConnected: () => boolean;
  /** Null where nobody answered. */
  readonly send: (taken: SampleTaken) => Promise<SampleTakenReply | null>;
}

export interface SampleOf {
  readonly platform: Platform;
  readonly sample: string;
  /** How many values were replaced so far, by kind; it grows. */
  readonly replaced: Readonly<Record<string, number>>;
  /** Nothing more is wanted. */
  readonly over: () => void;
}

export interface SampleSender {
  readonly add: (line: string) => void;
  /** So many answers were left out. */
  readonly left: (count: number) => void;
  /** Nothing more fits: what comes now is only counted. */
  readonly isFull: () => boolean;
}

const mostLines = 20;
const mostChars = 1_000_000;
/** More than this does not wait for the background. */
const mostWaitingChars = 12_000_000;
/** A batch follows another after this, so that few are made. */
const betweenMs = 500;
const againAfterMs = 3_000;

export function createSampleSender({ platform, sample, replaced, over }: SampleOf, world: SenderWorld): SampleSender {
  let lines: string[] = [];
  let beyond = 0;
  let said: Readonly<Record<string, number>> = {};
  let isFull = false;
  let isSending = false;

  const nextBatch = (): SampleTaken => {
    const chosen = lines.slice(0, countThatFit(lines));
    lines = lines.slice(chosen.length);
    const more = Object.entries(replaced).map(([name, count]) => [name, count - (said[name] ?? 0)]);
    said = { ...replaced };
    const batch: SampleTaken = {
      type: 'sampleTaken',
      platform,
      sample,
      batchId: world.randomId(),
      lines: chosen,
      beyond,
      replaced: Object.fromEntries(more),
    };
    beyond = 0;
    return batch;
  };
  const deliver = async (batch: SampleTaken): Promise<void> => {
    const reply = await world.send(batch);
    if (reply?.kind === 'over' || !world.isConnected()) return over();
    if (!reply) return void world.setTimer(() => void deliver(batch), againAfterMs);
    isFull ||= reply.kind === 'full';
    isSending = false;
    poke();
  };
  const poke = (): void => {
    if (isSending || lines.length + beyond === 0) return;
    isSending = true;
    world.setTimer(() => void deliver(nextBatch()), betweenMs);
  };
  return {
    add(line) {
      const waiting = lines.reduce((sum, { length }) => sum + length, 0);
      if (waiting + line.length > mostWaitingChars) beyond += 1;
      else lines.push(line);
      poke();
    },
    left(count) {
      beyond += count;
      poke();
    },
    isFull: () => isFull,
  };
}

/** At least one. */
function countThatFit(lines: readonly string[]): number {
  let chars = 0;
  const end = lines.findIndex((line, index) => index > 0 && (index >= mostLines || (chars += line.length) > mostChars));
  return end < 0 ? lines.length : end;
}
