/** Settings that are a value: days kept, language, the number on the button. Each is stored as soon as it is changed. */
import { Section } from '#components/shared/page.tsx';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import type { PageCommand } from '#lib/messaging/protocol.ts';
import type { SettingsRow } from '#lib/store/rows.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './settings.module.css';

type SettingKey = Extract<PageCommand, { type: 'setSetting' }>['key'];

export function KeepForm({ settings }: { readonly settings: SettingsRow }) {
  const { t } = useTexts();
  const command = useCommand();
  const set = (key: SettingKey, value: string): void => void command.send({ type: 'setSetting', key, value });
  return (
    <Section title={t('settings.keepTitle')} intro={t('settings.keepIntro')}>
      <label class={styles.field}>
        {t('settings.keepDays')}
        <input
          type="number"
          min={1}
          max={3650}
          step={1}
          required
          value={settings.keepOtherAdsDays}
          onChange={(event) => {
            if (event.currentTarget.reportValidity()) set('keepOtherAdsDays', event.currentTarget.value);
          }}
        />
      </label>
      <label class={styles.field}>
        {t('settings.language')}
        <select value={settings.language ?? ''} onChange={(event) => set('language', event.currentTarget.value)}>
          <option value="">{t('settings.languageBrowser')}</option>
          <option value="en" lang="en-GB">
            {t('settings.languageEn')}
          </option>
          <option value="cy" lang="cy">
            {t('settings.languageCy')}
          </option>
        </select>
      </label>
      <label class={styles.check}>
        <input
          type="checkbox"
          checked={settings.badge}
          onChange={(event) => set('badge', String(event.currentTarget.checked))}
        />
        {t('settings.badge')}
      </label>
      <CommandFailure state={command} />
    </Section>
  );
}
