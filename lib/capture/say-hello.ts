/** Asks the background what it wants of this script, until it answers. */
import type { CaptureStartedReply } from '#lib/messaging/protocol.ts';

export interface HelloWorld {
  readonly ask: () => Promise<CaptureStartedReply | null>;
  readonly isConnected: () => boolean;
  readonly setTimer: (run: () => void, ms: number) => () => void;
}

const firstPauseMs = 500;
const longestPauseMs = 30_000;
const attempts = 12;

/** The answer; null once the extension is gone, or has been silent through all attempts (some three minutes). */
export async function sayHello({ ask, isConnected, setTimer }: HelloWorld): Promise<CaptureStartedReply | null> {
  for (let n = 0; n < attempts && isConnected(); n += 1) {
    const reply = await ask();
    if (reply) return reply;
    await new Promise<void>((resolve) => void setTimer(resolve, Math.min(longestPauseMs, firstPauseMs * 2 ** n)));
  }
  return null;
}
