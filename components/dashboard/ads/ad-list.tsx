/** The list of ads, one live page after another: each begins where the one before ended, so that a long history stays quick. */
import { useState } from 'preact/hooks';
import { LiveView } from '#components/shared/live-view.tsx';
import { Empty } from '#components/shared/notice.tsx';
import { type Asking, useAsking } from '#components/shared/use-asking.ts';
import { type AdCursor, adCursor, readAds } from '#lib/store/read.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { usePendingDeletes } from '#components/dashboard/pending-deletes.tsx';
import { adQuery, type FilterForm } from './ad-filter.ts';
import { AdListRow } from './ad-list-row.tsx';
import styles from './ads.module.css';

const pageSize = 50;

export function AdList({ form }: { readonly form: FilterForm }) {
  const { t } = useTexts();
  const asking = useAsking();
  const [starts, setStarts] = useState<readonly (AdCursor | null)[]>([null]);
  return (
    <section aria-label={t('ads.list')} class={styles.list}>
      {starts.map((after, index) => (
        <AdListPage
          key={index}
          form={form}
          asking={asking}
          after={after}
          last={index === starts.length - 1}
          more={(next) => setStarts([...starts, next])}
        />
      ))}
    </section>
  );
}

interface PageProps {
  readonly form: FilterForm;
  readonly asking: Asking | null;
  readonly after: AdCursor | null;
  readonly last: boolean;
  readonly more: (next: AdCursor) => void;
}

function AdListPage({ form, asking, after, last, more }: PageProps) {
  const { t } = useTexts();
  const pending = usePendingDeletes();
  const live = useLive(() => readAds(readingDatabase(), adQuery(form), after, pageSize), [form, after]);
  return (
    <LiveView live={live}>
      {(rows) => {
        const end = rows.at(-1);
        if (end === undefined) return after === null && <NoAds filtered={Object.keys(form).length > 0} />;
        return (
          <>
            <ul class={styles.list}>
              {rows
                .filter((row) => !pending.isPending(row.id))
                .map((row) => (
                  <AdListRow key={row.id} row={row} asking={asking} />
                ))}
            </ul>
            {last && rows.length === pageSize && (
              <button type="button" onClick={() => more(adCursor(end))}>
                {t('common.more')}
              </button>
            )}
          </>
        );
      }}
    </LiveView>
  );
}

function NoAds({ filtered }: { readonly filtered: boolean }) {
  const { t } = useTexts();
  if (filtered) {
    return (
      <Empty title={t('ads.noMatchTitle')}>
        <a class="button" href="#/ads">
          {t('ads.filterClear')}
        </a>
      </Empty>
    );
  }
  return (
    <Empty title={t('ads.emptyTitle')}>
      <p>{t('ads.emptyText')}</p>
      <a class="button primary" href="#/welcome">
        {t('ads.emptySites')}
      </a>
    </Empty>
  );
}
