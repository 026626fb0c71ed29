/** Right, wrong or not known: the three things that the user may say of what was read. */
import { type Mark, type Verdict, verdictSchema } from '#lib/core/truth.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './check.module.css';

interface Props {
  /** What is marked, in words. */
  readonly label: string;
  readonly truth: Mark | null;
  readonly mark: (verdict: Verdict) => void;
}

export function MarkButtons({ label, truth, mark }: Props) {
  const { t } = useTexts();
  return (
    <div class={styles.marks} role="group" aria-label={t('check.markGroup', { label })}>
      {verdictSchema.options.map((id) => (
        <button key={id} type="button" aria-pressed={truth?.verdict === id} onClick={() => mark(id)}>
          {t(`check.mark_${id}`)}
        </button>
      ))}
    </div>
  );
}
