/** The side of the file: the page that something was read from, or the cells around it, with the place marked. */
import { useState } from 'preact/hooks';
import { LiveView } from '#components/shared/live-view.tsx';
import panel from '#components/shared/panel.module.css';
import { PasswordForm } from '#components/shared/password-form.tsx';
import { readSheets } from '#lib/store/read.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import type { CheckItem } from './check-items.ts';
import { PageView } from './page-view.tsx';
import { SourceBar } from './source-bar.tsx';
import { SourcePlace } from './source-place.tsx';
import type { Showing } from './source-view.ts';
import { usePagePicture } from './use-page-picture.ts';
import styles from './check.module.css';

interface Props {
  readonly item: CheckItem;
  readonly showing: Showing;
  readonly show: (showing: Showing) => void;
}

export function CheckSource({ item, showing, show }: Props) {
  const { t } = useTexts();
  const [passwords, setPasswords] = useState<Readonly<Record<string, string>>>({});
  const { where, row } = item;
  const password = passwords[row.answer];
  const hasPage = where.page !== undefined;
  const wanted = hasPage && showing.view === 'page';
  const page = usePagePicture(
    wanted
      ? {
          answer: row.answer,
          where: { file: where.file, page: where.page },
          ...(password === undefined ? {} : { password }),
        }
      : null,
  );
  const isPicture = page?.kind === 'shown' || page?.kind === 'drawing';
  return (
    <section class={`${panel.panel} ${styles.source}`} aria-label={t('check.sourceTitle')} data-testid="check-source">
      <div class={styles.sourceHead}>
        <h2>{t('check.sourceTitle')}</h2>
        {hasPage && <SourceBar showing={showing} show={show} />}
      </div>
      {isPicture ? (
        <PageView where={where} state={page} zoom={showing.zoom} />
      ) : (
        <>
          {page !== null && <p class={styles.soft}>{t(`check.page_${page.kind}`)}</p>}
          {(page?.kind === 'locked' || page?.kind === 'wrong-password') && (
            <PasswordForm
              label={t('answers.password', { files: where.file })}
              onPassword={(typed) => setPasswords({ ...passwords, [row.answer]: typed })}
            />
          )}
          <Cells item={item} />
        </>
      )}
    </section>
  );
}

function Cells({ item }: { readonly item: CheckItem }) {
  const { answer } = item.row;
  const live = useLive(() => readSheets(readingDatabase(), answer), [answer]);
  return <LiveView live={live}>{(sheets) => <SourcePlace item={item} sheets={sheets} />}</LiveView>;
}
