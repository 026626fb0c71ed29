/** Reads a picture once more from the browser's cache, without credentials, and only where it is known that this asks nobody. */

export interface Rereading {
  /** Whether the address may be read at all. */
  readonly mayRead: (url: string) => boolean;
  /** `asked`: nothing came, or it says itself that no browser keeps it, so it was probably asked for; nothing more may be read. */
  readonly read: (url: string) => Promise<Blob | 'asked'>;
}

/** `hosts`: those whose pictures the browser is known to keep. `fetchPicture`: the browser's own `fetch`. */
export function createRereading(
  hosts: readonly string[],
  fetchPicture: (url: string, init: RequestInit) => Promise<Response>,
): Rereading {
  let hasAsked = false;
  return {
    mayRead(url) {
      const { hostname } = new URL(url);
      return !hasAsked && hosts.some((host) => `.${hostname}`.endsWith(`.${host}`));
    },
    async read(url) {
      const response = await fetchPicture(url, fromCache).catch(() => null);
      hasAsked ||= response === null || !canBeKept(response.headers.get('cache-control'));
      return hasAsked || response === null ? 'asked' : response.blob();
    },
  };
}

const fromCache = {
  cache: 'force-cache',
  credentials: 'omit',
  mode: 'cors',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
} as const;

/** By the answer's own word, which stays with it in the cache. */
function canBeKept(cacheControl: string | null): boolean {
  return cacheControl !== null && /\bmax-age=[1-9]/.test(cacheControl) && !/\bno-store\b/.test(cacheControl);
}
