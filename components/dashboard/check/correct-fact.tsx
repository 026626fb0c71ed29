/** Putting a fact right: its label, its value, what it is about. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDeps } from '#components/dashboard/deps.ts';
import { DimensionSelect } from '#components/shared/dimension-select.tsx';
import forms from '#components/shared/form.module.css';
import type { Correction, NewCorrection } from '#lib/core/correction.ts';
import { fixedDimensions } from '#lib/core/dimensions.ts';
import type { FactRow } from '#lib/store/rows.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { CorrectionButtons } from './correction-buttons.tsx';
import { correctionOf, takenBack } from './new-correction.ts';

interface Props {
  readonly fact: FactRow;
  readonly correction: Correction | null;
  readonly controller: string;
  readonly busy: boolean;
  readonly correct: (correction: NewCorrection) => void;
  readonly leave: () => void;
}

export function CorrectFact({ fact, correction, controller, busy, correct, leave }: Props) {
  const { t } = useTexts();
  const { changeFact } = useDeps();
  const [label, setLabel] = useState(fact.label);
  const [value, setValue] = useState(fact.value);
  const [dimension, setDimension] = useState(fact.dimension);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.select(), []);
  const among = fixedDimensions.includes(fact.dimension) ? fixedDimensions : [fact.dimension, ...fixedDimensions];
  return (
    <form
      class={forms.stack}
      onSubmit={(event) => {
        event.preventDefault();
        correct(correctionOf(controller, fact, correction, changeFact(fact, { label, value, dimension })));
      }}
    >
      <label class={forms.field}>
        {t('check.editValue')}
        <input ref={first} type="text" value={value} onInput={(event) => setValue(event.currentTarget.value)} />
      </label>
      <label class={forms.field}>
        {t('check.editLabel')}
        <input type="text" required value={label} onInput={(event) => setLabel(event.currentTarget.value)} />
      </label>
      <DimensionSelect label={t('check.editDimension')} value={dimension} onChange={setDimension} among={among} />
      <CorrectionButtons
        busy={busy}
        leave={leave}
        takeBack={correction === null ? null : () => correct(takenBack(correction))}
      />
    </form>
  );
}
