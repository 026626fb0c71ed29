/** How many facts and sentences are about other people, and why we think so; they themselves are shown nowhere. */
import type { FactRow, RemainderRow, StatementRow } from '#lib/store/rows.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './answers.module.css';

export function OthersNote({
  facts,
  sentences,
}: {
  readonly facts: readonly FactRow[];
  readonly sentences: readonly (StatementRow | RemainderRow)[];
}) {
  const { t, name } = useTexts();
  const others = facts.filter((fact) => fact.whose === 'other');
  const told = sentences.filter(({ whose }) => whose === 'other').length;
  if (others.length + told === 0) return null;
  const reasons = [...new Set(others.flatMap(({ whoseBecause }) => whoseBecause ?? []))];
  return (
    <p class={styles.soft} data-testid="others-note">
      {others.length > 0 && t('answers.othersNote', { n: others.length })}{' '}
      {reasons.map((reason) => name('whose', reason)).join(' ')} {told > 0 && t('answers.othersSentences', { n: told })}
    </p>
  );
}
