/** What was read at the place, whole: its marks, what is true, and the way to put it right. */
import { whereText } from '#components/dashboard/answers/where-text.ts';
import { Foreign } from '#components/shared/foreign.tsx';
import panel from '#components/shared/panel.module.css';
import type { NewCorrection } from '#lib/core/correction.ts';
import type { Mark, Verdict } from '#lib/core/truth.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { type CheckItem, isMarkable } from './check-items.ts';
import type { Typing } from './check-sides.tsx';
import { CorrectFact } from './correct-fact.tsx';
import { CorrectStatement } from './correct-statement.tsx';
import { FactMarks } from './fact-marks.tsx';
import { StatementMarks } from './statement-marks.tsx';
import { useEscape } from './use-escape.ts';
import styles from './check.module.css';

interface Props {
  readonly item: CheckItem;
  readonly controller: string;
  readonly typing: Typing;
  readonly busy: boolean;
  readonly say: (mark: Mark) => void;
  readonly mark: (verdict: Verdict) => void;
  readonly edit: () => void;
  /** Back to the list, with nothing changed. */
  readonly leave: () => void;
  readonly goOn: () => void;
  readonly correct: (correction: NewCorrection) => void;
}

/** Escape leads back to the list from every field. */
export function CheckDetail({ item, controller, typing, busy, say, mark, edit, leave, goOn, correct }: Props) {
  const { t } = useTexts();
  const marking = { typing: typing === 'truth', say, mark, goOn };
  const form = { controller, busy, correct, leave };
  const detail = useEscape(leave);
  return (
    <div
      ref={detail}
      class={`${panel.panel} ${styles.detail}`}
      role="group"
      aria-label={t(item.kind === 'fact' ? 'check.fact' : 'check.statement')}
      data-testid="check-detail"
    >
      <Said item={item} />
      {item.kind === 'fact' ? (
        <FactMarks item={item} {...marking} />
      ) : (
        isMarkable(item) && <StatementMarks item={item} {...marking} />
      )}
      {typing !== 'edit' && (
        <p>
          <button type="button" onClick={edit}>
            {t('check.edit')}
          </button>
        </p>
      )}
      {typing === 'edit' &&
        (item.kind === 'fact' ? (
          <CorrectFact fact={item.row} correction={item.correction} {...form} />
        ) : (
          <CorrectStatement statement={item.row} correction={item.correction} {...form} />
        ))}
    </div>
  );
}

function Said({ item }: { readonly item: CheckItem }) {
  const texts = useTexts();
  const { t, name } = texts;
  const isSilent = item.kind === 'statement' && item.row.stance === 'silent';
  return (
    <div class={styles.words}>
      <h2>{item.kind === 'fact' ? <Foreign text={item.row.label} /> : name('topic', item.row.about)}</h2>
      <p class={styles.valueText}>
        {item.kind === 'fact' ? <Foreign text={item.row.value} lines /> : name('stance', item.row.stance)}
      </p>
      {item.kind === 'statement' && !isSilent && (
        <blockquote>
          <Foreign text={item.row.text} lines />
        </blockquote>
      )}
      <p class={styles.soft}>
        {item.kind === 'fact' && `${name('dimension', item.row.dimension)}, ${name('kind', item.row.kind)}. `}
        <Foreign text={whereText(item.where, texts)} />
      </p>
      {item.correction !== null && (
        <p class={styles.soft}>
          <strong>{t('check.corrected')}</strong>. <Foreign text={t('check.wasRead', { text: readAs(item, name) })} />
        </p>
      )}
    </div>
  );
}

function readAs({ correction }: CheckItem, name: ReturnType<typeof useTexts>['name']): string {
  if (correction === null) return '';
  return correction.of === 'fact'
    ? `${correction.read.label}: ${correction.read.value}`
    : `${name('topic', correction.read.about)}: ${name('stance', correction.read.stance)}`;
}
