/** What of the browser is needed to speak to companions in open tabs. */
import type { CompanionOrder } from '#lib/messaging/protocol.ts';
import type { PlatformAdapter } from '#lib/platforms/contract.ts';

export interface TabsApi {
  /** Open tabs that show a page of these match patterns, the last used first. */
  find(hosts: readonly string[]): Promise<readonly number[]>;
  /** What the companion in a tab answers; null where nobody does. */
  send(tabId: number, order: CompanionOrder): Promise<unknown>;
}

/** Takes the badge of one ad, or all badges, away in every open tab of these platforms. */
export async function takeBadgesAway(
  tabs: TabsApi,
  adapters: readonly Pick<PlatformAdapter, 'hosts'>[],
  ad: string | null,
): Promise<void> {
  const open = await tabs.find(adapters.flatMap(({ hosts }) => hosts));
  await Promise.all(open.map((tabId) => tabs.send(tabId, { type: 'badgesUnwanted', ad })));
}
