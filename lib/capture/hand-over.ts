/** Hands a queue over to the capture script that an update of the extension put into the same tab; the successor's side is the
 *  companion's (`lib/companion/take-over.ts`).
 *  The two can only meet on the window, where the page listens too. So the old one gives nothing before the new one has
 *  sealed the old one's challenge, and everything it then says is sealed and numbered. A page in between can stop the
 *  hand-over; it can neither read, nor change, nor make any of it. The port to the page script cannot change hands (the
 *  page would see it pass), so the old one goes on passing sealed copies. */
import type { Seal } from './seal.ts';

/** The type of the event with which a new capture script asks for the queue. */
export const handOverEvent = 'h';

export interface Predecessor {
  readonly target: EventTarget;
  readonly seal: Seal;
  readonly randomId: () => string;
  /** True once this script has been cut off from the extension; before, no question is answered. */
  readonly isCutOff: () => boolean;
  /** Ends everything but the bridge, and gives the queue as JSON. Called once. */
  readonly handOver: () => string;
}

export interface HandOver {
  readonly isHandedOver: () => boolean;
  /** Passes a copy on; without a successor, does nothing. */
  readonly pass: (copy: string) => void;
}

/** Puts this script at the disposal of a successor. */
export function offerHandOver(world: Predecessor): {
  readonly isHandedOver: () => boolean;
  readonly pass: (text: string) => void;
} {
  let pass: ((text: string) => void) | null = null;
  const hear = async (port: MessagePort, challenge: string, answer: unknown): Promise<void> => {
    const text = await world.seal.open(answer, `ask ${challenge}`);
    if (text === null || pass) return;
    pass = createSealedSender(port, world.seal, challenge);
    pass(world.handOver());
  };
  const asked = (event: Event): void => {
    const port = event instanceof MessageEvent ? event.ports[0] : undefined;
    if (!port || pass || !world.isCutOff()) return;
    const challenge = world.randomId();
    port.addEventListener('message', ({ data }: MessageEvent<unknown>) => void hear(port, challenge, data));
    port.start();
    port.postMessage(challenge);
  };
  world.target.addEventListener(handOverEvent, asked, true);
  return { isHandedOver: () => pass !== null, pass: (copy) => pass?.(copy) };
}

/** Seals text after text under growing numbers, and sends them in that order. */
function createSealedSender(port: MessagePort, seal: Seal, challenge: string): (text: string) => void {
  let number = 0;
  let last: Promise<void> = Promise.resolve();
  return (text) => {
    const purpose = `give ${challenge} ${(number += 1)}`;
    last = last.then(async () => port.postMessage(await seal.close(text, purpose)));
  };
}
