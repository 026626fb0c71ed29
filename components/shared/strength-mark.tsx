/** How strong a finding is, as a word in a frame: colour alone says nothing. */
import type { Strength } from '#lib/core/finding.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './strength-mark.module.css';

export function StrengthMark({ strength }: { readonly strength: Strength }) {
  const { name } = useTexts();
  return <span class={`${styles.mark} ${styles[strength]}`}>{name('strength', strength)}</span>;
}
