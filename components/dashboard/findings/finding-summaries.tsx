/** Controllers with findings: how many, and the first in one sentence. */
import { Foreign } from '#components/shared/foreign.tsx';
import { StrengthMark } from '#components/shared/strength-mark.tsx';
import type { FindingRow } from '#lib/store/rows.ts';
import { findingIn } from '#lib/ui/finding-words.ts';
import { routeHash } from '#lib/ui/route.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { findingGroups } from './finding-groups.ts';
import styles from './findings.module.css';

interface Props {
  readonly rows: readonly FindingRow[];
  readonly page: 'findings' | 'complaint';
}

export function FindingSummaries({ rows, page }: Props) {
  const { t, name, language } = useTexts();
  return (
    <ul class={styles.cards}>
      {findingGroups(rows).map(({ controller, first, count }) => (
        <li key={controller} class={styles.card}>
          <h2 class={styles.summary}>
            <a href={routeHash({ page, controller })}>{name('party', controller)}</a>
          </h2>
          <p>
            <StrengthMark strength={first.strength} /> <Foreign text={findingIn(language, first).summary} />
          </p>
          <p class={styles.soft}>{t('results.count', { n: count })}</p>
        </li>
      ))}
    </ul>
  );
}
