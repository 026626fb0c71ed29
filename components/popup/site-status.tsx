/** The popup's answer to "is it working?": one line that says it, one that explains it. */
import { useTexts } from '#lib/ui/use-texts.ts';
import { type Tone } from '#components/shared/notice.tsx';
import type { SiteState } from './site-state.ts';
import { stateWords } from './state-words.ts';
import styles from './site-status.module.css';

const tones: Record<SiteState['kind'], Tone> = {
  working: 'good',
  nothingYet: 'plain',
  elsewhere: 'plain',
  reload: 'warn',
  paused: 'warn',
  off: 'plain',
  noPermission: 'warn',
  noneOn: 'warn',
  changed: 'bad',
};

export function SiteStatusLine({ state, now }: { readonly state: SiteState; readonly now: number }) {
  const texts = useTexts();
  const words = stateWords(state, texts, now);
  return (
    <div
      class={`${styles.status} ${styles[tones[state.kind]]}`}
      role="status"
      data-testid="site-state"
      data-state={state.kind}
    >
      <span class={styles.dot} aria-hidden="true" />
      <div>
        <p class={styles.title}>{words.title}</p>
        <p class={styles.text}>{words.text}</p>
        {state.kind === 'changed' && (
          <a href={`dashboard.html#/sample/${state.platform}`} target="_blank">
            {texts.t('popup.stateChangedLink')}
          </a>
        )}
        {state.kind === 'noneOn' && (
          <a class={`button primary ${styles.start}`} href="dashboard.html#/welcome" target="_blank">
            {texts.t('popup.start')}
          </a>
        )}
      </div>
    </div>
  );
}
