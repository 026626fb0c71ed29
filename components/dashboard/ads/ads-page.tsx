/** All recorded ads: filter, search, and a list that is read page by page. */
import { Page } from '#components/shared/page.tsx';
import { readCampaigners } from '#lib/store/read.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { filterForm } from './ad-filter.ts';
import { AdFilters } from './ad-filters.tsx';
import { AdList } from './ad-list.tsx';

export function AdsPage({ filter }: { readonly filter: Readonly<Record<string, string>> }) {
  const { t } = useTexts();
  const form = filterForm(filter);
  const campaigners = useLive(() => readCampaigners(readingDatabase()), []);
  const known = campaigners.kind === 'ready' ? campaigners.value.map((row) => row.shownAs) : [];
  return (
    <Page title={t('ads.title')} intro={t('ads.intro')}>
      <AdFilters form={form} shownAs={[...new Set([...known, 'political', 'other'])]} />
      <AdList key={JSON.stringify(form)} form={form} />
    </Page>
  );
}
