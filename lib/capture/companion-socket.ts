/** Where other scripts of ours meet the capture script: all run in one world of the page, which the page cannot see. */
import { captureSocket } from '#lib/core/capture-socket.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { Companion } from './companion.ts';

/** What a capture script leaves for its companion, for the background and for the popup. */
export interface Socket {
  readonly platform: Platform;
  /** Whether this page is captured: not in a tab that was open before, nor after a stop. */
  isOn: boolean;
  /** Ends the capture for as long as the page lasts: what was not sent yet is forgotten. */
  readonly stop: () => void;
  /** Called once, when the companion is there. */
  readonly plug: (companion: Companion) => void;
  /** While a sample is recorded: given everything that the capture script is given, before it: a message of the bridge, or the text
   *  of a script element of the page. */
  tap?: ((text: string) => void) | undefined;
  /** The companion's own notes: that it is there, and which sample it records. */
  isPlugged?: boolean;
  sample?: string;
}

const name = Symbol.for(captureSocket);

/** Leaves the socket; false where another capture script is at work in this world already. An update of the extension makes a
 *  new world. */
export function leaveSocket(socket: Socket, world: object = globalThis): boolean {
  if (Reflect.has(world, name)) return false;
  Reflect.set(world, name, socket);
  return true;
}

/** What the capture script of this world left; null without one. */
export function findSocket(world: object = globalThis): Socket | null {
  const socket: Socket | undefined = Reflect.get(world, name);
  return socket ?? null;
}
