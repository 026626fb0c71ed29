/** One file of an answer, and everything that was read in it: facts, statements, the rest, and what could not be read. */
import { usePendingDeletes } from '#components/dashboard/pending-deletes.tsx';
import { Foreign } from '#components/shared/foreign.tsx';
import { Section } from '#components/shared/page.tsx';
import { useGrowing } from '#components/shared/use-growing.tsx';
import { answerEvent } from '#lib/core/answer-event.ts';
import { ownPieces } from '#lib/core/own-pieces.ts';
import { typedByHand } from '#lib/core/where.ts';
import type { CaseView } from '#lib/store/read.ts';
import type { AnswerRow, RemainderRow } from '#lib/store/rows.ts';
import { formatBytes } from '#lib/ui/format.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { AnswerKind } from './answer-kind.tsx';
import { FactTable } from './fact-table.tsx';
import { OthersNote } from './others-note.tsx';
import { StatementTable } from './statement-table.tsx';
import { ApartAnswer } from './whose-answer.tsx';
import { whereText } from './where-text.ts';
import styles from './answers.module.css';

interface Props {
  readonly answer: AnswerRow;
  readonly view: CaseView;
}

export function AnswerSection({ answer, view }: Props) {
  const { t } = useTexts();
  const typed = answer.fileName === typedByHand;
  const title = typed ? t('answers.typedName') : answer.fileName;
  const ofThis = <T extends { readonly answer: string }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.answer === answer.id);
  const facts = ofThis(view.facts);
  const answers = answerEvent(answer.reading?.kind) === 'answer-received';
  return (
    <Section title={t('answers.answerTitle', { file: title })}>
      {!typed && <AnswerMeta answer={answer} />}
      {answer.reading && <AnswerKind answer={answer} reading={answer.reading} />}
      <Problems problems={answer.problems.filter(({ kind }) => !isAsked(kind, answer))} />
      <FactTable facts={ownPieces(facts)} truths={view.truths} controller={answer.controller} />
      <OthersNote facts={facts} sentences={[...ofThis(view.statements), ...ofThis(view.remainders)]} />
      <StatementTable statements={ownPieces(ofThis(view.statements))} answers={answers} />
      <Remainders rows={ownPieces(ofThis(view.remainders))} />
      <DeleteAnswer answer={answer} title={title} />
    </Section>
  );
}

/** An answer that the user says is somebody else's. */
export function ApartSection({ answer }: { readonly answer: AnswerRow }) {
  const { t } = useTexts();
  return (
    <Section title={t('answers.answerTitle', { file: answer.fileName })}>
      <ApartAnswer answer={answer} />
      <DeleteAnswer answer={answer} title={answer.fileName} />
    </Section>
  );
}

function DeleteAnswer({ answer, title }: { readonly answer: AnswerRow; readonly title: string }) {
  const { t } = useTexts();
  const pending = usePendingDeletes();
  return (
    <p>
      <button
        type="button"
        class="danger"
        disabled={pending.isPending(answer.id)}
        onClick={() =>
          pending.order(answer.id, t('answers.answerDeleteLabel', { file: title }), {
            type: 'deleteAnswer',
            answer: answer.id,
          })
        }
      >
        {t('answers.answerDelete')}
      </button>
    </p>
  );
}

function AnswerMeta({ answer }: { readonly answer: AnswerRow }) {
  const { t, day } = useTexts();
  return (
    <p class={styles.meta}>
      {t('answers.answerMeta', { day: day(answer.receivedOn), size: formatBytes(answer.bytes) })}{' '}
      {t('answers.answerHash')} <code>{answer.sha256}</code>
    </p>
  );
}

/** Whose the answer is, is asked above: nothing in it could not be read. */
function isAsked(kind: string, { otherName }: AnswerRow): boolean {
  return kind === 'another-person' && otherName !== undefined;
}

function Problems({ problems }: { readonly problems: AnswerRow['problems'] }) {
  const { t, name } = useTexts();
  if (problems.length === 0) return null;
  return (
    <details open={problems.length < 6}>
      <summary>{t('answers.problemsTitle', { n: problems.length })}</summary>
      <ul class={styles.rest}>
        {problems.map((item, index) => (
          <li key={index}>
            {name('problem', item.kind)}{' '}
            <span lang="en">
              <Foreign text={t('answers.problemAt', { at: item.at, seen: item.seen })} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Remainders({ rows }: { readonly rows: readonly RemainderRow[] }) {
  const texts = useTexts();
  const { shown, more } = useGrowing(rows);
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{texts.t('answers.remaindersTitle', { n: rows.length })}</summary>
      <ul class={styles.rest}>
        {shown.map((row) => (
          <li key={row.id}>
            <Foreign text={row.text} /> <span class={styles.soft}>{whereText(row.where, texts)}</span>
          </li>
        ))}
      </ul>
      {more}
    </details>
  );
}
