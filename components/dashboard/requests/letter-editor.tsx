/** The form beside what comes of it; the text can be changed by hand, and then stays as it is. */
import { useMemo } from 'preact/hooks';
import { useDeps } from '#components/dashboard/deps.ts';
import forms from '#components/shared/form.module.css';
import { Section } from '#components/shared/page.tsx';
import { CommandFailure } from '#components/shared/use-command.tsx';
import type { CaseFile } from '#lib/core/case-file.ts';
import type { LetterDraft } from '#lib/core/letter.ts';
import type { Correction } from '#lib/sar/letters/letter.ts';
import { routeHash } from '#lib/ui/route.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { useToday } from '#lib/ui/use-today.ts';
import { LetterForm } from './letter-form.tsx';
import { letterInputOf } from './letter-material.ts';
import { LetterSend } from './letter-send.tsx';
import { LetterSent } from './letter-sent.tsx';
import { useLetterDraft } from './use-letter-draft.ts';
import styles from './requests.module.css';

interface Props {
  /** The draft as it was kept, or a new one. */
  readonly first: LetterDraft;
  readonly caseFile: CaseFile;
  readonly corrections: readonly Correction[];
  /** As it is known already, empty where it is not. */
  readonly ownName: string;
}

export function LetterEditor({ first, caseFile, corrections, ownName }: Props) {
  const texts = useTexts();
  const { writeLetter } = useDeps();
  const { draft, command, change, settle } = useLetterDraft(first);
  const today = useToday();
  const letter = useMemo(
    () => writeLetter(letterInputOf(draft, caseFile, corrections, texts, today)),
    [draft, caseFile, corrections, texts, today, writeLetter],
  );
  const text = draft.edited ?? letter.text;
  const leave = (): void => {
    settle();
    location.hash = routeHash({ page: 'answers', controller: caseFile.controller });
  };
  return (
    <>
      <div class={styles.screenOnly}>
        <LetterForm draft={draft} hasCorrections={corrections.length > 0} onChange={change} />
      </div>
      <Section title={texts.t('requests.letterTitle')}>
        <LetterText
          subject={letter.subject}
          text={text}
          isEdited={draft.edited !== null}
          onChange={(edited) => change({ ...draft, edited })}
        />
        <p class={`${forms.actions} ${styles.screenOnly}`}>
          <span class={styles.soft}>{texts.t('requests.draftKept')}</span>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              leave();
              void command.send({ type: 'deleteLetterDraft', controller: draft.controller, kind: draft.kind });
            }}
          >
            {texts.t('requests.draftDelete')}
          </button>
        </p>
        <CommandFailure state={command} />
      </Section>
      <div class={`${styles.screenOnly} ${styles.stack}`}>
        {caseFile.contact === undefined && <p role="status">{texts.t('requests.contactNeeded')}</p>}
        <LetterSend to={addressOf(caseFile)} subject={letter.subject} text={text} />
        {caseFile.contact !== undefined && (
          <LetterSent
            letter={{ controller: draft.controller, kind: draft.kind, subject: letter.subject, text }}
            channel={caseFile.contact.email === undefined ? 'post' : 'email'}
            beforeSent={settle}
            onSent={() => {
              leave();
              // Whose answer it will be is asked by the name under which it was asked for.
              const value = draft.form.name.trim();
              if (ownName === '' && value !== '') void command.send({ type: 'setSetting', key: 'ownName', value });
            }}
          />
        )}
      </div>
    </>
  );
}

function addressOf({ contact }: CaseFile): string | null {
  return contact === undefined ? null : (contact.email ?? '');
}

interface TextProps {
  readonly subject: string;
  readonly text: string;
  readonly isEdited: boolean;
  /** Null takes the text from the form again. */
  readonly onChange: (edited: string | null) => void;
}

function LetterText({ subject, text, isEdited, onChange }: TextProps) {
  const { t } = useTexts();
  return (
    <>
      <label class={`${forms.field} ${styles.screenOnly}`}>
        {t('requests.letterLabel', { subject })}
        <textarea
          class={styles.text}
          spellcheck
          value={text}
          maxLength={20_000}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      <pre class={styles.printed}>{text}</pre>
      {isEdited && (
        <p class={`${forms.actions} ${styles.screenOnly}`}>
          <span class={styles.soft} role="status">
            {t('requests.letterEdited')}
          </span>
          <button type="button" class="quiet" onClick={() => onChange(null)}>
            {t('requests.letterReset')}
          </button>
        </p>
      )}
    </>
  );
}
