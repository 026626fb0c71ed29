/** How recording goes, day by day: posts looked at, ads found, things not understood. */
import { LiveView } from '#components/shared/live-view.tsx';
import { Section } from '#components/shared/page.tsx';
import { readHealth } from '#lib/store/read.ts';
import type { HealthRow } from '#lib/store/rows.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { formatNumber } from '#lib/ui/format.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './settings.module.css';

export function HealthSection() {
  const { t } = useTexts();
  const live = useLive(() => readHealth(readingDatabase()), []);
  return (
    <Section title={t('settings.healthTitle')}>
      <LiveView live={live}>
        {(rows) => (rows.length === 0 ? <p>{t('settings.healthNone')}</p> : <HealthTable rows={rows} />)}
      </LiveView>
      <p>
        <a href="#/sample">{t('settings.sampleLink')}</a>
      </p>
    </Section>
  );
}

const daysShown = 14;

function HealthTable({ rows }: { readonly rows: readonly HealthRow[] }) {
  const { t, name, day } = useTexts();
  return (
    <div class={styles.scroll} tabIndex={0} role="group" aria-label={t('settings.healthTitle')}>
      <table>
        <caption>{t('settings.healthCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('settings.healthSite')}</th>
            <th scope="col">{t('settings.healthDay')}</th>
            <th scope="col">{t('settings.healthPosts')}</th>
            <th scope="col">{t('settings.healthAds')}</th>
            <th scope="col">{t('settings.healthProblems')}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .toSorted((a, b) => b.day.localeCompare(a.day))
            .slice(0, daysShown)
            .map((row) => (
              <tr key={`${row.platform} ${row.day}`}>
                <th scope="row">{name('platform', row.platform)}</th>
                <td>{day(row.day)}</td>
                <td>{formatNumber(row.postsSeen)}</td>
                <td>{formatNumber(row.adsFound)}</td>
                <td>{formatNumber(row.problems)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
