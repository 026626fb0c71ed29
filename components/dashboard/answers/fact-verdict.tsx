/** The user's word on one fact, and what is true where it is wrong. */
import type { FactMark, UserTruth } from '#lib/core/truth.ts';
import type { FactRow } from '#lib/store/rows.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { factTruth, verdictOf } from './truth-change.ts';
import styles from './answers.module.css';

interface Props {
  readonly fact: FactRow;
  readonly truths: readonly UserTruth[];
  readonly say: (mark: FactMark) => void;
}

export function FactVerdict({ fact, truths, say }: Props) {
  const { t } = useTexts();
  const said = factTruth(truths, fact.id);
  const verdict = said?.verdict ?? '';
  return (
    <div class={styles.verdict}>
      <select
        aria-label={t('answers.verdictFor', { label: fact.label })}
        value={verdict}
        onChange={(event) => {
          const chosen = verdictOf(event.currentTarget.value);
          if (chosen !== null) say({ fact: fact.id, verdict: chosen });
        }}
      >
        <option value="" disabled={verdict !== ''}>
          {t('answers.verdictNone')}
        </option>
        <option value="accurate">{t('answers.verdictAccurate')}</option>
        <option value="inaccurate">{t('answers.verdictInaccurate')}</option>
        <option value="unsure">{t('answers.verdictUnsure')}</option>
      </select>
      {verdict === 'inaccurate' && (
        <input
          type="text"
          maxLength={300}
          aria-label={t('answers.verdictTruth', { label: fact.label })}
          placeholder={t('answers.verdictTruthPlaceholder')}
          value={said?.truth ?? ''}
          onChange={(event) => say({ fact: fact.id, verdict: 'inaccurate', truth: event.currentTarget.value })}
        />
      )}
    </div>
  );
}
