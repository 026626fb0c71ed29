/** The companion script: run in a page when its capture script first needs it, when a sample is recorded, or when the user asks why an
 *  ad was shown. It plugs itself into the capture script, where there is one, and listens to the background. */
import { createBrowserWorld } from '#lib/capture/browser-world.ts';
import type { Companion } from '#lib/capture/companion.ts';
import { findSocket } from '#lib/capture/companion-socket.ts';
import { matchesHost } from '#lib/core/matches-host.ts';
import {
  isConnected,
  sendDashboardWanted,
  sendSampleTaken,
  sendSampleWanted,
  sendWhyWanted,
} from '#lib/messaging/send.ts';
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { registry } from '#lib/platforms/registry.ts';
import { badgesOnDemand } from './badge/badges-on-demand.ts';
import { clearLeftOver } from './badge/clear-left-over.ts';
import { shownReader } from './boxes/read-shown.ts';
import { createCompanion } from './create-companion.ts';
import { fetchExplanation } from './fetch-explanation.ts';
import { hearOrders } from './hear-orders.ts';
import { recordSample } from './record-sample.ts';
import { createPostFinder, postsOf } from './unknown-posts.ts';

const name = Symbol.for('countercanvass companion');

/** Does nothing in a page of a platform that is not known. Run again in the same page, it plugs in what is there already, and looks
 *  whether a sample is wanted. */
export function startCompanion(world: object = globalThis): void {
  const socket = findSocket();
  const adapter = socket ? registry.get(socket.platform) : adapterHere();
  if (!adapter) return;
  const kept: Companion | undefined = Reflect.get(world, name);
  const companion = kept ?? build(adapter);
  Reflect.set(world, name, companion);
  if (!socket) return;
  if (!socket.isPlugged) socket.plug(companion);
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

function adapterHere(): PlatformAdapter | undefined {
  return [...registry.values()].find(({ hosts }) => matchesHost(location.href, hosts));
}

function build(adapter: PlatformAdapter): Companion {
  clearLeftOver();
  const badges = badgesOnDemand({
    platform: adapter.id,
    isAskable: adapter.whyUrlOf !== undefined,
    reader: { postSelector: adapter.postSelector, readPost: shownReader(adapter) },
    isAlive: isConnected,
    askWhy: (ad) => sendWhyWanted(adapter.id, ad),
    showInDashboard: (ad) => void sendDashboardWanted(adapter.id, ad),
  });
  const parser = new DOMParser();
  hearOrders(adapter.id, {
    badgesUnwanted: badges.takeAway,
    explanationWanted: (url) =>
      fetchExplanation(adapter, url, {
        fetch: (address, init) => fetch(address, init),
        parse: (html) => parser.parseFromString(html, 'text/html'),
      }),
  });
  return createCompanion(adapter, badges);
}
