/** The page's side of the bridge: copies wanted responses out to the capture script, and does nothing else. */
import type { Intercepts } from '#lib/platforms/contract.ts';
import { createCopyOut } from './copy-out.ts';
import { watchFetch } from './watch-fetch.ts';
import { watchXhr } from './watch-xhr.ts';
import { handshakeEvent } from './wire.ts';

/** Hands a port to the capture script, which has to be listening already, and wraps the page's requests only when the
 *  port was taken and answers of the platform are wanted at all. Must run before any script of the page; anything that comes back over the port means stop. */
export function installPageHook(intercepts: Intercepts): void {
  const { port1, port2 } = new MessageChannel();
  const isUnanswered = dispatchEvent(new MessageEvent(handshakeEvent, { ports: [port2], cancelable: true }));
  if (isUnanswered) return;
  const out = createCopyOut(port1, intercepts);
  port1.addEventListener('message', out.stop);
  port1.start();
  if (intercepts.paths.length === 0) return;
  watchXhr(out);
  watchFetch(out);
}
