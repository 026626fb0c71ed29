/** The id under which an item waits; the same thing captured twice waits once. */
import type { SentItem } from '#lib/core/captured.ts';

export function itemId(item: SentItem): string {
  if ('id' in item) return item.id;
  if (item.kind === 'ad') return item.ad.id;
  if (item.kind === 'explanation') return item.explanation.id;
  return item.kind === 'impression' ? item.impression.id : item.problem.id;
}
