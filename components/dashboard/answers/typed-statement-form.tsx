/** A statement of an answer, typed in. */
import { useState } from 'preact/hooks';
import { useDeps } from '#components/dashboard/deps.ts';
import forms from '#components/shared/form.module.css';
import { CommandFailure } from '#components/shared/use-command.tsx';
import { type StatementTopic, statementTopics } from '#lib/core/sar.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import type { TypedProps } from './typed-forms.tsx';
import { useTyped } from './use-typed.tsx';

const stances = ['holds', 'denies'] as const;
const recipientKinds = ['none', 'category', 'named'] as const;
const recipientKeys = {
  none: 'answers.recipientsNone',
  category: 'answers.recipientsCategory',
  named: 'answers.recipientsNamed',
} as const;

export function TypedStatementForm(props: TypedProps) {
  const { t, name } = useTexts();
  const { typedStatement } = useDeps();
  const { command, add } = useTyped(props);
  const [about, setAbout] = useState<StatementTopic>('platform_sharing');
  const [stance, setStance] = useState<(typeof stances)[number]>('denies');
  const [recipients, setRecipients] = useState<(typeof recipientKinds)[number]>('none');
  const [text, setText] = useState('');
  const save = async (): Promise<void> => {
    const statement = typedStatement({ controller: props.controller, about, stance, recipients, text });
    if (await add({ facts: [], statements: [statement] })) setText('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset class={forms.grid}>
        <legend>{t('answers.typeStatementTitle')}</legend>
        <Choice
          label={t('answers.typeStatementAbout')}
          value={about}
          options={statementTopics}
          nameOf={(id) => name('topic', id)}
          onChange={setAbout}
        />
        <Choice
          label={t('answers.typeStatementStance')}
          value={stance}
          options={stances}
          nameOf={(id) => name('stance', id)}
          onChange={setStance}
        />
        <Choice
          label={t('answers.typeStatementRecipients')}
          value={recipients}
          options={recipientKinds}
          nameOf={(id) => t(recipientKeys[id])}
          onChange={setRecipients}
        />
        <label class={`${forms.field} ${forms.full}`}>
          {t('answers.typeStatementText')}
          <textarea required maxLength={5000} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <button type="submit" disabled={command.busy}>
          {t('answers.typeStatementSave')}
        </button>
      </fieldset>
      <CommandFailure state={command} />
    </form>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly nameOf: (id: T) => string;
  readonly onChange: (id: T) => void;
}

function Choice<T extends string>({ label, value, options, nameOf, onChange }: ChoiceProps<T>) {
  return (
    <label class={forms.field}>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find((id) => id === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
