/** The companion script: run in a page when its capture script first needs it, and plugged into it at once. */
import { findSocket } from '#lib/capture/companion-socket.ts';
import { registry } from '#lib/platforms/registry.ts';
import { createCompanion } from './create-companion.ts';

/** Does nothing in a page without a capture script, or of a platform that is not known. */
export function startCompanion(): void {
  const socket = findSocket();
  const adapter = socket && registry.get(socket.platform);
  if (adapter) socket.plug(createCompanion(adapter));
}
