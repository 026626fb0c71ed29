/** Every showing of an ad: when, where, and how long it was on screen. */
import type { Impression } from '#lib/core/impression.ts';
import { formatSeconds } from '#lib/ui/format.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './ads.module.css';

export function AdImpressions({ impressions }: { readonly impressions: readonly Impression[] }) {
  const { t, name, dateTime } = useTexts();
  if (impressions.length === 0) return null;
  return (
    <details>
      <summary>{t('ads.impressionsTitle', { n: impressions.length })}</summary>
      <ul class={styles.signs}>
        {impressions.map((impression) => (
          <li key={impression.id}>
            {t('ads.impressionLine', { at: dateTime(impression.at), surface: name('surface', impression.surface) })}{' '}
            {impression.visibleMs !== null && (
              <span class={styles.soft}>{t('ads.impressionVisible', { n: formatSeconds(impression.visibleMs) })}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
