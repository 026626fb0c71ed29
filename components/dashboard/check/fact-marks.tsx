/** Right, wrong or not known, and what is true where a fact is wrong. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { UserTruth } from '#lib/core/truth.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import type { CheckItem } from './check-items.ts';
import styles from './check.module.css';

const verdicts = ['accurate', 'inaccurate', 'unsure'] as const;
type Verdict = (typeof verdicts)[number];

interface Props {
  readonly item: Extract<CheckItem, { kind: 'fact' }>;
  /** The field of what is true has the focus. */
  readonly typing: boolean;
  readonly say: (truth: UserTruth) => void;
  readonly mark: (verdict: Verdict) => void;
  readonly goOn: () => void;
}

export function FactMarks({ item, typing, say, mark, goOn }: Props) {
  const { t } = useTexts();
  const verdict = item.truth?.verdict ?? null;
  return (
    <>
      <div class={styles.marks} role="group" aria-label={t('check.markGroup', { label: item.row.label })}>
        {verdicts.map((id) => (
          <button key={id} type="button" aria-pressed={verdict === id} onClick={() => mark(id)}>
            {t(`check.mark_${id}`)}
          </button>
        ))}
      </div>
      {verdict === 'inaccurate' && (
        <TruthField
          truth={item.truth?.truth ?? ''}
          typing={typing}
          keep={(truth) => {
            say({ fact: item.row.id, verdict: 'inaccurate', ...(truth === '' ? {} : { truth }) });
            goOn();
          }}
        />
      )}
    </>
  );
}

interface FieldProps {
  readonly truth: string;
  readonly typing: boolean;
  readonly keep: (truth: string) => void;
}

function TruthField({ truth, typing, keep }: FieldProps) {
  const { t } = useTexts();
  const [value, setValue] = useState(truth);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (typing) field.current?.focus();
  }, [typing]);
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep(value.trim());
      }}
    >
      <label class={styles.field}>
        {t('check.truth')}
        <input
          ref={field}
          type="text"
          maxLength={300}
          value={value}
          onInput={(event) => setValue(event.currentTarget.value)}
        />
      </label>
      <button type="submit">{t('check.truthSave')}</button>
    </form>
  );
}
