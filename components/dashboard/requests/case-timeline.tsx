/** What happened when, as sentences to read out; a letter that was sent can be read again. */
import { Foreign } from '#components/shared/foreign.tsx';
import forms from '#components/shared/form.module.css';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import type { CaseEvent, CaseFile } from '#lib/core/case-file.ts';
import { readSentLetters } from '#lib/store/read.ts';
import type { AnswerRow, SentLetterRow } from '#lib/store/rows.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { timelineOf } from './timeline.ts';
import styles from './requests.module.css';

interface Props {
  readonly caseFile: CaseFile;
  readonly answers: readonly AnswerRow[];
  readonly remove: (event: CaseEvent) => void;
}

export function CaseTimeline({ caseFile, answers, remove }: Props) {
  const texts = useTexts();
  const { t, name } = texts;
  const live = useLive(() => readSentLetters(readingDatabase(), caseFile.controller), [caseFile.controller]);
  const entries = timelineOf(caseFile, answers, live.kind === 'ready' ? live.value : [], texts);
  if (entries.length === 0) return null;
  return (
    <ol class={styles.timeline}>
      {entries.map(({ event, sentence, letters }) => (
        <li key={`${event.kind} ${event.on} ${event.about ?? ''}`}>
          <div class={forms.actions}>
            <Foreign text={sentence} />
            <button type="button" class="quiet" onClick={() => remove(event)}>
              {t('answers.eventRemove', { what: name('event', event.kind) })}
            </button>
          </div>
          {letters.map((letter) => (
            <SentText key={letter.id} letter={letter} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function SentText({ letter }: { readonly letter: SentLetterRow }) {
  const { t } = useTexts();
  const command = useCommand();
  return (
    <details>
      <summary>{t('requests.timelineLetter')}</summary>
      <pre class={styles.sent} tabIndex={0}>
        <Foreign text={letter.text} />
      </pre>
      <button
        type="button"
        class="quiet"
        disabled={command.busy}
        onClick={() => void command.send({ type: 'deleteSentLetter', letter: letter.id })}
      >
        {t('requests.timelineLetterDelete')}
      </button>
      <CommandFailure state={command} />
    </details>
  );
}
