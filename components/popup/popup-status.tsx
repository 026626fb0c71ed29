/** The popup's answer to "is it working?": how it stands on the page in front, and wherever else ads may be missing. */
import { healthWords } from '#components/shared/health-words.ts';
import { StatusLine } from '#components/shared/status-line.tsx';
import type { SiteHealth } from '#lib/store/read.ts';
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
      <Trouble trouble={trouble} now={input.now} />
    </>
  );
}

/** More lines than these would push everything else out of the popup: they are folded into one. */
const mostLines = 2;

function Trouble({ trouble, now }: { readonly trouble: readonly SiteHealth[]; readonly now: number }) {
  const texts = useTexts();
  const isMany = trouble.length > mostLines;
  const lines = trouble.map((health) => {
    const words = healthWords(health, texts, now);
    const state = `${health.platform} ${health.verdict.kind}`;
    return { words, line: <StatusLine key={health.platform} {...words} state={state} isFolded={!isMany} /> };
  });
  if (!isMany) return <>{lines.map(({ line }) => line)}</>;
  const isBad = lines.some(({ words }) => words.tone === 'bad');
  const { t } = texts;
  return (
    <StatusLine
      tone={isBad ? 'bad' : 'warn'}
      title={t('popup.trouble', { n: trouble.length })}
      text={t('popup.troubleText')}
      state="trouble"
      isFolded
    >
      {lines.map(({ line }) => line)}
    </StatusLine>
  );
}
