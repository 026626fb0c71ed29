/** Adding a controller that is in no list: its case begins, and its letters can be written. */
import { useState } from 'preact/hooks';
import { CampaignerSelect } from '#components/shared/campaigner-select.tsx';
import forms from '#components/shared/form.module.css';
import { Section } from '#components/shared/page.tsx';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import { controllerRoles } from '#lib/core/case-file.ts';
import { english } from '#lib/ui/catalogue.ts';
import { routeHash } from '#lib/ui/route.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { type OwnController, ownCase } from './own-controller.ts';

/** The ids that our own list has. */
const listed = Object.keys(english.names).flatMap((key) => (key.startsWith('party.') ? [key.slice(6)] : []));

export function OwnControllerForm({ taken }: { readonly taken: readonly string[] }) {
  const { t, name } = useTexts();
  const command = useCommand();
  const [own, setOwn] = useState<OwnController>({ name: '', role: 'local', partOf: '' });
  const begin = async (): Promise<void> => {
    const caseFile = ownCase(own, new Set([...listed, ...taken]));
    if (caseFile === null || !(await command.send({ type: 'saveCase', caseFile }))) return;
    location.hash = routeHash({ page: 'answers', controller: caseFile.controller });
  };
  return (
    <Section title={t('requests.ownTitle')} intro={t('requests.ownIntro')}>
      <form
        class={forms.grid}
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <label class={forms.field}>
          {t('requests.ownName')}
          <input
            type="text"
            required
            maxLength={100}
            autocomplete="off"
            value={own.name}
            onInput={(event) => setOwn({ ...own, name: event.currentTarget.value })}
          />
        </label>
        <label class={forms.field}>
          {t('requests.ownRole')}
          <select
            value={own.role}
            onChange={(event) =>
              setOwn({ ...own, role: controllerRoles.find((id) => id === event.currentTarget.value) ?? own.role })
            }
          >
            {controllerRoles.map((id) => (
              <option key={id} value={id}>
                {name('role', id)}
              </option>
            ))}
          </select>
        </label>
        <CampaignerSelect
          label={t('requests.ownPartOf')}
          value={own.partOf}
          onChange={(partOf) => setOwn({ ...own, partOf })}
          extra={[['', t('requests.ownPartOfNone')]]}
        />
        <p>
          <button type="submit" disabled={command.busy}>
            {t('requests.ownAdd')}
          </button>
        </p>
      </form>
      <CommandFailure state={command} />
    </Section>
  );
}
