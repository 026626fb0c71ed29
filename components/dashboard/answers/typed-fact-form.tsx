/** A fact of an answer, typed in. */
import { useState } from 'preact/hooks';
import { useDeps } from '#components/dashboard/deps.ts';
import { DimensionSelect } from '#components/shared/dimension-select.tsx';
import forms from '#components/shared/form.module.css';
import { CommandFailure } from '#components/shared/use-command.tsx';
import { type Dimension, fixedDimensions } from '#lib/core/dimensions.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import type { TypedProps } from './typed-forms.tsx';
import { useTyped } from './use-typed.tsx';

/** `unknown` comes first: then it is worked out from what the answer calls it. */
const about = fixedDimensions.filter((id) => id !== 'unknown');

export function TypedFactForm(props: TypedProps) {
  const { t } = useTexts();
  const { typedFact } = useDeps();
  const { command, add } = useTyped(props);
  const [label, setLabel] = useState('');
  const [value, setValue] = useState('');
  const [source, setSource] = useState('');
  const [dimension, setDimension] = useState<Dimension>('unknown');
  const save = async (): Promise<void> => {
    const fact = typedFact({
      controller: props.controller,
      label,
      value,
      ...(dimension === 'unknown' ? {} : { dimension }),
      ...(source.trim() === '' ? {} : { source: source.trim() }),
    });
    if (!(await add({ facts: [fact], statements: [] }))) return;
    setLabel('');
    setValue('');
    setSource('');
  };
  const field = (text: string, current: string, set: (next: string) => void, required: boolean) => (
    <label class={forms.field}>
      {text}
      <input
        type="text"
        maxLength={500}
        required={required}
        value={current}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </label>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset class={forms.grid}>
        <legend>{t('answers.typeFactTitle')}</legend>
        {field(t('answers.typeFactLabel'), label, setLabel, true)}
        {field(t('answers.typeFactValue'), value, setValue, true)}
        <DimensionSelect
          label={t('answers.typeFactDimension')}
          value={dimension}
          onChange={setDimension}
          among={['unknown', ...about]}
        />
        {field(t('answers.typeFactSource'), source, setSource, false)}
        <button type="submit" disabled={command.busy}>
          {t('answers.typeFactSave')}
        </button>
      </fieldset>
      <CommandFailure state={command} />
    </form>
  );
}
