/** How recording goes: a verdict for each site that is switched on, and what was seen day by day. */
import { healthInShort, healthOf, healthWords } from '#components/shared/health-words.ts';
import { LiveView } from '#components/shared/live-view.tsx';
import { Section } from '#components/shared/page.tsx';
import { StatusLine } from '#components/shared/status-line.tsx';
import type { Platform } from '#lib/core/platform.ts';
import { adsOf, readHealth, readSiteHealth, type SiteHealth } from '#lib/store/read.ts';
import type { HealthRow } from '#lib/store/rows.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { formatNumber } from '#lib/ui/format.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useNow } from '#lib/ui/use-now.ts';
import { isOn, useSites } from '#lib/ui/use-sites.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './settings.module.css';

export function HealthSection({ enabled }: { readonly enabled: readonly Platform[] }) {
  const { t } = useTexts();
  const live = useLive(async () => {
    const db = readingDatabase();
    const [health, days] = await Promise.all([readSiteHealth(db), readHealth(db)]);
    return { health, days };
  }, []);
  return (
    <Section title={t('settings.healthTitle')} intro={t('settings.healthIntro')}>
      <LiveView live={live}>
        {({ health, days }) => (
          <>
            <Verdicts enabled={enabled} health={health} />
            {days.length === 0 ? <p>{t('settings.healthNone')}</p> : <HealthTable rows={days} />}
          </>
        )}
      </LiveView>
      <p>
        <a href="#/sample">{t('settings.sampleLink')}</a>
      </p>
    </Section>
  );
}

interface VerdictsProps {
  readonly enabled: readonly Platform[];
  readonly health: readonly SiteHealth[];
}

function Verdicts({ enabled, health }: VerdictsProps) {
  const texts = useTexts();
  const now = useNow(30_000);
  const sites = useSites(enabled) ?? [];
  return (
    <>
      {sites.filter(isOn).map(({ site }) => {
        const own = healthOf(site.platform, health);
        return (
          <StatusLine
            key={site.platform}
            {...healthWords(own, texts, now)}
            state={`${site.platform} ${own.verdict.kind}`}
          />
        );
      })}
    </>
  );
}

function HealthTable({ rows }: { readonly rows: readonly HealthRow[] }) {
  const texts = useTexts();
  const { t, name, day } = texts;
  return (
    <div class={styles.scroll} tabIndex={0} role="group" aria-label={t('settings.healthCaption')}>
      <table class={styles.days}>
        <caption>{t('settings.healthCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('settings.healthDay')}</th>
            <th scope="col">{t('settings.healthSite')}</th>
            <th scope="col">{t('settings.healthState')}</th>
            <th scope="col">{t('settings.healthAnswers')}</th>
            <th scope="col">{t('settings.healthPosts')}</th>
            <th scope="col">{t('settings.healthAds')}</th>
            <th scope="col">{t('settings.healthProblems')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.platform} ${row.day}`}>
              <td>{day(row.day)}</td>
              <th scope="row">{name('platform', row.platform)}</th>
              <td>{row.verdict === undefined ? '' : healthInShort(row.verdict, texts)}</td>
              <td>{formatNumber(row.responsesSeen)}</td>
              <td>{formatNumber(row.postsSeen)}</td>
              <td>{adsIn(row)}</td>
              <td>{formatNumber(row.problems)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A dash where none were read: of a day on which reading did not work, nobody knows how many there were. */
function adsIn(row: HealthRow): string {
  const ads = adsOf(row);
  return ads === 0 ? '–' : formatNumber(ads);
}
