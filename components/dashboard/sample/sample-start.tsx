/** Where a sample is begun: which site, for how long, and what will be in it. */
import { useState } from 'preact/hooks';
import { Empty } from '#components/shared/notice.tsx';
import { Section } from '#components/shared/page.tsx';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import type { PageCommand } from '#lib/messaging/protocol.ts';
import type { SettingsRow } from '#lib/store/rows.ts';
import { isPaused } from '#lib/ui/pause.ts';
import { isOn, useSites } from '#lib/ui/use-sites.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './sample.module.css';

type Minutes = Extract<PageCommand, { type: 'startSample' }>['minutes'];
const choices: readonly Minutes[] = [2, 3, 5];

interface Props {
  readonly settings: SettingsRow;
  readonly wanted: string | null;
  readonly now: number;
}

export function SampleStart({ settings, wanted, now }: Props) {
  const { t, name } = useTexts();
  const command = useCommand();
  const [minutes, setMinutes] = useState<Minutes>(3);
  const [chosen, setChosen] = useState(wanted);
  const sites = useSites(settings.enabledPlatforms);
  if (sites === null) return <p role="status">{t('common.loading')}</p>;
  if (settings.pausedUntil !== null && isPaused(settings.pausedUntil, now))
    return (
      <Empty title={t('sample.paused')}>
        <a href="#/settings">{t('sample.back')}</a>
      </Empty>
    );
  const platforms = sites.filter(isOn).map(({ site }) => site.platform);
  const platform = platforms.find((one) => one === chosen) ?? platforms[0];
  if (platform === undefined)
    return (
      <Empty title={t('sample.noSite')}>
        <a href="#/settings">{t('sample.back')}</a>
      </Empty>
    );
  return (
    <Section title={t('sample.startTitle')}>
      <ul class={styles.facts}>
        <li>{t('sample.what')}</li>
        <li>{t('sample.whatNot')}</li>
        <li>{t('sample.where')}</li>
      </ul>
      <div class={styles.fields}>
        <label class={styles.field}>
          {t('sample.site')}
          <select value={platform} onChange={(event) => setChosen(event.currentTarget.value)}>
            {platforms.map((one) => (
              <option key={one} value={one}>
                {name('platform', one)}
              </option>
            ))}
          </select>
        </label>
        <label class={styles.field}>
          {t('sample.minutes')}
          <select
            value={minutes}
            onChange={(event) => setMinutes(choices.find((one) => String(one) === event.currentTarget.value) ?? 3)}
          >
            {choices.map((one) => (
              <option key={one} value={one}>
                {t('sample.minutesChoice', { n: one })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p>
        <button
          type="button"
          class="primary"
          disabled={command.busy}
          onClick={() => void command.send({ type: 'startSample', platform, minutes })}
        >
          {t('sample.start', { n: minutes })}
        </button>
      </p>
      <CommandFailure state={command} />
    </Section>
  );
}
