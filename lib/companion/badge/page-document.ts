/** What the badge asks of the document, by methods that the page cannot hide: an element named `createElement` hides the
 *  document's own member of that name, but not that of its prototype. */

export function newElement<K extends keyof HTMLElementTagNameMap>(name: K, className = ''): HTMLElementTagNameMap[K] {
  const made = Document.prototype.createElement.call<Document, [K], HTMLElementTagNameMap[K]>(document, name);
  if (className !== '') made.className = className;
  return made;
}

/** What is drawn at a point of the viewport, the uppermost first; nothing outside of the viewport. */
export function elementsAt(x: number, y: number): readonly Element[] {
  return Document.prototype.elementsFromPoint.call(document, x, y);
}

/** The element at the root of the document in which another stands. */
export function rootOf(element: Element): Element | null {
  return element.closest(':root');
}
