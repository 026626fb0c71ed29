/** A framed message: how something stands, or that something went wrong. */
import type { ComponentChildren } from 'preact';
import styles from './notice.module.css';

export type Tone = 'plain' | 'good' | 'warn' | 'bad';

interface Props {
  readonly tone: Tone;
  readonly title?: string;
  readonly children?: ComponentChildren;
}

/** Bad news interrupts a screen reader, the rest waits its turn. */
export function Notice({ tone, title, children }: Props) {
  return (
    <div class={`${styles.notice} ${styles[tone]}`} role={tone === 'bad' ? 'alert' : 'status'}>
      {title !== undefined && <strong class={styles.title}>{title}</strong>}
      {children !== undefined && <div>{children}</div>}
    </div>
  );
}

/** What a place says when there is nothing in it yet, and what to do about it. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class={styles.empty}>
      <p class={styles.emptyTitle}>{title}</p>
      {children}
    </div>
  );
}
