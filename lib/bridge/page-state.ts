/** What the capture script asks of the document, by accessors that the page cannot clobber: `<form name=readyState>` and
 *  the like hide members of `document` itself, but not those of its prototype. */
const { apply } = Reflect;

export interface PageState {
  /** True before the parser has made a single script element: a sealed bridge can only begin here. */
  isUntouched(): boolean;
  /** True once everything that the page names has been loaded. */
  isComplete(): boolean;
  isVisible(): boolean;
  readonly select: (selector: string) => readonly Element[];
}

export function createPageState(document: Document): PageState {
  const descriptors: Record<string, PropertyDescriptor> = Object.getOwnPropertyDescriptors(Document.prototype);
  const getterOf = (name: string): PropertyDescriptor['value'] => Reflect.get(descriptors[name] ?? {}, 'get');
  const getReadyState = getterOf('readyState');
  const getVisibility = getterOf('visibilityState');
  const byName = descriptors['getElementsByTagNameNS']?.value;
  const selectAll = descriptors['querySelectorAll']?.value;
  const isAt = (state: DocumentReadyState): boolean => apply(getReadyState, document, []) === state;
  return {
    isComplete: () => isAt('complete'),
    isUntouched() {
      const scripts: HTMLCollectionOf<Element> = apply(byName, document, ['*', 'script']);
      return isAt('loading') && scripts.length === 0;
    },
    isVisible: () => apply(getVisibility, document, []) === 'visible',
    select: (selector) => {
      const found: NodeListOf<Element> = apply(selectAll, document, [selector]);
      return [...found];
    },
  };
}
