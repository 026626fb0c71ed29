/** One file of an answer, and everything that was read in it: facts, statements, the rest, and what could not be read. */
import { usePendingDeletes } from '#components/dashboard/pending-deletes.tsx';
import { Foreign } from '#components/shared/foreign.tsx';
import { Section } from '#components/shared/page.tsx';
import { ownFacts, ownSentences } from '#lib/core/own-facts.ts';
import { typedByHand, type Where } from '#lib/core/where.ts';
import type { CaseView } from '#lib/store/read.ts';
import type { AnswerRow, RemainderRow } from '#lib/store/rows.ts';
import { inFileOrder } from '#lib/ui/file-order.ts';
import { formatBytes } from '#lib/ui/format.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { AnswerKind } from './answer-kind.tsx';
import { FactTable } from './fact-table.tsx';
import { OthersNote } from './others-note.tsx';
import { StatementTable } from './statement-table.tsx';
import { whereText } from './where-text.ts';
import styles from './answers.module.css';

interface Props {
  readonly answer: AnswerRow;
  readonly view: CaseView;
}

export function AnswerSection({ answer, view }: Props) {
  const { t } = useTexts();
  const pending = usePendingDeletes();
  const typed = answer.fileName === typedByHand;
  const title = typed ? t('answers.typedName') : answer.fileName;
  const ofThis = <T extends { readonly answer: string; readonly where: Where }>(rows: readonly T[]): T[] =>
    inFileOrder(rows.filter((row) => row.answer === answer.id));
  const facts = ofThis(view.facts);
  return (
    <Section title={t('answers.answerTitle', { file: title })}>
      {!typed && <AnswerMeta answer={answer} />}
      {answer.reading && <AnswerKind answer={answer} reading={answer.reading} />}
      {answer.problems.length > 0 && <Problems problems={answer.problems} />}
      <FactTable facts={ownFacts(facts)} truths={view.truths} controller={answer.controller} />
      <OthersNote facts={facts} sentences={[...ofThis(view.statements), ...ofThis(view.remainders)]} />
      <StatementTable statements={ownSentences(ofThis(view.statements))} />
      <Remainders rows={ownSentences(ofThis(view.remainders))} />
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
    </Section>
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

function Problems({ problems }: { readonly problems: AnswerRow['problems'] }) {
  const { t, name } = useTexts();
  return (
    <details open={problems.length < 6}>
      <summary>{t('answers.problemsTitle', { n: problems.length })}</summary>
      <ul class={styles.rest}>
        {problems.map((item, index) => (
          <li key={index}>
            {name('problem', item.kind)} <Foreign text={t('answers.problemAt', { at: item.at, seen: item.seen })} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Remainders({ rows }: { readonly rows: readonly RemainderRow[] }) {
  const texts = useTexts();
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{texts.t('answers.remaindersTitle', { n: rows.length })}</summary>
      <ul class={styles.rest}>
        {rows.map((row) => (
          <li key={row.id}>
            <Foreign text={row.text} /> <span class={styles.soft}>{whereText(row.where, texts)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
