/** A sample while it is recorded: how long still, and how much there is so far. */
import { Section } from '#components/shared/page.tsx';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import type { Platform } from '#lib/core/platform.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { clockOf } from './sample-state.ts';
import styles from './sample.module.css';

interface Props {
  readonly platform: Platform;
  readonly secondsLeft: number;
  readonly answers: number;
}

export function SampleRunning({ platform, secondsLeft, answers }: Props) {
  const { t, name } = useTexts();
  const command = useCommand();
  return (
    <Section
      title={t('sample.runningTitle', { site: name('platform', platform) })}
      intro={t('sample.runningText', { site: name('platform', platform) })}
    >
      <p class={styles.clock} data-testid="sample-left">
        {t('sample.left', { time: clockOf(secondsLeft) })}
      </p>
      <p role="status" data-testid="sample-answers">
        {t('sample.answers', { n: answers })}
      </p>
      <p>
        <button
          type="button"
          class="primary"
          disabled={command.busy}
          onClick={() => void command.send({ type: 'stopSample' })}
        >
          {t('sample.stop')}
        </button>
      </p>
      <CommandFailure state={command} />
    </Section>
  );
}
