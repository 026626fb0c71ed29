/** Holds what comes over the bridge and from the page until it is known whether to capture at all. */

export interface InboxEnds {
  readonly received: (data: string) => void;
  readonly embedded: (text: string) => void;
  readonly lost: (count: number) => void;
}

export interface Inbox {
  readonly received: (data: string) => void;
  readonly embedded: (text: string) => void;
  readonly dropped: () => void;
  /** From now on everything goes there; first what was held, in order. */
  readonly open: (ends: InboxEnds) => void;
  /** Nothing is wanted: what was held is forgotten, what comes is not looked at. */
  readonly close: () => void;
}

type End = 'received' | 'embedded';

/** About so many characters are held; the rest is counted. */
const maxHeldChars = 64 * 1024 * 1024;

export function createInbox(): Inbox {
  let open: InboxEnds | null = null;
  let held: (readonly [end: End, text: string])[] = [];
  let chars = 0;
  let lost = 0;
  let isClosed = false;

  const forget = (): void => {
    held = [];
    chars = lost = 0;
  };
  const take = (end: End, text: string): void => {
    if (isClosed) return;
    if (open) return open[end](text);
    chars += text.length;
    if (chars > maxHeldChars) lost += 1;
    else held.push([end, text]);
  };
  return {
    received: (data) => take('received', data),
    embedded: (text) => take('embedded', text),
    dropped() {
      if (open) open.lost(1);
      else lost += 1;
    },
    open(ends) {
      open = ends;
      for (const [end, text] of held) ends[end](text);
      if (lost > 0) ends.lost(lost);
      forget();
    },
    close() {
      isClosed = true;
      forget();
    },
  };
}
