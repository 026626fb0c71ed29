/** A query of the database that is asked again whenever what it read has changed. */
import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'preact/hooks';

export type Live<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'ready'; readonly value: T };

/** The newest answer to `query`; asked anew when one of `keys` changes (as JSON), the old answer standing until the new one is there. */
export function useLive<T>(query: () => Promise<T>, keys: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ kind: 'loading' });
  const latest = useRef(query);
  useEffect(() => {
    latest.current = query;
  });
  const key = JSON.stringify(keys);
  useEffect(() => {
    const subscription = liveQuery(() => latest.current()).subscribe({
      next: (value) => setLive({ kind: 'ready', value }),
      error: (error: unknown) =>
        setLive({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
    });
    return () => subscription.unsubscribe();
  }, [key]);
  return live;
}
