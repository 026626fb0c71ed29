/** Tells whether a write failed because the browser has no more room. */

/** Dexie wraps the browser's refusal, once or twice. */
export function isFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if (Reflect.get(error, 'name') === 'QuotaExceededError') return true;
  const failures: unknown = Reflect.get(error, 'failures');
  return isFull(Reflect.get(error, 'inner')) || (Array.isArray(failures) && failures.some(isFull));
}
