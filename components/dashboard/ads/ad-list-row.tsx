/** One ad in the list: who, what, when, and which criteria are known. */
import { AskWhy } from '#components/shared/ask-why.tsx';
import { Foreign } from '#components/shared/foreign.tsx';
import panel from '#components/shared/panel.module.css';
import { shownAsName } from '#components/shared/shown-as.ts';
import { type Asking, isAskedLast } from '#components/shared/use-asking.ts';
import type { AdRow } from '#lib/store/rows.ts';
import { routeHash } from '#lib/ui/route.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { AdThumbnail } from './ad-thumbnail.tsx';
import styles from './ads.module.css';

export function AdListRow({ row, asking }: { readonly row: AdRow; readonly asking: Asking | null }) {
  const texts = useTexts();
  const { t, name } = texts;
  return (
    <li class={`${panel.panel} ${styles.row}`} data-testid="ad-row">
      <div class={styles.rowHead}>
        <h2 class={styles.rowTitle}>
          <a href={routeHash({ page: 'ad', id: row.id })}>
            <Foreign text={row.advertiser.name} />
          </a>
        </h2>
        <span class={styles.party}>{shownAsName(row.shownAs, texts)}</span>
      </div>
      <div class={styles.rowBody}>
        {row.shownAs !== 'other' && <AdThumbnail ad={row} />}
        <p class={styles.excerpt}>{row.text === '' ? t('ads.noText') : <Foreign text={row.text} />}</p>
      </div>
      {row.dimensions.length > 0 && (
        <ul class={styles.tags}>
          {row.dimensions.map((dimension) => (
            <li key={dimension}>{name('dimension', dimension)}</li>
          ))}
        </ul>
      )}
      <p class={styles.meta}>
        <span>{name('platform', row.platform)}</span>
        <span>{t('ads.lastSeen', { when: texts.dateTime(row.lastSeenAt) })}</span>
        <span>{t('common.timesShown', { n: row.impressionCount })}</span>
        {row.dimensions.length === 0 && <span>{t('ads.noExplanation')}</span>}
      </p>
      {(row.dimensions.length === 0 || isAskedLast(asking, row.id)) && (
        <AskWhy ad={row.id} platform={row.platform} asking={asking} />
      )}
    </li>
  );
}
