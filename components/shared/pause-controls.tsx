/** Pausing for a while, and going on. */
import { isPaused, pauseEnd, type PauseFor } from '#lib/ui/pause.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { CommandFailure, useCommand } from './use-command.tsx';
import styles from './pause-controls.module.css';

export function PauseControls({ pausedUntil, now }: { readonly pausedUntil: string | null; readonly now: number }) {
  const { t } = useTexts();
  const command = useCommand();
  const pause = (until: string | null): void => void command.send({ type: 'setPausedUntil', until });
  const pauseFor = (kind: PauseFor) => () => pause(pauseEnd(kind, new Date()));
  return (
    <div class={styles.row}>
      {isPaused(pausedUntil, now) ? (
        <button type="button" class="primary" onClick={() => pause(null)}>
          {t('popup.resume')}
        </button>
      ) : (
        <>
          <button type="button" onClick={pauseFor('hour')}>
            {t('popup.pauseHour')}
          </button>
          <button type="button" onClick={pauseFor('tomorrow')}>
            {t('popup.pauseTomorrow')}
          </button>
        </>
      )}
      <CommandFailure state={command} />
    </div>
  );
}
