/** What writing needs of the world, as it is in the extension's background. */
import { browser } from 'wxt/browser';
import type { CountercanvassDb } from '#lib/store/db.ts';
import { readOrCreateSigner } from '#lib/store/signing-key.ts';
import type { WriteContext } from '#lib/store/write-context.ts';
import { logHeadName } from './log-head.ts';

const lockName = 'countercanvass-writer';

export function createContext(db: CountercanvassDb): WriteContext {
  return {
    db,
    now: () => new Date().toISOString(),
    randomHex,
    lock: (run) => navigator.locks.request(lockName, run),
    signer: () => readOrCreateSigner(db),
    environment: {
      extensionVersion: browser.runtime.getManifest().version,
      browser: browserName(navigator.userAgent),
      monotonicMs: () => performance.now(),
    },
    rememberHead: (head) => browser.storage.local.set({ [logHeadName]: head }),
  };
}

export function randomHex(bytes: number): string {
  return [...crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `Firefox 153`, `Chrome 156`: the newest name in the user agent's text. */
export function browserName(userAgent: string): string {
  const match = /(Firefox|Edg|OPR|Chrome)\/(\d+)/.exec(userAgent.replace(/Chrome\/\S+ (?=.*(Edg|OPR)\/)/, ''));
  return match === null ? 'unknown' : `${match[1]} ${match[2]}`;
}
