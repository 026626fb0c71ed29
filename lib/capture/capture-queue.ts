/** Items on their way to the background: bounded, without duplicates, and forgotten only when they are stored. */
import type { CapturedItem } from '#lib/core/captured.ts';
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
  readonly items: readonly CapturedItem[];
}

interface Entry {
  readonly id: string;
  readonly item: CapturedItem;
  readonly chars: number;
}

/** Laws: an item is stored, waits, is under way, or is counted in a gap; waiting ids are unique; the limits hold, but
 *  for the few gap items themselves. */
export class CaptureQueue {
  readonly #limits: QueueLimits;
  readonly #randomId: () => string;
  readonly #waiting = new Map<string, Entry>();
  readonly #underWay = new Map<string, readonly Entry[]>();
  readonly #gaps = new Map<GapReason, number>();
  #items = 0;
  #chars = 0;

  /** `randomId` gives ids for batches and gaps. */
  constructor(limits: QueueLimits, randomId: () => string) {
    this.#limits = limits;
    this.#randomId = randomId;
  }

  /** Takes an item in; one that waits already under the same id is replaced. What does not fit is shed and counted. */
  add(item: CapturedItem): void {
    this.#put(entryOf(item));
    this.#shed();
  }

  /** Counts items that were lost before they could be added. */
  addGap(reason: GapReason, dropped: number): void {
    if (dropped > 0) this.#gaps.set(reason, (this.#gaps.get(reason) ?? 0) + dropped);
  }

  /** The next items as a batch, which then is under way; null where none waits. Gaps travel as items. */
  take(): Batch | null {
    this.#turnGapsIntoItems();
    const picked = this.#pick();
    if (picked.length === 0) return null;
    const id = this.#randomId();
    for (const entry of picked) this.#waiting.delete(entry.id);
    this.#underWay.set(id, picked);
    return { id, items: picked.map(({ item }) => item) };
  }

  /** The batch was stored: its items are forgotten. */
  stored(batchId: string): void {
    this.#finish(batchId);
  }

  /** The batch will never be accepted: its items are counted as lost. */
  refused(batchId: string): void {
    const lost = this.#finish(batchId).reduce((sum, { item }) => sum + lossOf(item), 0);
    this.addGap('refused', lost);
  }

  /** The batch may not have arrived: its items wait again, before the newer ones, which win where an id is the same. */
  release(batchId: string): void {
    const newer = [...this.#waiting.values()];
    const older = this.#finish(batchId);
    for (const entry of newer) this.#remove(entry);
    for (const entry of [...older, ...newer]) this.#put(entry);
    this.#shed();
  }

  /** Items waiting, without those under way. Gaps do not count: they travel with the next item. */
  waiting(): number {
    return this.#waiting.size;
  }

  /** Everything that is not stored yet, in order, for a successor. */
  snapshot(): readonly CapturedItem[] {
    this.#turnGapsIntoItems();
    return [...[...this.#underWay.values()].flat(), ...this.#waiting.values()].map(({ item }) => item);
  }

  /** What is kept, under way or waiting. */
  size(): { readonly items: number; readonly chars: number } {
    return { items: this.#items, chars: this.#chars };
  }

  #put(entry: Entry): void {
    const same = this.#waiting.get(entry.id);
    this.#waiting.set(entry.id, entry);
    this.#count(entry, 1);
    if (same) this.#count(same, -1);
  }

  #remove(entry: Entry): void {
    this.#waiting.delete(entry.id);
    this.#count(entry, -1);
  }

  #finish(batchId: string): readonly Entry[] {
    const entries = this.#underWay.get(batchId) ?? [];
    this.#underWay.delete(batchId);
    for (const entry of entries) this.#count(entry, -1);
    return entries;
  }

  #count(entry: Entry, sign: 1 | -1): void {
    this.#items += sign;
    this.#chars += sign * entry.chars;
  }

  #pick(): readonly Entry[] {
    const picked: Entry[] = [];
    let chars = 0;
    for (const entry of this.#waiting.values()) {
      chars += entry.chars;
      const isFull =
        picked.length === this.#limits.batchItems || (picked.length > 0 && chars > this.#limits.batchChars);
      if (isFull) break;
      picked.push(entry);
    }
    return picked;
  }

  /** The oldest raw payload goes first, then the oldest item. */
  #shed(): void {
    for (const entry of this.#waiting.values()) {
      if (this.#chars <= this.#limits.chars) break;
      const bare = withoutRaw(entry);
      if (!bare) continue;
      this.#put(bare);
      this.addGap('raw-dropped', 1);
    }
    for (const entry of this.#waiting.values()) {
      if (this.#items <= this.#limits.items && this.#chars <= this.#limits.chars) break;
      this.#remove(entry);
      this.addGap('queue-full', lossOf(entry.item));
    }
  }

  #turnGapsIntoItems(): void {
    for (const [reason, dropped] of this.#gaps) {
      this.#put(entryOf({ kind: 'gap', id: `gap:${this.#randomId()}`, dropped, reason }));
    }
    this.#gaps.clear();
  }
}

function entryOf(item: CapturedItem): Entry {
  return { id: itemId(item), item, chars: JSON.stringify(item).length };
}

/** A lost gap stands for all that it counted; a lost health sample is nothing of the user's. */
function lossOf(item: CapturedItem): number {
  if (item.kind === 'gap') return item.dropped;
  return item.kind === 'health' ? 0 : 1;
}

function withoutRaw({ item }: Entry): Entry | null {
  if (!('raw' in item) || item.raw === null || item.raw === '') return null;
  return entryOf({ ...item, raw: '' });
}
