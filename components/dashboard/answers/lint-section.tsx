/** What the law requires of an answer against what is there: what is missing first, the rest folded, counts and no grade. */
import { useMemo } from 'preact/hooks';
import { useDeps } from '#components/dashboard/deps.ts';
import { Section } from '#components/shared/page.tsx';
import { answersCame } from '#lib/core/kind-of-answers.ts';
import { ownPieces } from '#lib/core/own-pieces.ts';
import type { LintItem, LintState } from '#lib/core/lint.ts';
import { citationIn } from '#lib/law/article-words.ts';
import { answerDue } from '#lib/law/answer-due.ts';
import type { CaseView } from '#lib/store/read.ts';
import { plainDateOf } from '#lib/law/plain-date-of.ts';
import { useLater } from '#lib/ui/use-later.ts';
import { useNow } from '#lib/ui/use-now.ts';
import { type Texts, useTexts } from '#lib/ui/use-texts.ts';
import styles from './answers.module.css';

export function LintSection({ view }: { readonly view: CaseView }) {
  const { lintAnswer } = useDeps();
  const now = plainDateOf(new Date(useNow(60_000)));
  const items = useLater(
    lintAnswer,
    useMemo(() => lintInputOf(view, now), [view, now]),
  );
  return items === null ? null : <LintItems items={items} />;
}

function LintItems({ items }: { readonly items: readonly LintItem[] }) {
  const { t } = useTexts();
  const of = (...states: readonly LintState[]): LintItem[] => items.filter(({ state }) => states.includes(state));
  const [open, rest] = [of('missing', 'unclear'), of('there', 'not-due')];
  const counts = {
    missing: of('missing').length,
    unclear: of('unclear').length,
    there: of('there').length,
    notDue: of('not-due').length,
  };
  return (
    <Section title={t('lint.title')} intro={t('lint.intro')}>
      <p data-testid="lint-counts">{t('lint.counts', counts)}</p>
      {open.length > 0 && <LintTable items={open} />}
      {rest.length > 0 && (
        <details>
          <summary>{t('lint.restTitle', { n: rest.length })}</summary>
          <LintTable items={rest} />
        </details>
      )}
    </Section>
  );
}

function lintInputOf({ facts, statements, remainders, caseFile, answers }: CaseView, now: string) {
  const due = answerDue(caseFile);
  const { answeredOn, kind } = answersCame(
    answers.map(({ receivedOn, reading }) => ({ on: receivedOn, readings: reading === undefined ? [] : [reading] })),
  );
  const said = { statements: ownPieces(statements), remainders: ownPieces(remainders) };
  const asked = { facts, ...said, events: caseFile.events, due, answeredOn, now };
  return kind === undefined ? asked : { ...asked, kind };
}

function LintTable({ items }: { readonly items: readonly LintItem[] }) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <div class={styles.scroll} tabIndex={0} role="group" aria-label={t('lint.title')}>
      <table class={styles.lint}>
        <thead>
          <tr>
            <th scope="col">{t('lint.headItem')}</th>
            <th scope="col">{t('lint.headState')}</th>
            <th scope="col">{t('lint.headBecause')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id} data-lint={item.id}>
              <th scope="row">
                {t(`lint.item_${item.id}`)}{' '}
                <small class={styles.soft}>{citationIn(texts.language, item.article)}</small>
              </th>
              <td class={`${styles.state} ${item.state === 'missing' ? styles.wrong : ''}`}>
                {t(`lint.state_${item.state}`)}
              </td>
              <td>{becauseOf(item, texts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The reason, with its days written out. */
function becauseOf({ because, slots }: LintItem, { t, day }: Texts): string {
  const spoken = Object.entries(slots).map(([name, value]) => [name, typeof value === 'string' ? day(value) : value]);
  return t(`lint.because_${because}`, Object.fromEntries(spoken));
}
