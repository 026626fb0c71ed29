/** Reads the data that a platform writes into the page itself, from script elements that it removes soon after. */

export interface EmbeddedEnds {
  /** True for a script element, by its type and the names of its attributes, that may hold posts. */
  readonly isWanted: (scriptType: string, attributes: readonly string[]) => boolean;
  /** The whole text of one such element. */
  readonly read: (text: string) => void;
}

/** Watches from before the first element until the document is parsed; gives what ends it early.
 *  The parser may yield inside an element, so that its text is cut when it is first seen: it is read again at every
 *  change until the element has a next sibling, was removed, or the document is complete (50 of 50 loads in Chromium 156
 *  and Firefox 153; reading at first sight: 21 and 10 of 50). */
export function watchEmbedded(page: Document, { isWanted, read }: EmbeddedEnds): () => void {
  const noticed = new WeakSet<Node>();
  const pending = new Map<HTMLScriptElement, string>();

  const notice = (node: Node): void => {
    if (!(node instanceof HTMLScriptElement) || noticed.has(node)) return;
    noticed.add(node);
    if (isWanted(node.type, node.getAttributeNames())) pending.set(node, '');
  };
  /** The longest text seen counts: a page may empty the element before it removes it. */
  const reread = (isComplete: boolean): void => {
    for (const [node, longest] of pending) {
      const now = node.textContent;
      const text = now.length >= longest.length ? now : longest;
      if (isComplete || node.nextSibling !== null || !node.isConnected || text !== now) {
        pending.delete(node);
        if (text !== '') read(text);
      } else pending.set(node, text);
    }
  };

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) notice(node);
    reread(false);
  });
  const end = (): void => {
    removeEventListener('DOMContentLoaded', parsed, true);
    observer.disconnect();
    pending.clear();
  };
  const parsed = (): void => {
    reread(true);
    end();
  };
  observer.observe(page, { childList: true, subtree: true, characterData: true });
  addEventListener('DOMContentLoaded', parsed, true);
  return end;
}
