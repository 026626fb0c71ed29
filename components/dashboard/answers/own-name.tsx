/** The user's own name, asked where answers are added: it tells their data from other people's, and stays on the device. */
import forms from '#components/shared/form.module.css';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import { useTexts } from '#lib/ui/use-texts.ts';

/** Stored as soon as the field is left. */
export function OwnName({ name }: { readonly name: string }) {
  const { t } = useTexts();
  const command = useCommand();
  return (
    <>
      <label class={forms.field}>
        {t('answers.ownName')}
        <input
          type="text"
          maxLength={120}
          autocomplete="name"
          value={name}
          onChange={(event) =>
            void command.send({ type: 'setSetting', key: 'ownName', value: event.currentTarget.value })
          }
        />
      </label>
      <CommandFailure state={command} />
    </>
  );
}
