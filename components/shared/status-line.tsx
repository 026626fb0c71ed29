/** How something stands: a mark in its tone, one line that says it, one that explains it. */
import type { ComponentChildren } from 'preact';
import type { Tone } from './notice.tsx';
import styles from './status-line.module.css';

interface Props {
  readonly tone: Tone;
  readonly title: string;
  readonly text: string;
  /** The state's own name, for whoever looks for it in the page. */
  readonly state: string;
  /** The explanation waits until it is asked for. */
  readonly isFolded?: boolean;
  readonly children?: ComponentChildren;
}

export function StatusLine({ tone, title, text, state, isFolded = false, children }: Props) {
  const explanation = <p class={styles.text}>{text}</p>;
  return (
    <div
      class={`${styles.status} ${styles[tone]}`}
      role="status"
      data-testid="status-line"
      data-state={state}
      data-tone={tone}
    >
      <span class={styles.dot} aria-hidden="true" />
      {isFolded ? (
        <details>
          <summary class={styles.title}>{title}</summary>
          {explanation}
          {children}
        </details>
      ) : (
        <div>
          <p class={styles.title}>{title}</p>
          {explanation}
          {children}
        </div>
      )}
    </div>
  );
}
