/** Asks whose an answer is that bears another name than the user's, and names those that were set apart. */
import { Foreign } from '#components/shared/foreign.tsx';
import { Notice } from '#components/shared/notice.tsx';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import type { CaseView } from '#lib/store/read.ts';
import type { AnswerOwner, AnswerRow } from '#lib/store/rows.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './answers.module.css';

/** One question for each name, whatever the number of files that bear it. */
export function WhoseAnswer({ view }: { readonly view: CaseView }) {
  const asked = view.answers.filter((row) => row.otherName !== undefined && row.owner === undefined);
  return (
    <>
      {[...Map.groupBy(asked, (row) => row.otherName ?? '')].map(([name, answers]) => (
        <Question key={name} name={name} answers={answers} />
      ))}
    </>
  );
}

function Question({ name, answers }: { readonly name: string; readonly answers: readonly AnswerRow[] }) {
  const { t } = useTexts();
  const command = useCommand();
  const say = (owner: AnswerOwner): void =>
    void command.send({ type: 'setAnswerOwner', answers: answers.map(({ id }) => id), owner });
  return (
    <div data-testid="whose-answer">
      <Notice tone="warn">
        <div class={styles.log}>
          <p>
            <Foreign text={t('answers.whoseAsk', { name, files: namesOf(answers) })} />
          </p>
          <p class={styles.next}>
            <button type="button" disabled={command.busy} onClick={() => say('self')}>
              {t('answers.whoseSelf')}
            </button>
            <button type="button" disabled={command.busy} onClick={() => say('other')}>
              {t('answers.whoseOther')}
            </button>
          </p>
          <CommandFailure state={command} />
        </div>
      </Notice>
    </div>
  );
}

/** Only the file's name is shown of an answer about somebody else. */
export function ApartAnswer({ answer }: { readonly answer: AnswerRow }) {
  const { t } = useTexts();
  const command = useCommand();
  return (
    <>
      <p>{t('answers.apartText')}</p>
      <p>
        <button
          type="button"
          disabled={command.busy}
          onClick={() => void command.send({ type: 'setAnswerOwner', answers: [answer.id], owner: 'self' })}
        >
          {t('answers.apartBack')}
        </button>
      </p>
      <CommandFailure state={command} />
    </>
  );
}

function namesOf(answers: readonly AnswerRow[]): string {
  return answers.map(({ fileName }) => fileName).join(', ');
}
