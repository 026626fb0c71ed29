/** Reads what was caught in a page: the payload was cut down there, and gives its record here. */
import type { CapturedItem, CaughtItem, SentItem } from '#lib/core/captured.ts';
import { problem } from '#lib/core/problem.ts';
import type { PlatformAdapter } from '#lib/platforms/contract.ts';

export type Reader = Pick<PlatformAdapter, 'parseResponse'>;

/** The items with every caught ad read; in the place of one that gives no record of its id, a problem with the payload.
 *  `unread`: how many of these there are. */
export function readCaught(
  items: readonly SentItem[],
  reader: Reader,
): { readonly items: readonly CapturedItem[]; readonly unread: number } {
  const read = items.map((item) => (item.kind === 'caught' ? readOne(item, reader) : item));
  const unread = read.filter((item, index) => item.kind === 'problem' && items[index]?.kind === 'caught').length;
  return { items: read, unread };
}

function readOne({ id, raw, at }: CaughtItem, reader: Reader): CapturedItem {
  const copy = { text: raw, url: '', requestName: null, requestVariables: null };
  const read = reader.parseResponse(copy, at).ads.find(({ ad }) => ad.id === id);
  if (read) return { kind: 'ad', ad: read.ad, raw };
  return {
    kind: 'problem',
    problem: problem('invalid-record', 'caught ad', 'the payload gives no record of its id'),
    raw,
  };
}
