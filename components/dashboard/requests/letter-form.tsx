/** What a letter needs from the user: who they are, in which language, and what the kind asks for. */
import type { TextKey } from '#lib/ui/catalogue.ts';
import forms from '#components/shared/form.module.css';
import { LetterLanguage } from '#components/shared/letter-language.tsx';
import { Section } from '#components/shared/page.tsx';
import { type LetterDraft, type LetterForm as Form, type LetterKind, requestItems } from '#lib/core/letter.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './requests.module.css';

interface Props {
  readonly draft: LetterDraft;
  readonly hasCorrections: boolean;
  readonly onChange: (next: LetterDraft) => void;
}

interface Part {
  readonly form: Form;
  readonly set: (change: Partial<Form>) => void;
}

export function LetterForm({ draft, hasCorrections, onChange }: Props) {
  const { t } = useTexts();
  const { form, kind } = draft;
  const set = (change: Partial<Form>): void => onChange({ ...draft, form: { ...form, ...change } });
  return (
    <Section title={t('requests.formTitle')} intro={t('requests.formIntro')}>
      <LetterLanguage language={form.language} onChange={(language) => set({ language })} />
      <PersonFields form={form} set={set} />
      <Detail kind={kind} form={form} set={set} />
      {kind === 'incomplete' && <MissingChoice form={form} set={set} />}
      {kind === 'rectification' && !hasCorrections && <p>{t('requests.correctionsNone')}</p>}
    </Section>
  );
}

function PersonFields({ form, set }: Part) {
  const { t } = useTexts();
  const line = (
    label: string,
    key: 'name' | 'address' | 'reference',
    autocomplete: 'name' | 'street-address' | 'off',
  ) => (
    <label class={forms.field}>
      {label}
      <input
        type="text"
        maxLength={300}
        autocomplete={autocomplete}
        value={form[key]}
        onInput={(event) => set({ [key]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <div class={forms.grid}>
      {line(t('requests.name'), 'name', 'name')}
      {line(t('requests.address'), 'address', 'street-address')}
      {line(t('requests.reference'), 'reference', 'off')}
    </div>
  );
}

const detailKeys: Readonly<Partial<Record<LetterKind, TextKey>>> = {
  identity: 'requests.detailIdentity',
  objection: 'requests.detailObjection',
  erasure: 'requests.detailErasure',
};

function Detail({ kind, form, set }: Part & { readonly kind: LetterKind }) {
  const { t } = useTexts();
  const key = detailKeys[kind];
  if (key === undefined) return null;
  return (
    <>
      <label class={forms.field}>
        {t(key)}
        <textarea
          maxLength={2000}
          value={form.detail}
          onInput={(event) => set({ detail: event.currentTarget.value })}
        />
      </label>
      {kind === 'identity' && <p class={styles.soft}>{t('requests.detailIdentityHint')}</p>}
    </>
  );
}

function MissingChoice({ form, set }: Part) {
  const { t, name } = useTexts();
  return (
    <fieldset class={forms.group}>
      <legend>{t('requests.missingTitle')}</legend>
      {requestItems.map((item) => (
        <label key={item} class={forms.check}>
          <input
            type="checkbox"
            checked={form.missing.includes(item)}
            onChange={(event) => {
              const wanted = event.currentTarget.checked;
              set({
                missing: requestItems.filter((other) => (other === item ? wanted : form.missing.includes(other))),
              });
            }}
          />
          {name('item', item)}
        </label>
      ))}
      <p class={styles.soft}>{t('requests.missingHint')}</p>
    </fieldset>
  );
}
