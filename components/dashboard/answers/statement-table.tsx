/** What an answer says that the controller does; what it is silent about stands in the same table. */
import { Foreign } from '#components/shared/foreign.tsx';
import { useGrowing } from '#components/shared/use-growing.tsx';
import type { StatementRow } from '#lib/store/rows.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { whereText } from './where-text.ts';
import styles from './answers.module.css';

export function StatementTable({ statements }: { readonly statements: readonly StatementRow[] }) {
  const texts = useTexts();
  const { t, name } = texts;
  const { shown, more } = useGrowing(saidFirst(statements));
  if (statements.length === 0) return null;
  return (
    <div
      class={styles.scroll}
      tabIndex={0}
      role="group"
      aria-label={t('answers.statementsTitle', { n: statements.length })}
    >
      <table class={styles.facts}>
        <caption>{t('answers.statementsTitle', { n: statements.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('answers.statementAbout')}</th>
            <th scope="col">{t('answers.statementStance')}</th>
            <th scope="col">{t('answers.statementText')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id}>
              <th scope="row">{name('topic', row.about)}</th>
              <td>{name('stance', row.stance)}</td>
              <td>
                {row.stance === 'silent' ? (
                  <span class={styles.soft}>{t('answers.statementSilent')}</span>
                ) : (
                  <>
                    <Foreign text={row.text} />
                    <small>
                      <Foreign text={whereText(row.where, texts)} />
                    </small>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </div>
  );
}

function saidFirst(statements: readonly StatementRow[]): StatementRow[] {
  return statements.toSorted((a, b) => Number(a.stance === 'silent') - Number(b.stance === 'silent'));
}
