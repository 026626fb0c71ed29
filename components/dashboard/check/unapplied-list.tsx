/** Corrections whose place is no longer there: kept, shown, and without effect. */
import { whereText } from '#components/dashboard/answers/where-text.ts';
import { Foreign } from '#components/shared/foreign.tsx';
import { Section } from '#components/shared/page.tsx';
import type { Correction } from '#lib/core/correction.ts';
import { type Texts, useTexts } from '#lib/ui/use-texts.ts';
import styles from './check.module.css';

export function UnappliedList({ corrections }: { readonly corrections: readonly Correction[] }) {
  const texts = useTexts();
  const { t } = texts;
  if (corrections.length === 0) return null;
  return (
    <Section title={t('check.unappliedTitle', { n: corrections.length })} intro={t('check.unappliedIntro')}>
      <ul class={styles.unapplied} data-testid="check-unapplied">
        {corrections.map((correction) => (
          <li key={correction.id}>
            <Foreign text={t('check.unappliedFact', wordsOf(correction, texts))} />{' '}
            <small>
              <Foreign text={whereText(correction.where, texts)} />
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
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
