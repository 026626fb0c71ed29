/** Where letters go: what is known, from where and since when; the user checks it before anything is sent. */
import type { TargetedInputEvent } from 'preact';
import { useState } from 'preact/hooks';
import { Foreign } from '#components/shared/foreign.tsx';
import forms from '#components/shared/form.module.css';
import { Section } from '#components/shared/page.tsx';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import type { CaseFile } from '#lib/core/case-file.ts';
import { type Contact, contactOf } from '#lib/law/contacts.ts';
import { sourceById } from '#lib/law/sources.ts';
import { plainDateOf } from '#lib/law/plain-date-of.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './requests.module.css';

export function ContactConfirm({ caseFile }: { readonly caseFile: CaseFile }) {
  const { t, day } = useTexts();
  const command = useCommand();
  const known = contactOf(caseFile.controller);
  const { contact } = caseFile;
  const [email, setEmail] = useState(contact?.email ?? known?.email ?? '');
  const [post, setPost] = useState(contact?.post ?? known?.post ?? '');
  const confirm = (): void => {
    const confirmedOn = plainDateOf(new Date());
    const given = { ...(email.trim() && { email: email.trim() }), ...(post.trim() && { post: post.trim() }) };
    void command.send({ type: 'saveCase', caseFile: { ...caseFile, contact: { ...given, confirmedOn } } });
  };
  return (
    <Section title={t('requests.contactTitle')} intro={t('requests.contactIntro')}>
      <KnownContact known={known} />
      <form
        class={forms.grid}
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <ContactField label={t('requests.contactEmail')} type="email" maxLength={254} value={email} set={setEmail} />
        <ContactField label={t('requests.contactPost')} type="text" maxLength={300} value={post} set={setPost} />
        <p>
          <button type="submit" disabled={command.busy || (email.trim() === '' && post.trim() === '')}>
            {t('requests.contactConfirm')}
          </button>
        </p>
      </form>
      <p class={styles.soft} role="status">
        {contact !== undefined && t('requests.contactConfirmed', { day: day(contact.confirmedOn) })}
      </p>
      <CommandFailure state={command} />
    </Section>
  );
}

interface FieldProps {
  readonly label: string;
  readonly type: 'email' | 'text';
  readonly maxLength: number;
  readonly value: string;
  readonly set: (value: string) => void;
}

function ContactField({ label, type, maxLength, value, set }: FieldProps) {
  const field = {
    autocomplete: 'off',
    maxLength,
    value,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => set(event.currentTarget.value),
  } as const;
  return (
    <label class={forms.field}>
      {label}
      {type === 'email' ? <input type="email" {...field} /> : <input type="text" {...field} />}
    </label>
  );
}

function KnownContact({ known }: { readonly known: Contact | null }) {
  const { t, day } = useTexts();
  if (known === null || known.source === null || known.asOf === null || known.sure === 'unknown')
    return <p class={styles.soft}>{t('requests.contactUnknown')}</p>;
  const { source, asOf, sure, note, phone } = known;
  return (
    <p class={styles.soft}>
      <Foreign
        text={t('requests.contactSource', {
          source: sourceById(source).title,
          day: day(asOf),
          sure: t(`requests.sure_${sure}`),
        })}
      />{' '}
      {phone !== null && <Foreign text={t('requests.contactPhone', { phone })} />}{' '}
      {note !== null && <Foreign text={t('requests.contactNote', { note })} />}
    </p>
  );
}
