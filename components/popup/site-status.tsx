/** The popup's answer to "is it working?": one line that says it, one that explains it. */
import type { TextKey } from '#lib/ui/catalogue.ts';
import { formatTime } from '#lib/ui/format.ts';
import { type Texts, useTexts } from '#lib/ui/use-texts.ts';
import { type Tone } from '#components/shared/notice.tsx';
import type { SiteState } from './site-state.ts';
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
        {state.kind === 'noneOn' && (
          <a class={`button primary ${styles.start}`} href="dashboard.html#/welcome" target="_blank">
            {texts.t('popup.start')}
          </a>
        )}
      </div>
    </div>
  );
}

const titleKeys = {
  working: 'popup.stateWorking',
  nothingYet: 'popup.stateNothingYet',
  elsewhere: 'popup.stateElsewhere',
  reload: 'popup.stateReload',
  paused: 'popup.statePaused',
  off: 'popup.stateOff',
  noPermission: 'popup.stateNoPermission',
  noneOn: 'popup.stateNoneOn',
  changed: 'popup.stateChanged',
} as const satisfies Record<SiteState['kind'], TextKey>;

const textKeys = {
  working: 'popup.stateWorkingText',
  nothingYet: 'popup.stateNothingYetText',
  elsewhere: 'popup.stateElsewhereText',
  reload: 'popup.stateReloadText',
  paused: 'popup.statePausedText',
  off: 'popup.stateOffText',
  noPermission: 'popup.stateNoPermissionText',
  noneOn: 'popup.stateNoneOnText',
  changed: 'popup.stateChangedText',
} as const satisfies Record<SiteState['kind'], TextKey>;

function stateWords(state: SiteState, texts: Texts, now: number): { title: string; text: string } {
  const slots = {
    site: 'platform' in state ? texts.name('platform', state.platform) : '',
    ...numbers(state, texts, now),
  };
  return { title: texts.t(titleKeys[state.kind], slots), text: texts.t(textKeys[state.kind], slots) };
}

function numbers(state: SiteState, texts: Texts, now: number): Record<string, string | number> {
  switch (state.kind) {
    case 'working':
      return { n: state.ads, ago: texts.ago(state.lastAdAt, now) };
    case 'nothingYet':
      return { n: state.posts };
    case 'elsewhere':
      return { n: state.sitesOn };
    case 'changed':
      return { n: state.problems, posts: state.postsSeen, responses: state.responsesSeen, ads: state.adsFound };
    case 'paused':
      return { until: formatTime(state.until) };
    default:
      return {};
  }
}
