/** Complaints: choose about whom, then the form, the letter as it will be, and saving it. */
import { FindingSummaries } from '#components/dashboard/findings/finding-summaries.tsx';
import { LiveView } from '#components/shared/live-view.tsx';
import { Empty } from '#components/shared/notice.tsx';
import { Page } from '#components/shared/page.tsx';
import { readCase, readFindings } from '#lib/store/read.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { routeHash } from '#lib/ui/route.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { ComplaintEditor } from './complaint-editor.tsx';
import { readComplaintMaterial } from './complaint-material.ts';

export function ComplaintPage({ controller }: { readonly controller: string | null }) {
  return controller === null ? <ChooseComplaint /> : <OneComplaint key={controller} controller={controller} />;
}

function ChooseComplaint() {
  const { t } = useTexts();
  const live = useLive(() => readFindings(readingDatabase(), null), []);
  return (
    <Page title={t('report.title')} intro={t('report.intro')}>
      <LiveView live={live}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={t('report.emptyTitle')}>
              <p>{t('report.emptyText')}</p>
              <a class="button primary" href={routeHash({ page: 'answers', controller: null })}>
                {t('report.emptyAction')}
              </a>
            </Empty>
          ) : (
            <FindingSummaries rows={rows} page="complaint" />
          )
        }
      </LiveView>
    </Page>
  );
}

function OneComplaint({ controller }: { readonly controller: string }) {
  const { t, name } = useTexts();
  const live = useLive(async () => {
    const view = await readCase(readingDatabase(), controller);
    return view === null ? null : readComplaintMaterial(readingDatabase(), view);
  }, [controller]);
  const back = { href: routeHash({ page: 'complaint', controller: null }), text: t('report.backToComplaints') };
  return (
    <Page title={t('report.titleOf', { party: name('party', controller) })} intro={t('report.intro')} back={back}>
      <LiveView live={live}>
        {(material) =>
          material === null || material.findings.length === 0 ? (
            <Empty title={t('report.noFindingsTitle')}>
              <p>{t('report.noFindingsText')}</p>
              <a class="button" href={routeHash({ page: 'answers', controller })}>
                {t('report.emptyAction')}
              </a>
            </Empty>
          ) : (
            <ComplaintEditor material={material} />
          )
        }
      </LiveView>
    </Page>
  );
}
