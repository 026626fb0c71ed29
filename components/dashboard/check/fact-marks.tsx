/** Right, wrong or not known, and what is true where a fact is wrong. */
import { useEffect, useRef, useState } from 'preact/hooks';
import forms from '#components/shared/form.module.css';
import type { Mark, Verdict } from '#lib/core/truth.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import type { CheckItem } from './check-items.ts';
import { MarkButtons } from './mark-buttons.tsx';

interface Props {
  readonly item: Extract<CheckItem, { kind: 'fact' }>;
  /** The field of what is true has the focus. */
  readonly typing: boolean;
  readonly say: (mark: Mark) => void;
  readonly mark: (verdict: Verdict) => void;
  readonly goOn: () => void;
}

export function FactMarks({ item, typing, say, mark, goOn }: Props) {
  return (
    <>
      <MarkButtons label={item.row.label} truth={item.truth} mark={mark} />
      {item.truth?.verdict === 'inaccurate' && (
        <TruthField
          truth={item.truth.truth ?? ''}
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
      class={forms.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep(value.trim());
      }}
    >
      <label class={`${forms.field} ${forms.grow}`}>
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
