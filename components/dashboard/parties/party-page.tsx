/** One campaigner: how often, with what, and the comparison with its answer. */
import { ComparisonTable } from '#components/shared/comparison-table.tsx';
import { comparisonRows } from '#components/shared/comparison-rows.ts';
import { CriterionTag } from '#components/shared/criterion-tag.tsx';
import { originKey } from '#components/shared/criterion-origin.ts';
import { everybodyRemark, fitsEverybody } from '#components/shared/fits-everybody.ts';
import { Foreign } from '#components/shared/foreign.tsx';
import { LiveView } from '#components/shared/live-view.tsx';
import { Page, Section } from '#components/shared/page.tsx';
import { shownAsCampaigner } from '#components/shared/shown-as.ts';
import { readCampaigners, readPopup } from '#lib/store/read.ts';
import type { CampaignerRow } from '#lib/store/rows.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { formatNumber } from '#lib/ui/format.ts';
import { routeHash } from '#lib/ui/route.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './parties.module.css';

export function PartyPage({ campaigner }: { readonly campaigner: string }) {
  const { t, name, date } = useTexts();
  const live = useLive(
    async () => (await readCampaigners(readingDatabase())).find((row) => row.campaigner === campaigner) ?? null,
    [campaigner],
  );
  return (
    <Page title={name('party', campaigner)} back={{ href: '#/parties', text: t('parties.backToParties') }}>
      <LiveView live={live}>
        {(row) => (
          <>
            <p>
              {row === null
                ? t('parties.noAds')
                : t('parties.summary', {
                    n: row.ads,
                    shown: t('common.timesShown', { n: row.impressions }),
                    last: date(row.lastSeenAt),
                  })}
            </p>
            <p class={styles.actions}>
              {row !== null && (
                <a
                  class="button primary"
                  href={routeHash({ page: 'ads', filter: { shownAs: shownAsCampaigner(campaigner) } })}
                >
                  {t('parties.seeAds')}
                </a>
              )}
              <a class="button" href={routeHash({ page: 'answers', controller: campaigner })}>
                {t('parties.addAnswer')}
              </a>
              <a class="button" href={routeHash({ page: 'findings', controller: campaigner })}>
                {t('parties.seeFindings')}
              </a>
            </p>
            <PartyCriteria row={row} />
            <PartyComparisonSection campaigner={campaigner} />
          </>
        )}
      </LiveView>
    </Page>
  );
}

function PartyCriteria({ row }: { readonly row: CampaignerRow | null }) {
  const texts = useTexts();
  const { t } = texts;
  const named = row?.criteria.toSorted((a, b) => b.ads - a.ads) ?? [];
  const criteria = named.filter((criterion) => !fitsEverybody(criterion));
  const remark = everybodyRemark(
    named.filter((criterion) => fitsEverybody(criterion)),
    texts,
  );
  return (
    <Section title={t('parties.criteriaTitle')} intro={t('parties.criteriaIntro')}>
      {named.length === 0 && <p>{t('parties.criteriaNone')}</p>}
      {criteria.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('parties.criterionColumn')}</th>
              <th scope="col">{t('parties.originColumn')}</th>
              <th scope="col">{t('parties.countColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion) => (
              <tr key={`${criterion.dimension} ${criterion.value} ${criterion.suppliedBy} ${criterion.chosenBy}`}>
                <th scope="row">
                  <CriterionTag criterion={criterion} />
                </th>
                <td>{t(originKey(criterion.suppliedBy, criterion.chosenBy))}</td>
                <td>{formatNumber(criterion.ads)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {remark !== null && (
        <p class={styles.soft}>
          <Foreign text={remark} />
        </p>
      )}
    </Section>
  );
}

function PartyComparisonSection({ campaigner }: { readonly campaigner: string }) {
  const { t } = useTexts();
  const live = useLive(
    async () => (await readPopup(readingDatabase())).answered.find((item) => item.controller === campaigner) ?? null,
    [campaigner],
  );
  return (
    <Section title={t('parties.comparisonTitle')} intro={t('parties.comparisonIntro')}>
      <LiveView live={live}>
        {(kept) =>
          kept === null ? (
            <p>{t('parties.comparisonNoAnswer')}</p>
          ) : (
            <ComparisonTable
              rows={comparisonRows(kept.implied, kept.facts, kept.statements)}
              caption={t('parties.comparisonTitle')}
            />
          )
        }
      </LiveView>
    </Section>
  );
}
