/** The form beside what comes of it: every keystroke is in the letter below. */
import { useMemo, useState } from 'preact/hooks';
import { Section } from '#components/shared/page.tsx';
import { buildComplaint } from '#lib/complaint/build-complaint.ts';
import { plainDateOf } from '#lib/law/plain-date-of.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { complaintInput, type ComplaintForm as Form, newForm, offeredFindings } from './complaint-draft.ts';
import { ComplaintForm } from './complaint-form.tsx';
import type { ComplaintMaterial } from './complaint-material.ts';
import { ComplaintSave } from './complaint-save.tsx';
import { DocumentView } from './document-view.tsx';
import { keepForm, keptForm } from './kept-forms.ts';
import styles from './complaint.module.css';

export function ComplaintEditor({ material }: { readonly material: ComplaintMaterial }) {
  const { t, language } = useTexts();
  const { controller } = material.caseFile;
  const [form, setForm] = useState(
    () => keptForm(controller) ?? newForm(material.findings, material.letterLanguage ?? language, material.ownName),
  );
  const change = (next: Form): void => {
    keepForm(controller, next);
    setForm(next);
  };
  const document = useMemo(
    () => buildComplaint(complaintInput(material, form, plainDateOf(new Date()))),
    [material, form],
  );
  return (
    <>
      <div class={styles.screenOnly}>
        <ComplaintForm form={form} findings={offeredFindings(material.findings)} onChange={change} />
      </div>
      <Section title={t('report.previewTitle')}>
        {form.name.trim() === '' && (
          <p class={`${styles.soft} ${styles.screenOnly}`} role="status">
            {t('report.previewNeedsName')}
          </p>
        )}
        <DocumentView document={document} />
      </Section>
      <div class={styles.screenOnly}>
        <ComplaintSave material={material} document={document} />
      </div>
    </>
  );
}
