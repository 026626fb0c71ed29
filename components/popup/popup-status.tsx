/** The popup's answer to "is it working?": how it stands on the page in front, and wherever else ads may be missing. */
import { healthWords } from '#components/shared/health-words.ts';
import { StatusLine } from '#components/shared/status-line.tsx';
import { useTexts } from '#lib/ui/use-texts.ts';
import { siteState, type SiteStateInput, troubleElsewhere } from './site-state.ts';
import { stateName, stateWords } from './state-words.ts';
import styles from './popup-app.module.css';

export function PopupStatus({ input }: { readonly input: SiteStateInput }) {
  const texts = useTexts();
  const state = siteState(input);
  const words = stateWords(state, texts, input.now);
  const trouble = state.kind === 'paused' ? [] : troubleElsewhere(input);
  return (
    <>
      <StatusLine {...words} state={stateName(state)}>
        {state.kind === 'noneOn' && (
          <a class={`button primary ${styles.start}`} href="dashboard.html#/welcome" target="_blank">
            {texts.t('popup.start')}
          </a>
        )}
        {state.kind === 'judged' && (words.tone === 'warn' || words.tone === 'bad') && (
          <a href={`dashboard.html#/sample/${state.health.platform}`} target="_blank">
            {texts.t('popup.stateChangedLink')}
          </a>
        )}
      </StatusLine>
      {trouble.map((health) => (
        <StatusLine
          key={health.platform}
          {...healthWords(health, texts, input.now)}
          state={`${health.platform} ${health.verdict.kind}`}
          isFolded
        />
      ))}
    </>
  );
}
