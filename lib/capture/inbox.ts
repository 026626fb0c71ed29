/** Holds what comes over the bridge and from the page until it is known whether to capture at all. */

export interface InboxEnds {
  readonly received: (data: string) => void;
  readonly embedded: (text: string) => void;
  readonly lost: (count: number) => void;
}

/** About so many characters are held; the rest is counted. */
const maxHeldChars = 64 * 1024 * 1024;

export class Inbox {
  #ends: InboxEnds | null = null;
  #held: ((ends: InboxEnds) => void)[] = [];
  #chars = 0;
  #lost = 0;
  #isClosed = false;

  received(data: string): void {
    this.#take(data.length, (ends) => ends.received(data));
  }

  embedded(text: string): void {
    this.#take(text.length, (ends) => ends.embedded(text));
  }

  dropped(): void {
    if (this.#ends) this.#ends.lost(1);
    else this.#lost += 1;
  }

  /** From now on everything goes there; first what was held, in order. */
  open(ends: InboxEnds): void {
    this.#ends = ends;
    for (const give of this.#held) give(ends);
    if (this.#lost > 0) ends.lost(this.#lost);
    this.#forget();
  }

  /** Nothing is wanted: what was held is forgotten, what comes is not looked at. */
  close(): void {
    this.#isClosed = true;
    this.#forget();
  }

  #take(chars: number, give: (ends: InboxEnds) => void): void {
    if (this.#isClosed) return;
    if (this.#ends) return give(this.#ends);
    this.#chars += chars;
    if (this.#chars > maxHeldChars) this.#lost += 1;
    else this.#held.push(give);
  }

  #forget(): void {
    this.#held = [];
    this.#chars = 0;
    this.#lost = 0;
  }
}
