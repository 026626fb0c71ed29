/** The successor's side of the hand-over after an update (`lib/capture/hand-over.ts` says how the two meet, and why so). */
import type { Successor } from '#lib/capture/companion.ts';
import { handOverEvent } from '#lib/capture/hand-over.ts';

/** Asks for the queue of a predecessor, if there is one; without one, nothing is ever called. */
export function takeOver({ target, seal, takeOver: adopt, received }: Successor): void {
  const { port1, port2 } = new MessageChannel();
  let challenge: string | null = null;
  let number = 0;
  let last: Promise<void> = Promise.resolve();

  const open = async (sealed: unknown): Promise<void> => {
    const text = await seal.open(sealed, `give ${challenge} ${number + 1}`);
    if (text === null) return;
    number += 1;
    if (number === 1) adopt(text);
    else received(text);
  };
  port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (challenge !== null) {
      last = last.then(() => open(data));
    } else if (typeof data === 'string' && data.length <= 100) {
      challenge = data;
      void seal.close('', `ask ${data}`).then((sealed) => port1.postMessage(sealed));
    }
  });
  port1.start();
  target.dispatchEvent(new MessageEvent(handOverEvent, { ports: [port2] }));
}
