/** One targeting criterion in plain words; what the advertiser brought itself stands out, what the platform chose steps back. */
import type { ChosenBy, SuppliedBy } from '#lib/core/criterion.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { originKey, originOf } from './criterion-origin.ts';
import { Foreign } from './foreign.tsx';
import styles from './criterion-tag.module.css';

export interface TagCriterion {
  readonly dimension: string;
  readonly value: string;
  readonly suppliedBy: SuppliedBy;
  readonly chosenBy: ChosenBy;
}

export function CriterionTag({ criterion }: { readonly criterion: TagCriterion }) {
  const { t, name } = useTexts();
  const origin = originOf(criterion.suppliedBy, criterion.chosenBy);
  return (
    <span class={`${styles.tag} ${styles[origin]}`}>
      <span class={styles.what}>
        <b>{name('dimension', criterion.dimension)}</b>
        {criterion.value !== '' && (
          <>
            {' '}
            <Foreign text={criterion.value} />
          </>
        )}
      </span>
      {origin !== 'platform-data' && (
        <span class={styles.origin}>{t(originKey(criterion.suppliedBy, criterion.chosenBy))}</span>
      )}
    </span>
  );
}
