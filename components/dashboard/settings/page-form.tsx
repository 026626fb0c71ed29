/** Settings of what happens in the pages of the sites: the mark on political ads, and asking why. */
import { Section } from '#components/shared/page.tsx';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import { traitsOf } from '#lib/core/platform.ts';
import type { SettingsRow } from '#lib/store/rows.ts';
import { useSites } from '#lib/ui/use-sites.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './settings.module.css';

export function PageForm({ settings }: { readonly settings: SettingsRow }) {
  const { t, name } = useTexts();
  const command = useCommand();
  const sites = useSites(settings.enabledPlatforms) ?? [];
  const askable = sites.map(({ site }) => site.platform).filter((platform) => traitsOf(platform).askable === true);
  const set = (key: 'pageBadge' | 'askWhy', isOn: boolean): void =>
    void command.send({ type: 'setSetting', key, value: String(isOn) });
  return (
    <Section title={t('settings.pageTitle')} intro={t('settings.pageIntro')}>
      <label class={styles.check}>
        <input
          type="checkbox"
          checked={settings.pageBadge}
          onChange={(event) => set('pageBadge', event.currentTarget.checked)}
        />
        <span>
          {t('settings.pageBadge')}
          <small class={styles.why}>{t('settings.pageBadgeWhy')}</small>
        </span>
      </label>
      {askable.length > 0 && (
        <label class={styles.check}>
          <input
            type="checkbox"
            checked={settings.askWhy}
            onChange={(event) => set('askWhy', event.currentTarget.checked)}
          />
          {t('settings.askWhy', { sites: askable.map((platform) => name('platform', platform)).join(', ') })}
        </label>
      )}
      <CommandFailure state={command} />
    </Section>
  );
}
