/** What the complaint needs from the user: who, to whom, which findings, what harm, what to ask for. */
import type { ComponentChildren } from 'preact';
import { Foreign } from '#components/shared/foreign.tsx';
import forms from '#components/shared/form.module.css';
import { LetterLanguage } from '#components/shared/letter-language.tsx';
import { Section } from '#components/shared/page.tsx';
import { StrengthMark } from '#components/shared/strength-mark.tsx';
import { requestIds } from '#lib/complaint/complaint-input.ts';
import type { FindingRow } from '#lib/store/rows.ts';
import { findingIn } from '#lib/ui/finding-words.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { type ComplaintForm as Form, isIncluded, withFinding, withRequest } from './complaint-draft.ts';

interface Props {
  readonly form: Form;
  readonly findings: readonly FindingRow[];
  readonly onChange: (form: Form) => void;
}

export function ComplaintForm(props: Props) {
  const { t } = useTexts();
  return (
    <Section title={t('report.formTitle')} intro={t('report.formIntro')}>
      <PersonFields {...props} />
      <LetterLanguage
        language={props.form.language}
        onChange={(language) => props.onChange({ ...props.form, language })}
      />
      <StageChoice {...props} />
      <FindingChoice {...props} />
      <RequestChoice {...props} />
    </Section>
  );
}

function PersonFields({ form, onChange }: Props) {
  const { t } = useTexts();
  const line = (label: string, value: string, set: (value: string) => Form, autocomplete: AutoFill) => (
    <label class={forms.field}>
      {label}
      <input
        type="text"
        maxLength={300}
        autocomplete={autocomplete}
        value={value}
        onInput={(event) => onChange(set(event.currentTarget.value))}
      />
    </label>
  );
  return (
    <>
      <div class={forms.grid}>
        {line(t('report.name'), form.name, (name) => ({ ...form, name }), 'name')}
        {line(t('report.reference'), form.reference, (reference) => ({ ...form, reference }), 'off')}
        {line(t('report.address'), form.address, (address) => ({ ...form, address }), 'street-address')}
        {form.stage === 'ico' && line(t('report.email'), form.email, (email) => ({ ...form, email }), 'email')}
      </div>
      <label class={forms.field}>
        {t('report.harm')}
        <textarea
          maxLength={4000}
          value={form.harm}
          onInput={(event) => onChange({ ...form, harm: event.currentTarget.value })}
        />
      </label>
    </>
  );
}

function StageChoice({ form, onChange }: Props) {
  const { t } = useTexts();
  const radio = (stage: Form['stage'], label: string) => (
    <label class={forms.check}>
      <input
        type="radio"
        name="stage"
        value={stage}
        checked={form.stage === stage}
        onChange={() => onChange({ ...form, stage })}
      />
      {label}
    </label>
  );
  return (
    <Group title={t('report.stage')}>
      {radio('controller', t('report.stageController'))}
      {radio('ico', t('report.stageIco'))}
    </Group>
  );
}

function FindingChoice({ form, findings, onChange }: Props) {
  const { t, language } = useTexts();
  return (
    <Group title={t('report.findingsTitle')}>
      {findings.map((row) => (
        <label key={row.id} class={forms.check}>
          <input
            type="checkbox"
            checked={isIncluded(form, row)}
            onChange={(event) => onChange(withFinding(form, row.id, event.currentTarget.checked))}
          />
          <span>
            <StrengthMark strength={row.strength} /> <Foreign text={findingIn(language, row).summary} />
          </span>
        </label>
      ))}
    </Group>
  );
}

function RequestChoice({ form, onChange }: Props) {
  const { t } = useTexts();
  return (
    <Group title={t('report.requests')}>
      {requestIds.map((id) => (
        <label key={id} class={forms.check}>
          <input
            type="checkbox"
            checked={form.requests.includes(id)}
            onChange={(event) => onChange(withRequest(form, id, event.currentTarget.checked))}
          />
          {t(`report.request_${id}`)}
        </label>
      ))}
    </Group>
  );
}

type AutoFill = 'name' | 'off' | 'street-address' | 'email';

function Group({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <fieldset class={forms.group}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
