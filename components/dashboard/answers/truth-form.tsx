/** What is true about the user, attribute by attribute; voluntary. */
import { useState } from 'preact/hooks';
import { DimensionSelect } from '#components/shared/dimension-select.tsx';
import { Foreign } from '#components/shared/foreign.tsx';
import forms from '#components/shared/form.module.css';
import { Section } from '#components/shared/page.tsx';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import { type Dimension, dimensionOf, fixedDimensions, isDimension } from '#lib/core/dimensions.ts';
import type { UserTruth } from '#lib/core/truth.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { isDimensionTruth, withDimensionTruth, withoutDimension } from './truth-change.ts';
import styles from './answers.module.css';

/** Only what can be compared can be said to be true. */
const comparable = fixedDimensions.filter((id) => isDimension(id) && dimensionOf(id).comparable !== 'never');

interface Props {
  readonly controller: string;
  readonly truths: readonly UserTruth[];
}

export function TruthForm({ controller, truths }: Props) {
  const { t } = useTexts();
  const command = useCommand();
  const [dimension, setDimension] = useState<Dimension>('age');
  const [value, setValue] = useState('');
  const store = (next: UserTruth[]): Promise<boolean> => command.send({ type: 'saveTruth', controller, truths: next });
  const add = async (): Promise<void> => {
    if (await store(withDimensionTruth(truths, dimension, value.trim()))) setValue('');
  };
  return (
    <Section title={t('answers.truthTitle')} intro={t('answers.truthIntro')}>
      <TruthList truths={truths} remove={(id) => void store(withoutDimension(truths, id))} />
      <form
        class={forms.form}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <DimensionSelect
          label={t('answers.truthDimension')}
          value={dimension}
          onChange={setDimension}
          among={comparable}
        />
        <label class={forms.field}>
          {t('answers.truthValue')}
          <input
            type="text"
            required
            maxLength={300}
            value={value}
            onInput={(event) => setValue(event.currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={command.busy}>
          {t('answers.truthAdd')}
        </button>
      </form>
      <CommandFailure state={command} />
    </Section>
  );
}

function TruthList({
  truths,
  remove,
}: {
  readonly truths: readonly UserTruth[];
  readonly remove: (id: Dimension) => void;
}) {
  const { t, name } = useTexts();
  const own = truths.filter(isDimensionTruth);
  if (own.length === 0) return null;
  return (
    <ul class={styles.checks}>
      {own.map((truth) => (
        <li key={truth.dimension} class={styles.check}>
          <span>
            <b>{name('dimension', truth.dimension)}</b> <Foreign text={truth.value} />
          </span>
          <button type="button" class="quiet" onClick={() => remove(truth.dimension)}>
            {t('answers.truthRemove', { what: name('dimension', truth.dimension) })}
          </button>
        </li>
      ))}
    </ul>
  );
}
