/** Everybody who showed political ads, from the kept summaries. */
import { LiveView } from '#components/shared/live-view.tsx';
import { Empty } from '#components/shared/notice.tsx';
import { Page } from '#components/shared/page.tsx';
import { campaignerOf, shownAsName } from '#components/shared/shown-as.ts';
import { readCampaigners } from '#lib/store/read.ts';
import type { CampaignerRow } from '#lib/store/rows.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { formatNumber } from '#lib/ui/format.ts';
import { routeHash } from '#lib/ui/route.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './parties.module.css';

export function PartiesPage() {
  const { t } = useTexts();
  const live = useLive(() => readCampaigners(readingDatabase()), []);
  return (
    <Page title={t('parties.title')} intro={t('parties.intro')}>
      <LiveView live={live}>{(rows) => <PartiesTable rows={rows.filter((row) => row.ads > 0)} />}</LiveView>
    </Page>
  );
}

function PartiesTable({ rows }: { readonly rows: readonly CampaignerRow[] }) {
  const texts = useTexts();
  const { t } = texts;
  if (rows.length === 0) return <Empty title={t('parties.emptyTitle')}>{t('parties.emptyText')}</Empty>;
  return (
    <div class={styles.card}>
      <table>
        <caption class="visually-hidden">{t('parties.tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('parties.nameColumn')}</th>
            <th scope="col">{t('parties.adsColumn')}</th>
            <th scope="col">{t('parties.shownColumn')}</th>
            <th scope="col">{t('parties.lastColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .toSorted((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt))
            .map((row) => (
              <tr key={row.shownAs}>
                <th scope="row">
                  <a href={hrefOf(row.shownAs)}>{shownAsName(row.shownAs, texts)}</a>
                </th>
                <td>{formatNumber(row.ads)}</td>
                <td>{formatNumber(row.impressions)}</td>
                <td>{texts.date(row.lastSeenAt)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function hrefOf(shownAs: string): string {
  const campaigner = campaignerOf(shownAs);
  return campaigner === null
    ? routeHash({ page: 'ads', filter: { shownAs } })
    : routeHash({ page: 'party', campaigner });
}
