/** What the capture script asks of the document before it trusts a handshake, by accessors that the page cannot clobber. */
const { apply } = Reflect;

/** The page script of a sealed bridge runs before the parser has made a single script element; this tells that moment
 *  from any later one. `<form name=readyState>` and the like change nothing: the accessors are those of the prototype. */
export function createPageState(document: Document): { isUntouched(): boolean } {
  const { prototype } = Document;
  const readyState = Object.getOwnPropertyDescriptor(prototype, 'readyState');
  const byName = Object.getOwnPropertyDescriptor(prototype, 'getElementsByTagNameNS');
  const getReadyState: unknown = Reflect.get(readyState ?? {}, 'get');
  return {
    isUntouched() {
      if (typeof getReadyState !== 'function' || typeof byName?.value !== 'function') return false;
      const scripts: HTMLCollectionOf<Element> = apply(byName.value, document, ['*', 'script']);
      return apply(getReadyState, document, []) === 'loading' && scripts.length === 0;
    },
  };
}
