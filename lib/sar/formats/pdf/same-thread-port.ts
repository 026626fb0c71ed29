/** The way between the two halves of pdf.js where both run in this thread: what the library itself would take there copies each
 *  message as between threads, which is a good part of the time that the text of a page takes. */

interface Message {
  readonly data: unknown;
}
type Listener = (message: Message) => unknown;

/** As the library uses it: what either half sends reaches the listeners of both, in order, and never at once. */
class SameThreadPort {
  readonly #listeners = new Set<Listener>();

  postMessage(message: unknown, transfer?: Transferable[]): void {
    const data = transfer === undefined ? copyOf(message) : structuredClone(message, { transfer });
    queueMicrotask(() => {
      for (const listener of this.#listeners) listener.call(this, { data });
    });
  }

  addEventListener(_: string, listener: Listener, { signal }: { readonly signal?: AbortSignal } = {}): void {
    this.#listeners.add(listener);
    signal?.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  removeEventListener(_: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }

  terminate(): void {
    this.#listeners.clear();
  }
}

/** A port of its own for one file. */
export function sameThreadPort(): Worker {
  const port: object = new SameThreadPort();
  if (!isPort(port)) throw new Error('sameThreadPort: it takes no messages');
  return port;
}

/** The library's types know a worker only; of one it asks no more than the above. */
function isPort(port: object): port is Worker {
  return 'postMessage' in port;
}

/** What a message holds mostly; the sender may change its own afterwards, so it has to be copied all the same. */
function copyOf(message: unknown): unknown {
  const copy = plainCopy(message, deepest);
  return copy === notPlain ? structuredClone(message) : copy;
}

const notPlain = Symbol('not plain');

/** The library's own messages are no deeper; a ring has no end. */
const deepest = 150;

/** A copy of objects, lists, paths of numbers and simple values; `notPlain` where there is anything else in it. */
function plainCopy(value: unknown, deeper: number): unknown {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'function' || typeof value === 'symbol' ? notPlain : value;
  if (deeper === 0) return notPlain;
  if (Array.isArray(value)) return listCopy(value, deeper - 1);
  if (value instanceof Float32Array) return value.slice();
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== null) return notPlain;
  const copy: Record<string, unknown> = {};
  for (const [key, own] of Object.entries(value)) {
    const copied = plainCopy(own, deeper - 1);
    if (copied === notPlain) return notPlain;
    copy[key] = copied;
  }
  return copy;
}

function listCopy(list: readonly unknown[], deeper: number): unknown {
  const copy: unknown[] = [];
  for (const each of list) {
    const copied = plainCopy(each, deeper);
    if (copied === notPlain) return notPlain;
    copy.push(copied);
  }
  return copy;
}
