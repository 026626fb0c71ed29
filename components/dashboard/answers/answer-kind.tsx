/** What kind of answer it is, why we think so, and which of the party's systems it names. */
import { Foreign } from '#components/shared/foreign.tsx';
import type { AnswerRow } from '#lib/store/rows.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './answers.module.css';

interface Props {
  readonly answer: AnswerRow;
  readonly reading: NonNullable<AnswerRow['reading']>;
}

/** A sender other than the controller under which the answer was filed is asked about. */
export function AnswerKind({ answer, reading }: Props) {
  const { t, name } = useTexts();
  const isOther = reading.party !== null && reading.party !== answer.controller;
  return (
    <div data-testid="answer-kind">
      <p>
        <strong>{name('answerKind', reading.kind)}</strong> {name('answerReason', reading.reason)}
        {reading.text !== '' && (
          <>
            {' '}
            <Foreign text={t('answers.kindSaid', { text: reading.text })} />
          </>
        )}
      </p>
      {reading.systems.length > 0 && (
        <p class={styles.soft}>{t('answers.kindSystems', { systems: reading.systems.join(', ') })}</p>
      )}
      {isOther && <p>{t('answers.kindOtherParty', { party: name('party', reading.party ?? '') })}</p>}
    </div>
  );
}
