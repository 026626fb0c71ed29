/** The browser's own messaging, without the polyfill, which is larger than all that content scripts do: both browsers give
 *  promises to extensions of manifest version 3. */

export interface Runtime {
  /** Gone once the browser has cut this script off from its extension. */
  readonly id?: string;
  sendMessage(message: object): Promise<unknown>;
  readonly onMessage: {
    /** The listener gives true where it will answer later: Chromium takes no promise from a listener. */
    addListener(hear: (message: unknown, sender: MessageSender, answer: (reply: object) => void) => boolean): void;
  };
}

/** `tab`: there where a page in a tab has spoken, which the background is not. */
export interface MessageSender {
  readonly id?: string;
  readonly tab?: object;
}

/** The runtime of this script's extension; undefined where there is none, or no longer. */
export function ownRuntime(): Runtime | undefined {
  const browser: { readonly runtime?: Runtime } | undefined =
    Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  return browser?.runtime;
}
