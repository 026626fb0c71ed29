/** Findings: of all controllers as a list, or of one in order, each with its two facts, its law and its innocent explanations. */
import { LiveView } from '#components/shared/live-view.tsx';
import { Empty } from '#components/shared/notice.tsx';
import { Page } from '#components/shared/page.tsx';
import { readCase, readFindings } from '#lib/store/read.ts';
import type { FindingRow } from '#lib/store/rows.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { findingIn } from '#lib/ui/finding-words.ts';
import { routeHash } from '#lib/ui/route.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { FindingCard } from './finding-card.tsx';
import { FindingSummaries } from './finding-summaries.tsx';
import { evidenceNames } from './evidence-names.ts';
import styles from './findings.module.css';

export function FindingsPage({ controller }: { readonly controller: string | null }) {
  return controller === null ? <AllFindings /> : <ControllerFindings key={controller} controller={controller} />;
}

function AllFindings() {
  const { t } = useTexts();
  const live = useLive(() => readFindings(readingDatabase(), null), []);
  return (
    <Page title={t('results.title')} intro={t('results.intro')}>
      <LiveView live={live}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={t('results.emptyTitle')}>
              <p>{t('results.emptyText')}</p>
              <a class="button primary" href={routeHash({ page: 'answers', controller: null })}>
                {t('results.emptyAction')}
              </a>
            </Empty>
          ) : (
            <FindingSummaries rows={rows} page="findings" />
          )
        }
      </LiveView>
    </Page>
  );
}

function ControllerFindings({ controller }: { readonly controller: string }) {
  const { t, name } = useTexts();
  const live = useLive(
    async () => ({
      rows: await readFindings(readingDatabase(), controller),
      view: await readCase(readingDatabase(), controller),
    }),
    [controller],
  );
  const back = { href: routeHash({ page: 'findings', controller: null }), text: t('results.backToFindings') };
  return (
    <Page title={t('results.titleOf', { party: name('party', controller) })} intro={t('results.limits')} back={back}>
      <LiveView live={live}>
        {({ rows, view }) => (
          <>
            {rows.length === 0 ? (
              <Empty title={t('results.noneTitle')}>{t('results.noneText')}</Empty>
            ) : (
              <FindingCards rows={rows} names={evidenceNames(view)} />
            )}
            <p class={styles.actions}>
              {rows.length > 0 && (
                <a class="button primary" href={routeHash({ page: 'complaint', controller })}>
                  {t('results.complaint')}
                </a>
              )}
              <a class="button" href={routeHash({ page: 'answers', controller })}>
                {t('results.answer')}
              </a>
            </p>
          </>
        )}
      </LiveView>
    </Page>
  );
}

function FindingCards({
  rows,
  names,
}: {
  readonly rows: readonly FindingRow[];
  readonly names: ReturnType<typeof evidenceNames>;
}) {
  const { language } = useTexts();
  return (
    <ol class={styles.cards}>
      {rows
        .toSorted((a, b) => a.order - b.order)
        .map((row) => (
          <FindingCard key={row.id} finding={findingIn(language, row)} names={names} />
        ))}
    </ol>
  );
}
