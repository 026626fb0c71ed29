/** What the capture script asks of the document, by accessors that the page cannot clobber: `<form name=readyState>` and
 *  the like hide members of `document` itself, but not those of its prototype. */
const { apply } = Reflect;

export interface PageState {
  /** True before the parser has made a single script element: a sealed bridge can only begin here. */
  readonly isUntouched: () => boolean;
  /** True once everything that the page names has been loaded. */
  isComplete(): boolean;
  isVisible(): boolean;
  /** The elements that a selector finds, in the order of the document: all, or only those behind one of them. */
  readonly select: (selector: string, behind?: Element | null) => readonly Element[];
}

export function createPageState(document: Document): PageState {
  const getReadyState = getterOn(Document.prototype, 'readyState');
  const getVisibility = getterOn(Document.prototype, 'visibilityState');
  const byName = methodOn(Document.prototype, 'getElementsByTagNameNS');
  const selectAll = methodOn(Document.prototype, 'querySelectorAll');
  const parentOf = getterOn(Node.prototype, 'parentElement');
  const nextOf = getterOn(Element.prototype, 'nextElementSibling');
  const selectIn = methodOn(Element.prototype, 'querySelectorAll');
  const matches = methodOn(Element.prototype, 'matches');
  const isAt = (state: DocumentReadyState): boolean => apply(getReadyState, document, []) === state;
  return {
    isComplete: () => isAt('complete'),
    isUntouched() {
      const scripts: HTMLCollectionOf<Element> = apply(byName, document, ['*', 'script']);
      return isAt('loading') && scripts.length === 0;
    },
    isVisible: () => apply(getVisibility, document, []) === 'visible',
    select: (selector, behind = null) => {
      if (!behind) return Array.from<Element>(apply(selectAll, document, [selector]));
      const found: Element[] = [];
      for (let at: Element | null = behind; at; at = apply(parentOf, at, []))
        for (let next: Element | null = apply(nextOf, at, []); next; next = apply(nextOf, next, [])) {
          if (apply(matches, next, [selector])) found.push(next);
          found.push(...Array.from<Element>(apply(selectIn, next, [selector])));
        }
      return found;
    },
  };
}

type Native = PropertyDescriptor['value'];

const methodOn = (prototype: object, name: string): Native => Object.getOwnPropertyDescriptor(prototype, name)?.value;

const getterOn = (prototype: object, name: string): Native =>
  Reflect.get(Object.getOwnPropertyDescriptor(prototype, name) ?? {}, 'get');
