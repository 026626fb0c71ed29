/** Putting a statement right: what it is about, what it says of it, and whom it names. */
import { useEffect, useRef, useState } from 'preact/hooks';
import forms from '#components/shared/form.module.css';
import type { Correction, NewCorrection } from '#lib/core/correction.ts';
import { type ControllerStatement, stanceSchema, statementTopics } from '#lib/core/sar.ts';
import type { StatementRow } from '#lib/store/rows.ts';
import { type Texts, useTexts } from '#lib/ui/use-texts.ts';
import { CorrectionButtons } from './correction-buttons.tsx';
import { statementCorrectionOf, takenBack } from './new-correction.ts';

interface Props {
  readonly statement: StatementRow;
  readonly correction: Correction | null;
  readonly controller: string;
  readonly busy: boolean;
  readonly correct: (correction: NewCorrection) => void;
  readonly leave: () => void;
}

const recipientKinds = ['none', 'category', 'named'] as const;
const recipientTexts = {
  none: 'answers.recipientsNone',
  category: 'answers.recipientsCategory',
  named: 'answers.recipientsNamed',
} as const;

export function CorrectStatement({ statement, correction, controller, busy, correct, leave }: Props) {
  const { t, name } = useTexts();
  const [about, setAbout] = useState(statement.about);
  const [stance, setStance] = useState(statement.stance);
  const [recipients, setRecipients] = useState(statement.recipients);
  return (
    <form
      class={forms.stack}
      onSubmit={(event) => {
        event.preventDefault();
        correct(statementCorrectionOf(controller, statement, correction, { about, stance, recipients }));
      }}
    >
      <Choice
        label={t('check.editStance')}
        value={stance}
        among={stanceSchema.options.map((id) => [id, name('stance', id)])}
        choose={setStance}
        first
      />
      <Choice
        label={t('check.editAbout')}
        value={about}
        among={statementTopics.map((id) => [id, name('topic', id)])}
        choose={setAbout}
      />
      <Choice
        label={t('check.editRecipients')}
        value={recipients ?? ''}
        among={recipientsAmong(t)}
        choose={(id) => setRecipients(id === '' ? null : id)}
      />
      <CorrectionButtons
        busy={busy}
        leave={leave}
        takeBack={correction === null ? null : () => correct(takenBack(correction))}
      />
    </form>
  );
}

type Recipients = NonNullable<ControllerStatement['recipients']>;

function recipientsAmong(t: Texts['t']): (readonly [Recipients | '', string])[] {
  return [['', t('check.editRecipientsUnknown')], ...recipientKinds.map((id) => [id, t(recipientTexts[id])] as const)];
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly among: readonly (readonly [id: Id, words: string])[];
  readonly choose: (id: Id) => void;
  /** It takes the focus. */
  readonly first?: boolean;
}

function Choice<Id extends string>({ label, value, among, choose, first = false }: ChoiceProps<Id>) {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (first) select.current?.focus();
  }, [first]);
  return (
    <label class={forms.field}>
      {label}
      <select
        ref={select}
        value={value}
        onChange={(event) => {
          const chosen = among.find(([id]) => id === event.currentTarget.value);
          if (chosen !== undefined) choose(chosen[0]);
        }}
      >
        {among.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
