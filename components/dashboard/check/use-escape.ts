/** Escape inside an element does something, whichever of its fields has the focus. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The ref of that element. */
export function useEscape(leave: () => void): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const { current } = element;
    const hear = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') latest.current();
    };
    current?.addEventListener('keydown', hear);
    return () => current?.removeEventListener('keydown', hear);
  }, []);
  return element;
}
