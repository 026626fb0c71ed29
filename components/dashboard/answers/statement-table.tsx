/** What an answer says that the controller does, and in one line what it is silent about. */
import { Foreign } from '#components/shared/foreign.tsx';
import { useGrowing } from '#components/shared/use-growing.tsx';
import type { StatementRow } from '#lib/store/rows.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { whereText } from './where-text.ts';
import styles from './answers.module.css';

interface Props {
  readonly statements: readonly StatementRow[];
  /** A holding reply and a request for identity answer nothing: that they are silent says nothing. */
  readonly answers: boolean;
}

export function StatementTable({ statements, answers }: Props) {
  const said = statements.filter(({ stance }) => stance !== 'silent');
  const silent = statements.filter(({ stance }) => stance === 'silent');
  return (
    <>
      {said.length > 0 && <Said statements={said} />}
      {answers && silent.length > 0 && <Silent statements={silent} />}
    </>
  );
}

function Said({ statements }: { readonly statements: readonly StatementRow[] }) {
  const texts = useTexts();
  const { t, name } = texts;
  const { shown, more } = useGrowing(statements);
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
                <Foreign text={row.text} />
                <small>
                  <Foreign text={whereText(row.where, texts)} />
                </small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </div>
  );
}

function Silent({ statements }: { readonly statements: readonly StatementRow[] }) {
  const { t, name } = useTexts();
  const topics = statements.map(({ about }) => name('topic', about)).join('; ');
  return <p class={styles.soft}>{t('answers.statementsSilent', { n: statements.length, topics })}</p>;
}
