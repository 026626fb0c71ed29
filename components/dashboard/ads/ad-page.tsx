/** One ad in full: what it said, who sent it, why it was shown, who is behind it, and where each piece came from. */
import { Foreign } from '#components/shared/foreign.tsx';
import { LiveView } from '#components/shared/live-view.tsx';
import { Empty } from '#components/shared/notice.tsx';
import { Page, Section } from '#components/shared/page.tsx';
import { usePendingDeletes } from '#components/dashboard/pending-deletes.tsx';
import { type AdView, readAd } from '#lib/store/read.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { AdBehind } from './ad-behind.tsx';
import { AdCorrection } from './ad-correction.tsx';
import { AdExplanations } from './ad-explanations.tsx';
import { AdFacts } from './ad-facts.tsx';
import { AdImpressions } from './ad-impressions.tsx';
import { AdPicture } from './ad-picture.tsx';
import { AdProvenance } from './ad-provenance.tsx';
import styles from './ads.module.css';

export function AdPage({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const live = useLive(() => readAd(readingDatabase(), id), [id]);
  const back = { href: '#/ads', text: t('ads.backToAds') };
  return (
    <LiveView live={live}>
      {(view) =>
        view === null ? (
          <Page title={t('ads.notFoundTitle')} back={back}>
            <Empty title={t('ads.notFoundTitle')}>{t('ads.notFoundText')}</Empty>
          </Page>
        ) : (
          <Page title={t('ads.untitled', { advertiser: view.ad.advertiser.name })} back={back}>
            <AdSections view={view} />
          </Page>
        )
      }
    </LiveView>
  );
}

function AdSections({ view }: { readonly view: AdView }) {
  const { t } = useTexts();
  return (
    <>
      <Section title={t('ads.text')}>
        <p class={styles.adText}>{view.ad.text === '' ? t('ads.noText') : <Foreign text={view.ad.text} lines />}</p>
        <AdPicture view={view} />
        <AdFacts ad={view.ad} />
        <AdImpressions impressions={view.impressions} />
      </Section>
      <AdExplanations ad={view.ad} explanations={view.explanations} />
      <AdBehind political={view.ad.political} />
      <AdCorrection ad={view.ad} />
      <AdProvenance view={view} />
      <AdDelete view={view} />
    </>
  );
}

function AdDelete({ view }: { readonly view: AdView }) {
  const { t } = useTexts();
  const pending = usePendingDeletes();
  const label = t('ads.deleteLabel', { advertiser: view.ad.advertiser.name });
  return (
    <Section title={t('ads.deleteTitle')} intro={t('ads.deleteIntro')}>
      <p>
        <button
          type="button"
          class="danger"
          disabled={pending.isPending(view.ad.id)}
          onClick={() => pending.order(view.ad.id, label, { type: 'deleteAd', ad: view.ad.id })}
        >
          {t('ads.deleteButton')}
        </button>
      </p>
    </Section>
  );
}
