/** The capture script's side of the bridge: takes one port from one event before any script of the page, and no other. */
import { createIntake, intakeLimits, type IntakeLimits } from './intake.ts';
import { handshakeEvent } from './page/wire.ts';

export interface BridgeWorld {
  /** The window, on which the page script speaks. */
  readonly target: EventTarget;
  /** True as long as no script of the page can have run. */
  readonly isUntouched: () => boolean;
  readonly now: () => number;
  readonly limits?: IntakeLimits;
}

export interface BridgeEnds {
  /** One message as it came, within the limits. */
  readonly received: (data: string) => void;
  /** A message was dropped: too many or too much in this minute, or not text. */
  readonly dropped: () => void;
}

export interface Bridge {
  /** Tells the page script to stop copying, and lets nothing more in. */
  close(): void;
}

const capturing = { capture: true };

/** Listens for the handshake. It is answered once, and only in an untouched page; every later event goes unheard. */
export function openBridge({ target, isUntouched, now, limits = intakeLimits }: BridgeWorld, ends: BridgeEnds): Bridge {
  const intake = createIntake(limits);
  let port: MessagePort | null = null;

  const receive = ({ data }: MessageEvent<unknown>): void => {
    if (typeof data === 'string' && intake.admits(data.length, now())) ends.received(data);
    else ends.dropped();
  };

  const shake = (event: Event): void => {
    target.removeEventListener(handshakeEvent, shake, capturing);
    const given = event instanceof MessageEvent ? event.ports[0] : undefined;
    if (!given || !isUntouched()) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    port = given;
    given.addEventListener('message', receive);
    given.start();
  };

  if (isUntouched()) target.addEventListener(handshakeEvent, shake, capturing);
  return {
    close() {
      target.removeEventListener(handshakeEvent, shake, capturing);
      port?.removeEventListener('message', receive);
      port?.postMessage('stop');
      port?.close();
    },
  };
}
