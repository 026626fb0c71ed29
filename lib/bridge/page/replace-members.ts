/** Puts wrapped methods and getters in the place of the page's own, with the same attributes and names. */
const { defineProperty, getOwnPropertyDescriptor, keys } = Object;

/** The function behind a member of the browser's own: a method, or the getter of an attribute. */
export type Native = PropertyDescriptor['value'];

/** Each function of `wraps` replaces the owner's method or getter of that name, if the browser has one. */
export function replaceMembers(owner: object, wrapsOf: (native: (name: string) => Native) => object): void {
  const wraps = wrapsOf((name) => getOwnPropertyDescriptor(owner, name)?.value);
  for (const name of keys(wraps)) {
    const own = getOwnPropertyDescriptor(owner, name);
    const value = getOwnPropertyDescriptor(wraps, name)?.value;
    if (own) defineProperty(owner, name, own.get ? { ...own, get: value } : { ...own, value });
  }
}
