/** The comparison itself, as a table of three columns: about what, what the targeting implies, what the answer says. */
import { useTexts } from '#lib/ui/use-texts.ts';
import type { AnswerSays, ComparisonRow, Implied } from './comparison-rows.ts';
import { originKey, originOf } from './criterion-origin.ts';
import { Foreign } from './foreign.tsx';
import styles from './comparison-table.module.css';

export function ComparisonTable({
  rows,
  caption,
}: {
  readonly rows: readonly ComparisonRow[];
  readonly caption: string;
}) {
  const { t, name } = useTexts();
  return (
    <table class={styles.table}>
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('popup.implies')}</th>
          <th scope="col">{t('popup.answers')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.dimension}>
            <th scope="row">
              <span class={styles.dimension}>{name('dimension', row.dimension)}</span>
              {row.implied.map((item) => (
                <ImpliedText key={item.value} item={item} />
              ))}
            </th>
            <td>
              {row.answer.map((item, index) => (
                <AnswerText key={index} item={item} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ImpliedText({ item }: { readonly item: Implied }) {
  const { t } = useTexts();
  const advertiser = originOf(item.suppliedBy, item.chosenBy) === 'advertiser';
  return (
    <span class={styles.said}>
      {item.value !== '' && <Foreign text={item.value} />}{' '}
      {advertiser && <span class={styles.supplied}>{t(originKey(item.suppliedBy, item.chosenBy))}</span>}
    </span>
  );
}

function AnswerText({ item }: { readonly item: AnswerSays }) {
  const { t } = useTexts();
  if (item.kind === 'nothing') return <span class={styles.nothing}>{t('popup.answerNothing')}</span>;
  if (item.kind === 'fact') {
    return (
      <span class={styles.said}>
        <Foreign text={item.value} />{' '}
        <span class={styles.label}>
          <Foreign text={item.label} />
        </span>
      </span>
    );
  }
  return (
    <span class={styles.said}>
      <b>{t(item.stance === 'denies' ? 'popup.answerRefuses' : 'popup.answerHolds')}</b>
      <q class={styles.quote}>
        <Foreign text={item.text} />
      </q>
    </span>
  );
}
