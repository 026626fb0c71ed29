/** The companion script: run in a page when its capture script first needs it, or a sample is recorded, and plugged in at once. */
import { createBrowserWorld } from '#lib/capture/browser-world.ts';
import { findSocket } from '#lib/capture/companion-socket.ts';
import { isConnected, sendSampleTaken, sendSampleWanted } from '#lib/messaging/send.ts';
import { registry } from '#lib/platforms/registry.ts';
import { createCompanion } from './create-companion.ts';
import { recordSample } from './record-sample.ts';
import { createPostFinder, postsOf } from './unknown-posts.ts';

/** Does nothing in a page without a capture script, or of a platform that is not known. May run in a page again: it is plugged in
 *  once, and looks each time whether a sample is wanted. */
export function startCompanion(): void {
  const socket = findSocket();
  const adapter = socket && registry.get(socket.platform);
  if (!adapter) return;
  if (!socket.isPlugged) socket.plug(createCompanion(adapter));
  socket.isPlugged = true;
  void recordSample(socket, adapter, {
    ...createBrowserWorld(),
    isConnected,
    ask: () => sendSampleWanted(adapter.id),
    send: sendSampleTaken,
    pageUrl: () => location.href,
    unknownPosts: createPostFinder(postsOf(document, adapter)),
  });
}
