/** The check of one controller's answer: the place in the file on one side, what was read there on the other. */
import { LiveView } from '#components/shared/live-view.tsx';
import { Empty } from '#components/shared/notice.tsx';
import { Page } from '#components/shared/page.tsx';
import { readCheck } from '#lib/store/read.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { routeHash } from '#lib/ui/route.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { CheckSides } from './check-sides.tsx';
import { UnappliedList } from './unapplied-list.tsx';

export function CheckPage({ controller }: { readonly controller: string }) {
  const { t, name } = useTexts();
  const live = useLive(() => readCheck(readingDatabase(), controller), [controller]);
  const back = { href: routeHash({ page: 'answers', controller }), text: t('check.back') };
  return (
    <Page title={t('check.title', { party: name('party', controller) })} intro={t('check.intro')} back={back} wide>
      <LiveView live={live}>
        {(view) =>
          view === null || view.facts.length + view.statements.length === 0 ? (
            <Empty title={t('check.emptyTitle')}>{t('check.emptyText')}</Empty>
          ) : (
            <>
              <CheckSides controller={controller} view={view} />
              <UnappliedList
                corrections={view.unapplied}
                marks={view.unappliedMarks}
                truths={view.truths}
                controller={controller}
              />
            </>
          )
        }
      </LiveView>
    </Page>
  );
}
