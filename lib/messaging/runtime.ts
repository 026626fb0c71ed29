/** The browser's own messaging, without the polyfill, which is larger than all that content scripts do: both browsers give
 *  promises to extensions of manifest version 3. */

export interface Runtime {
  /** Gone once the browser has cut this script off from its extension. */
  readonly id?: string;
  sendMessage(message: object): Promise<unknown>;
}

/** The runtime of this script's extension; undefined where there is none, or no longer. */
export function ownRuntime(): Runtime | undefined {
  const browser: { readonly runtime?: Runtime } | undefined =
    Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  return browser?.runtime;
}
