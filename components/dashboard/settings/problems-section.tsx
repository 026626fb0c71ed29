/** Everything that could not be read, counted. */
import { Foreign } from '#components/shared/foreign.tsx';
import { LiveView } from '#components/shared/live-view.tsx';
import { Section } from '#components/shared/page.tsx';
import { readProblems } from '#lib/store/read.ts';
import type { ProblemRow } from '#lib/store/rows.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { formatNumber } from '#lib/ui/format.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './settings.module.css';

export function ProblemsSection() {
  const { t } = useTexts();
  const live = useLive(() => readProblems(readingDatabase()), []);
  return (
    <Section title={t('settings.problemsTitle')} intro={t('settings.problemsIntro')}>
      <LiveView live={live}>
        {(rows) => (rows.length === 0 ? <p>{t('settings.problemsNone')}</p> : <ProblemTable rows={rows} />)}
      </LiveView>
    </Section>
  );
}

function ProblemTable({ rows }: { readonly rows: readonly ProblemRow[] }) {
  const { t, name, date } = useTexts();
  return (
    <div class={styles.scroll} tabIndex={0} role="group" aria-label={t('settings.problemsTitle')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('settings.problemWhat')}</th>
            <th scope="col">{t('settings.problemWhere')}</th>
            <th scope="col">{t('settings.problemTimes')}</th>
            <th scope="col">{t('settings.problemLast')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{name('problem', row.kind)}</th>
              <td>
                <code>
                  <Foreign text={`${row.at}: ${row.seen}`} />
                </code>
              </td>
              <td>{formatNumber(row.times)}</td>
              <td>{date(row.lastSeenAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
