/** Bringing files of an answer in: choose or drop, with the day they came; each file says for itself how it went. */
import { useState } from 'preact/hooks';
import forms from '#components/shared/form.module.css';
import { Notice } from '#components/shared/notice.tsx';
import { Section } from '#components/shared/page.tsx';
import { PasswordForm } from '#components/shared/password-form.tsx';
import type { CaseFile } from '#lib/core/case-file.ts';
import { readSettings } from '#lib/store/read.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { plainDateOf } from '#lib/law/plain-date-of.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useNow } from '#lib/ui/use-now.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { FileDrop } from './file-drop.tsx';
import { OwnName } from './own-name.tsx';
import { ScanNote } from './scan-note.tsx';
import { useImport } from './use-import.ts';
import styles from './answers.module.css';

interface Props {
  readonly controller: string;
  readonly caseFile: CaseFile | null;
}

export function AnswerImport({ controller, caseFile }: Props) {
  const { t } = useTexts();
  const [receivedOn, setReceivedOn] = useState(() => receivedDay(caseFile) ?? plainDateOf(new Date()));
  const now = useNow(60_000);
  const settings = useLive(() => readSettings(readingDatabase()), []);
  const ownName = settings.kind === 'ready' ? settings.value.ownName : '';
  const { lines, locked, scan, readAll } = useImport(controller, ownName);
  return (
    <Section title={t('answers.addTitle')} intro={t('answers.addIntro')}>
      <div class={forms.form}>
        <label class={forms.field}>
          {t('answers.receivedOn')}
          <input
            type="date"
            required
            value={receivedOn}
            max={plainDateOf(new Date(now))}
            onInput={(event) => setReceivedOn(event.currentTarget.value)}
          />
        </label>
        <OwnName name={ownName} />
      </div>
      <FileDrop onFiles={(files) => void readAll(files, receivedOn)} />
      <div class={styles.log} aria-live="polite" data-testid="import-log">
        {lines.map((line, index) => (
          <Notice key={index} tone={line.tone}>
            <bdi>{line.text}</bdi>
          </Notice>
        ))}
      </div>
      {scan !== null && <ScanNote scan={scan} />}
      {locked.length > 0 && (
        <PasswordForm
          label={t('answers.password', { files: locked.map(({ name }) => name).join(', ') })}
          onPassword={(password) => void readAll(locked, receivedOn, password)}
        />
      )}
    </Section>
  );
}

function receivedDay(caseFile: CaseFile | null): string | null {
  return caseFile?.events.findLast((event) => event.kind === 'answer-received')?.on ?? null;
}
