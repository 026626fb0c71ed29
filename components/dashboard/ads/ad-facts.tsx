/** What is known of an ad, as a list of names and values; what is not known is left out. */
import type { ComponentChildren } from 'preact';
import { Foreign, ForeignLink } from '#components/shared/foreign.tsx';
import type { AdRow } from '#lib/store/rows.ts';
import { formatSeconds } from '#lib/ui/format.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './ads.module.css';

export function AdFacts({ ad }: { readonly ad: AdRow }) {
  const { t, name, dateTime } = useTexts();
  const foreign = (text: string | null): ComponentChildren =>
    text === null || text === '' ? null : <Foreign text={text} />;
  const link = (url: string | null): ComponentChildren => (url === null ? null : <ForeignLink url={url} />);
  const visible =
    ad.visibleMs > 0 ? t('ads.visibleSeconds', { n: formatSeconds(ad.visibleMs) }) : t('ads.visibleUnknown');
  const rows: readonly (readonly [string, ComponentChildren])[] = [
    [t('ads.advertiser'), foreign(ad.advertiser.name)],
    [t('ads.advertiserHandle'), foreign(ad.advertiser.handle)],
    [t('ads.advertiserId'), foreign(ad.advertiser.id)],
    [t('ads.fundingEntity'), foreign(ad.fundingEntity)],
    [t('ads.imprint'), foreign(ad.imprint)],
    [t('ads.linksTo'), link(ad.landingUrl)],
    [t('ads.permalink'), link(ad.permalink)],
    [t('ads.platform'), name('platform', ad.platform)],
    [t('ads.firstSeen'), dateTime(ad.firstSeenAt)],
    [t('ads.lastSeenAt'), dateTime(ad.lastSeenAt)],
    [t('ads.impressions'), t('common.timesShown', { n: ad.impressionCount })],
    [t('ads.visible'), visible],
  ];
  return <FactList rows={rows} />;
}

/** A description list; rows whose value is null are not shown. */
export function FactList({ rows }: { readonly rows: readonly (readonly [string, ComponentChildren])[] }) {
  return (
    <dl class={styles.facts}>
      {rows
        .filter(([, value]) => value !== null)
        .map(([label, value]) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
    </dl>
  );
}
