/** The first run: what is recorded and what never is, then one button for all sites or a switch for each. */
import { LiveView } from '#components/shared/live-view.tsx';
import { Notice } from '#components/shared/notice.tsx';
import { Page, Section } from '#components/shared/page.tsx';
import { SiteSwitches, switchSites } from '#components/shared/site-switches.tsx';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import { readSettings } from '#lib/store/read.ts';
import type { SettingsRow } from '#lib/store/rows.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { isOn, type SiteStatus, useSites } from '#lib/ui/use-sites.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './welcome.module.css';

export function WelcomePage() {
  const { t } = useTexts();
  const settings = useLive(() => readSettings(readingDatabase()), []);
  return (
    <Page title={t('welcome.title')} intro={t('welcome.intro')}>
      <LiveView live={settings}>{(value) => <WelcomeSections settings={value} />}</LiveView>
    </Page>
  );
}

function WelcomeSections({ settings }: { readonly settings: SettingsRow }) {
  const { t } = useTexts();
  const sites = useSites(settings.enabledPlatforms);
  return (
    <>
      <div class={styles.pair}>
        <Section title={t('welcome.doTitle')}>
          <ul class={styles.does}>
            <li>{t('welcome.do1')}</li>
            <li>{t('welcome.do2')}</li>
            <li>{t('welcome.do3')}</li>
            <li>{t('welcome.do4')}</li>
            <li>{t('welcome.do5', { n: settings.keepOtherAdsDays })}</li>
          </ul>
        </Section>
        <Section title={t('welcome.neverTitle')}>
          <ul class={styles.never}>
            <li>{t('welcome.never1')}</li>
            <li>{t('welcome.never2')}</li>
            <li>{t('welcome.never3')}</li>
            <li>{t('welcome.never4')}</li>
          </ul>
        </Section>
      </div>
      {sites === null ? <p role="status">{t('common.loading')}</p> : <Start sites={sites} />}
      <Pin />
    </>
  );
}

function Start({ sites }: { readonly sites: readonly SiteStatus[] }) {
  const { t, name } = useTexts();
  const command = useCommand();
  const off = sites.filter((status) => !isOn(status));
  const namesOf = (some: readonly SiteStatus[]): string =>
    some.map((status) => name('platform', status.site.platform)).join(', ');
  if (sites.length === 0) return <Notice tone="warn">{t('welcome.noSites')}</Notice>;
  return (
    <Section title={t('welcome.startTitle')} intro={t('welcome.startIntro')}>
      {off.length > 0 && (
        <p>
          <button
            type="button"
            class={`primary ${styles.start}`}
            data-testid="record-all"
            onClick={() =>
              void switchSites(
                off.map((status) => status.site),
                true,
                command,
              )
            }
          >
            {t(off.length === sites.length ? 'welcome.startAll' : 'welcome.startRest', {
              n: off.length,
              sites: namesOf(off),
            })}
          </button>
        </p>
      )}
      <CommandFailure state={command} />
      {(sites.length > 1 || off.length === 0) && (
        <fieldset class={styles.single}>
          <legend>{t('welcome.startOne')}</legend>
          <SiteSwitches sites={sites} />
        </fieldset>
      )}
      {/* Below the switches: what appears must not move them from under the pointer. */}
      {off.length < sites.length && (
        <Notice
          tone="good"
          title={
            off.length === 0
              ? t('welcome.startedTitle')
              : t('welcome.startedSome', { sites: namesOf(sites.filter(isOn)) })
          }
        >
          {t('welcome.startedText')}
        </Notice>
      )}
    </Section>
  );
}

function Pin() {
  const { t } = useTexts();
  return (
    <Section title={t('welcome.pinTitle')} intro={t('welcome.pinWhat')}>
      <ul>
        <li>{t('welcome.pinChromium')}</li>
        <li>{t('welcome.pinFirefox')}</li>
      </ul>
      <p>
        <a href="#/ads">{t('welcome.dashboard')}</a>
      </p>
    </Section>
  );
}
