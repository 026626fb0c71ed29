/** Corrections and marks whose place is no longer there: kept, shown, and without effect. */
import { whereText } from '#components/dashboard/answers/where-text.ts';
import { Foreign } from '#components/shared/foreign.tsx';
import { Section } from '#components/shared/page.tsx';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import type { Correction } from '#lib/core/correction.ts';
import { type Mark, markedId, type UserTruth } from '#lib/core/truth.ts';
import { type Texts, useTexts } from '#lib/ui/use-texts.ts';
import styles from './check.module.css';

interface Props {
  readonly corrections: readonly Correction[];
  readonly marks: readonly Mark[];
  /** Everything that the user says is true, the marks among it. */
  readonly truths: readonly UserTruth[];
  readonly controller: string;
}

export function UnappliedList({ corrections, marks, truths, controller }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const command = useCommand();
  const remove = (mark: Mark): void =>
    void command.send({ type: 'saveTruth', controller, truths: truths.filter((truth) => truth !== mark) });
  const n = corrections.length + marks.length;
  if (n === 0) return null;
  return (
    <Section title={t('check.unappliedTitle', { n })} intro={t('check.unappliedIntro')}>
      <ul class={styles.unapplied} data-testid="check-unapplied">
        {corrections.map((correction) => (
          <li key={correction.id}>
            <Foreign text={t('check.unappliedFact', wordsOf(correction, texts))} />{' '}
            <small>
              <Foreign text={whereText(correction.where, texts)} />
            </small>
          </li>
        ))}
        {marks.map((mark) => (
          <li key={markedId(mark)}>
            <Foreign text={t('check.unappliedMark', markWords(mark, texts))} />{' '}
            <small>{mark.place !== undefined && <Foreign text={whereText(mark.place.where, texts)} />}</small>{' '}
            <button type="button" class="quiet" disabled={command.busy} onClick={() => remove(mark)}>
              {t('check.unappliedRemove')}
            </button>
          </li>
        ))}
      </ul>
      <CommandFailure state={command} />
    </Section>
  );
}

function markWords(mark: Mark, { t }: Texts): { readonly what: string; readonly mark: string } {
  const said = 'fact' in mark ? mark.truth : mark.truth && t(`check.done_${mark.truth}`);
  const verdict = t(`check.mark_${mark.verdict}`);
  return { what: markedWords(mark) ?? t('check.unappliedUnknown'), mark: said ? `${verdict}: ${said}` : verdict };
}

/** Null for a mark of an early version, which does not say what it was made on. */
function markedWords(mark: Mark): string | null {
  if (mark.place === undefined) return null;
  return 'fact' in mark ? `${mark.place.label}: ${mark.place.value}` : mark.place.text;
}

function wordsOf(correction: Correction, { name }: Texts): { readonly from: string; readonly to: string } {
  if (correction.of === 'fact') {
    const { read, set } = correction;
    return { from: `${read.label}: ${read.value}`, to: `${set?.label ?? read.label}: ${set?.value ?? read.value}` };
  }
  const said = ({ about, stance }: Pick<typeof correction.read, 'about' | 'stance'>): string =>
    `${name('topic', about)}: ${name('stance', stance)}`;
  return { from: said(correction.read), to: said(correction.set ?? correction.read) };
}
