/** "Ask why" for one ad: a button where its platform can be asked, else how to open the platform's own dialog. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskOutcome } from '#lib/core/ask-outcome.ts';
import { type Platform, traitsOf } from '#lib/core/platform.ts';
import { sendAskWhy } from '#lib/messaging/send.ts';
import { useNow } from '#lib/ui/use-now.ts';
import { nameOf } from '#lib/ui/catalogue.ts';
import { type Texts, useTexts } from '#lib/ui/use-texts.ts';
import { askState, type AskState, mayPress } from './ask-state.ts';
import styles from './ask-why.module.css';
import type { Asking } from './use-asking.ts';
import { CommandFailure, useCommand } from './use-command.tsx';

interface Props {
  readonly ad: string;
  readonly platform: Platform;
  readonly asking: Asking | null;
}

export function AskWhy({ ad, platform, asking }: Props) {
  if (traitsOf(platform).askable !== true) return <HowToSee platform={platform} />;
  return asking && <AskButton ad={ad} platform={platform} asking={asking} />;
}

interface ButtonProps extends Props {
  readonly asking: Asking;
}

function AskButton({ ad, platform, asking }: ButtonProps) {
  const texts = useTexts();
  const now = useNow(1_000);
  const command = useCommand();
  const [reply, setReply] = useState<AskOutcome | null>(null);
  const [isReading, setReading] = useState(false);
  const button = useFocusAfter(isReading);
  const state = askState({ ad, platform, last: asking.last, reply, now });
  const site = texts.name('platform', platform);
  const ask = async (): Promise<void> => {
    setReading(false);
    setReply(null);
    setReply(await sendAskWhy(ad));
  };
  const agree = async (): Promise<void> => {
    if (await command.send({ type: 'setSetting', key: 'askWhy', value: 'true' })) await ask();
  };
  const press = (): void => {
    if (!mayPress(state)) return;
    if (asking.hasAgreed) void ask();
    else setReading(true);
  };
  return (
    <div class={styles.ask} data-testid="ask-why" data-state={state.kind}>
      {isReading ? (
        <Consent site={site} agree={() => void agree()} cancel={() => setReading(false)} />
      ) : (
        <button type="button" ref={button} aria-disabled={!mayPress(state)} onClick={press}>
          {texts.t('ask.button')}
        </button>
      )}
      <p role="status" class={styles.state}>
        {stateText(state, site, texts)}
      </p>
      <CommandFailure state={command} />
    </div>
  );
}

interface ConsentProps {
  readonly site: string;
  readonly agree: () => void;
  readonly cancel: () => void;
}

/** The button that takes the focus back when what stood in its place is gone. */
function useFocusAfter(isAway: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasAway = useRef(false);
  useEffect(() => {
    if (wasAway.current && !isAway) button.current?.focus();
    wasAway.current = isAway;
  }, [isAway]);
  return button;
}

/** The one sentence to be read before the first question: it takes the focus, so that it is read out. */
function Consent({ site, agree, cancel }: ConsentProps) {
  const { t } = useTexts();
  const sentence = useRef<HTMLDivElement>(null);
  useEffect(() => sentence.current?.focus(), []);
  return (
    <div class={styles.consent} ref={sentence} tabIndex={-1} role="group" aria-label={t('ask.button')}>
      <p>{t('ask.consent', { site })}</p>
      <p class={styles.actions}>
        <button type="button" class="primary" onClick={agree}>
          {t('ask.agree')}
        </button>
        <button type="button" onClick={cancel}>
          {t('common.cancel')}
        </button>
      </p>
    </div>
  );
}

function HowToSee({ platform }: { readonly platform: Platform }) {
  const { t, name, language } = useTexts();
  const site = name('platform', platform);
  const path = nameOf(language, 'whyPath', platform);
  if (path === null) return <p class={styles.state}>{t('ask.noPath', { site })}</p>;
  return (
    <details class={styles.how}>
      <summary>{t('ask.how')}</summary>
      <p>{t('ask.howText', { site, path })}</p>
    </details>
  );
}

function stateText(state: AskState, site: string, { t }: Texts): string {
  switch (state.kind) {
    case 'ready':
      return '';
    case 'wait':
      return t('ask.wait', { n: state.seconds });
    case 'notAgreed':
      return t('ask.notAgreed');
    case 'noAddress':
      return t('ask.noAddress');
    case 'failed':
      return t('ask.failed');
    case 'asking':
      return t('ask.asking', { site });
    case 'stored':
      return t('ask.stored', { site });
    case 'notUnderstood':
      return t('ask.notUnderstood', { site });
    case 'refused':
      return t('ask.refused', { site });
    case 'noTab':
      return t('ask.noTab', { site });
    case 'notRecording':
      return t('ask.notRecording', { site });
  }
}
