/** While something is under way that would be lost with the page, the browser asks before it closes or reloads it. */

/** Returns what is to be called when it is done. */
export function keepPageOpen(): () => void {
  const ask = (event: Event): void => event.preventDefault();
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}
