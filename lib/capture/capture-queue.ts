/** Items on their way to the background: bounded, without duplicates, and forgotten only when they are stored. */
import type { SentItem } from '#lib/core/captured.ts';
import { itemId } from './item-id.ts';

export interface QueueLimits {
  readonly items: number;
  /** Characters of all items as JSON together: about their bytes. */
  readonly chars: number;
  readonly batchItems: number;
  readonly batchChars: number;
}

export const queueLimits: QueueLimits = { items: 2_000, chars: 8_000_000, batchItems: 100, batchChars: 1_000_000 };

export type GapReason =
  | 'raw-dropped'
  | 'queue-full'
  | 'refused'
  | 'bridge-limit'
  | 'unread-response'
  | 'unreadable-message';

export interface Batch {
  readonly id: string;
  readonly items: readonly SentItem[];
}

/** Laws: an item is stored, waits, is under way, or is counted in a gap; waiting ids are unique; the limits hold, but
 *  for the few gap items themselves. */
export interface CaptureQueue {
  /** Takes an item in; one that waits already under the same id is replaced. What does not fit is shed and counted. */
  readonly add: (item: SentItem) => void;
  /** Counts items that were lost before they could be added. */
  readonly addGap: (reason: GapReason, dropped: number) => void;
  /** The next items as a batch, which then is under way; null where none waits. Gaps travel as items. */
  readonly take: () => Batch | null;
  /** The batch was stored: its items are forgotten. */
  readonly stored: (batchId: string) => void;
  /** The batch will never be accepted: its items are counted as lost. */
  readonly refused: (batchId: string) => void;
  /** The batch may not have arrived: its items wait again, before the newer ones, which win where an id is the same. */
  readonly release: (batchId: string) => void;
  /** Items waiting, without those under way. Gaps do not count: they travel with the next item. */
  readonly waiting: () => number;
  /** Everything that is not stored yet, in order, for a successor. */
  readonly snapshot: () => readonly SentItem[];
  /** What is kept, under way or waiting. */
  readonly size: () => { readonly items: number; readonly chars: number };
}

interface Entry {
  readonly id: string;
  readonly item: SentItem;
  readonly chars: number;
}

/** `randomId` gives ids for batches and gaps. */
export function createCaptureQueue(limits: QueueLimits, randomId: () => string): CaptureQueue {
  const waiting = new Map<string, Entry>();
  const underWay = new Map<string, readonly Entry[]>();
  const gaps = new Map<GapReason, number>();
  let items = 0;
  let chars = 0;

  const count = (entry: Entry, sign: 1 | -1): void => {
    items += sign;
    chars += sign * entry.chars;
  };
  const remove = (entry: Entry): void => {
    waiting.delete(entry.id);
    count(entry, -1);
  };
  const put = (entry: Entry): void => {
    const same = waiting.get(entry.id);
    waiting.set(entry.id, entry);
    count(entry, 1);
    if (same) count(same, -1);
  };
  const finish = (batchId: string): readonly Entry[] => {
    const entries = underWay.get(batchId) ?? [];
    underWay.delete(batchId);
    for (const entry of entries) count(entry, -1);
    return entries;
  };
  const addGap = (reason: GapReason, dropped: number): void => {
    if (dropped > 0) gaps.set(reason, (gaps.get(reason) ?? 0) + dropped);
  };
  /** The oldest payload that can be spared goes first, then the oldest item. */
  const shed = (): void => {
    for (const entry of waiting.values()) {
      if (chars <= limits.chars) break;
      const bare = withoutRaw(entry);
      if (bare) {
        put(bare);
        addGap('raw-dropped', 1);
      }
    }
    for (const entry of waiting.values()) {
      if (items <= limits.items && chars <= limits.chars) break;
      remove(entry);
      addGap('queue-full', lossOf(entry.item));
    }
  };
  const turnGapsIntoItems = (): void => {
    for (const [reason, dropped] of gaps) put(entryOf({ kind: 'gap', id: `gap:${randomId()}`, dropped, reason }));
    gaps.clear();
  };
  const pick = (): readonly Entry[] => {
    const picked: Entry[] = [];
    let pickedChars = 0;
    for (const entry of waiting.values()) {
      pickedChars += entry.chars;
      if (picked.length === limits.batchItems || (picked.length > 0 && pickedChars > limits.batchChars)) break;
      picked.push(entry);
    }
    return picked;
  };

  return {
    add(item) {
      put(entryOf(item));
      shed();
    },
    addGap,
    take() {
      turnGapsIntoItems();
      const picked = pick();
      if (picked.length === 0) return null;
      const id = randomId();
      for (const entry of picked) waiting.delete(entry.id);
      underWay.set(id, picked);
      return { id, items: picked.map(({ item }) => item) };
    },
    stored: (batchId) => void finish(batchId),
    refused: (batchId) =>
      addGap(
        'refused',
        finish(batchId).reduce((sum, { item }) => sum + lossOf(item), 0),
      ),
    release(batchId) {
      const newer = [...waiting.values()];
      const older = finish(batchId);
      newer.forEach(remove);
      older.forEach(put);
      newer.forEach(put);
      shed();
    },
    waiting: () => waiting.size,
    snapshot() {
      turnGapsIntoItems();
      return [...[...underWay.values()].flat(), ...waiting.values()].map(({ item }) => item);
    },
    size: () => ({ items, chars }),
  };
}

function entryOf(item: SentItem): Entry {
  return { id: itemId(item), item, chars: JSON.stringify(item).length };
}

/** A lost gap stands for all that it counted; a lost health sample is nothing of the user's. */
function lossOf(item: SentItem): number {
  if (item.kind === 'gap') return item.dropped;
  return item.kind === 'health' ? 0 : 1;
}

/** Of what was caught and not read yet, the payload is all there is. */
function withoutRaw({ item }: Entry): Entry | null {
  return item.kind !== 'caught' && 'raw' in item && item.raw ? entryOf({ ...item, raw: '' }) : null;
}
