/** How many facts are about other people, and why we think so; the facts themselves are shown nowhere. */
import type { FactRow } from '#lib/store/rows.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './answers.module.css';

export function OthersNote({ facts }: { readonly facts: readonly FactRow[] }) {
  const { t, name } = useTexts();
  const others = facts.filter((fact) => fact.whose === 'other');
  if (others.length === 0) return null;
  const reasons = [...new Set(others.flatMap(({ whoseBecause }) => whoseBecause ?? []))];
  return (
    <p class={styles.soft} data-testid="others-note">
      {t('answers.othersNote', { n: others.length })} {reasons.map((reason) => name('whose', reason)).join(' ')}
    </p>
  );
}
