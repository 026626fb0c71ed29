/** The companion's ear: what the background, and nobody else, orders in this page. */
import type { CompanionOrder, ExplanationReply } from '#lib/messaging/protocol.ts';
import { ownRuntime } from '#lib/messaging/runtime.ts';

export interface OrderEnds {
  readonly badgesUnwanted: (ad: string | null) => void;
  readonly explanationWanted: (url: string) => Promise<ExplanationReply>;
}

/** `platform`: orders for another platform's pages are left unanswered. */
export function hearOrders(platform: string, ends: OrderEnds): void {
  const own = ownRuntime();
  own?.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== own.id || sender.tab !== undefined || !isOrder(message)) return false;
    if (message.type === 'badgesUnwanted') {
      ends.badgesUnwanted(message.ad);
      return false;
    }
    if (message.platform !== platform) return false;
    void ends.explanationWanted(message.url).then(answer);
    return true;
  });
}

function isOrder(message: unknown): message is CompanionOrder {
  if (typeof message !== 'object' || message === null) return false;
  const { type, ad, platform: site, url }: Record<string, unknown> = { ...message };
  if (type === 'badgesUnwanted') return ad === null || typeof ad === 'string';
  return type === 'explanationWanted' && typeof site === 'string' && typeof url === 'string';
}
