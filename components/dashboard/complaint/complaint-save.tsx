/** Saving the letter, its data and the evidence pack; nothing is sent. */
import { useState } from 'preact/hooks';
import { Foreign } from '#components/shared/foreign.tsx';
import { Notice } from '#components/shared/notice.tsx';
import { Section } from '#components/shared/page.tsx';
import type { ComplaintDocument } from '#lib/complaint/complaint-document.ts';
import { renderComplaintHtml } from '#lib/complaint/render-html.ts';
import { renderComplaintJson } from '#lib/complaint/render-json.ts';
import { saveFile, saveText } from '#lib/ui/save-file.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import type { ComplaintMaterial } from './complaint-material.ts';
import { makePack } from './make-pack.ts';
import styles from './complaint.module.css';

interface Props {
  readonly material: ComplaintMaterial;
  readonly document: ComplaintDocument;
}

type PackState = { readonly kind: 'none' | 'busy' | 'saved' } | { readonly kind: 'failed'; readonly why: string };

export function ComplaintSave({ material, document: letter }: Props) {
  const { t } = useTexts();
  const [pack, setPack] = useState<PackState>({ kind: 'none' });
  const fileName = (kind: string, ending: string): string => `${kind}-${letter.controller}-${letter.madeOn}.${ending}`;
  const savePack = async (): Promise<void> => {
    setPack({ kind: 'busy' });
    try {
      saveFile(fileName('evidence-pack', 'zip'), await makePack(material, letter));
      setPack({ kind: 'saved' });
    } catch (error) {
      setPack({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <>
      <FormFields document={letter} />
      <Section title={t('report.saveTitle')} intro={t('report.saveIntro')}>
        <p class={styles.actions}>
          <button
            type="button"
            class="primary"
            onClick={() => saveText(fileName('complaint', 'html'), 'text/html', renderComplaintHtml(letter))}
          >
            {t('report.saveHtml')}
          </button>
          <button
            type="button"
            onClick={() => saveText(fileName('complaint', 'json'), 'application/json', renderComplaintJson(letter))}
          >
            {t('report.saveJson')}
          </button>
          <button type="button" disabled={pack.kind === 'busy'} onClick={() => void savePack()}>
            {t('report.savePack')}
          </button>
          <button type="button" onClick={() => print()}>
            {t('report.print')}
          </button>
        </p>
        {pack.kind === 'busy' && <p role="status">{t('common.loading')}</p>}
        {pack.kind === 'saved' && <Notice tone="good">{t('report.packSaved')}</Notice>}
        {pack.kind === 'failed' && <Notice tone="bad">{t('report.packFailed', { why: pack.why })}</Notice>}
      </Section>
    </>
  );
}

function FormFields({ document: letter }: { readonly document: ComplaintDocument }) {
  const { t } = useTexts();
  if (letter.formFields.length === 0) return null;
  return (
    <Section title={t('report.formFieldsTitle')}>
      {letter.formFields.map((field) => (
        <div key={field.id} class={styles.formText}>
          <h3>{field.label}</h3>
          <pre tabIndex={0}>
            <Foreign text={field.text} />
          </pre>
          {field.maxChars !== null && (
            <p class={styles.soft}>
              {t('report.charsLeft', { n: field.maxChars, used: field.text.length, max: field.maxChars })}
            </p>
          )}
        </div>
      ))}
    </Section>
  );
}
