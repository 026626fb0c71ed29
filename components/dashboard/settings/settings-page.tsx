/** Settings: what is recorded, for how long, whether the records are whole, and how to take or delete them. */
import { LiveView } from '#components/shared/live-view.tsx';
import { Page, Section } from '#components/shared/page.tsx';
import { PauseControls } from '#components/shared/pause-controls.tsx';
import { SiteSwitches } from '#components/shared/site-switches.tsx';
import { readSettings } from '#lib/store/read.ts';
import type { SettingsRow } from '#lib/store/rows.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { isPaused } from '#lib/ui/pause.ts';
import { withdrawSite } from '#lib/ui/permissions.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useNow } from '#lib/ui/use-now.ts';
import { useSites } from '#lib/ui/use-sites.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { DeleteEverything } from './delete-everything.tsx';
import { ExportEverything } from './export-everything.tsx';
import { HealthSection } from './health-section.tsx';
import { IntegritySection } from './integrity-section.tsx';
import { KeepForm } from './keep-form.tsx';
import { PicturesSection } from './pictures-section.tsx';
import { PageForm } from './page-form.tsx';
import { ProblemsSection } from './problems-section.tsx';
import { SampleSection } from './sample-section.tsx';
import { SpaceSection } from './space-section.tsx';
import styles from './settings.module.css';

export function SettingsPage() {
  const { t } = useTexts();
  const settings = useLive(() => readSettings(readingDatabase()), []);
  return (
    <Page title={t('settings.title')} intro={t('settings.intro')}>
      <LiveView live={settings}>
        {(value) => (
          <>
            <SitesSection settings={value} />
            <PauseSection settings={value} />
            <KeepForm settings={value} />
            <PageForm settings={value} />
            <HealthSection enabled={value.enabledPlatforms} />
          </>
        )}
      </LiveView>
      <PicturesSection />
      <IntegritySection />
      <ProblemsSection />
      <SampleSection />
      <SpaceSection />
      <ExportEverything />
      <DeleteEverything />
    </Page>
  );
}

function SitesSection({ settings }: { readonly settings: SettingsRow }) {
  const { t, name } = useTexts();
  const sites = useSites(settings.enabledPlatforms);
  return (
    <Section title={t('settings.sitesTitle')} intro={t('settings.sitesIntro')}>
      {sites === null ? (
        <p role="status">{t('common.loading')}</p>
      ) : (
        <div class={styles.narrow}>
          <SiteSwitches sites={sites} />
          {sites
            .filter((status) => status.granted && !status.enabled)
            .map(({ site }) => (
              <button key={site.platform} type="button" class="quiet" onClick={() => void withdrawSite(site)}>
                {t('settings.withdraw', { site: name('platform', site.platform) })}
              </button>
            ))}
        </div>
      )}
      <p>
        <a href="#/welcome">{t('settings.welcomeLink')}</a>
      </p>
    </Section>
  );
}

function PauseSection({ settings }: { readonly settings: SettingsRow }) {
  const { t, dateTime } = useTexts();
  const now = useNow(30_000);
  const { pausedUntil } = settings;
  return (
    <Section title={t('settings.pauseTitle')} intro={t('settings.pauseIntro')}>
      {pausedUntil !== null && isPaused(pausedUntil, now) && (
        <p role="status">{t('settings.pausedUntil', { until: dateTime(pausedUntil) })}</p>
      )}
      <PauseControls pausedUntil={pausedUntil} now={now} />
    </Section>
  );
}
