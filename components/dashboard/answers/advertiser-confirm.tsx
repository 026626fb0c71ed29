/** The user says which of the recorded advertisers are the controller; without that no list in an ad is held against it. */
import { useState } from 'preact/hooks';
import { Foreign } from '#components/shared/foreign.tsx';
import forms from '#components/shared/form.module.css';
import { LiveView } from '#components/shared/live-view.tsx';
import { Section } from '#components/shared/page.tsx';
import { shownAsCampaigner } from '#components/shared/shown-as.ts';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import { caseFileOf, type CaseFile } from '#lib/core/case-file.ts';
import type { ConfirmedAdvertiser, ConfirmedBy } from '#lib/core/confirmed-advertiser.ts';
import { readAds } from '#lib/store/read.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { type AdvertiserSummary, advertisersOf, tickedBy, withTick } from './advertiser-summary.ts';
import { withAdvertisers } from './case-change.ts';
import styles from './answers.module.css';

/** Ads looked through for advertisers. */
const adsLookedAt = 1000;

interface Props {
  readonly controller: string;
  readonly caseFile: CaseFile | null;
}

export function AdvertiserConfirm({ controller, caseFile }: Props) {
  const { t, name } = useTexts();
  const party = caseFile?.name ?? name('party', controller);
  const campaigner = caseFile?.partOf ?? controller;
  const live = useLive(
    () => readAds(readingDatabase(), { shownAs: shownAsCampaigner(campaigner) }, null, adsLookedAt),
    [campaigner],
  );
  return (
    <Section title={t('answers.confirmTitle', { party })} intro={t('answers.confirmIntro')}>
      <LiveView live={live}>
        {(ads) => {
          const advertisers = advertisersOf(ads);
          return advertisers.length === 0 ? (
            <p>{t('answers.confirmNone')}</p>
          ) : (
            <ConfirmForm advertisers={advertisers} file={caseFileOf(controller, caseFile)} />
          );
        }}
      </LiveView>
    </Section>
  );
}

function ConfirmForm({
  advertisers,
  file,
}: {
  readonly advertisers: readonly AdvertiserSummary[];
  readonly file: CaseFile;
}) {
  const { t, name } = useTexts();
  const command = useCommand();
  const [changed, setChanged] = useState<readonly ConfirmedAdvertiser[] | null>(null);
  const [saved, setSaved] = useState(false);
  const confirmed = changed ?? file.confirmedAdvertisers;
  const save = async (): Promise<void> =>
    setSaved(await command.send({ type: 'saveCase', caseFile: withAdvertisers(file, confirmed) }));
  return (
    <>
      <ul class={styles.checks}>
        {advertisers.map((item) => (
          <li key={item.key}>
            <label class={styles.check}>
              <input
                type="checkbox"
                disabled={item.account === null}
                checked={tickedBy(confirmed, item) !== null}
                onChange={(event) => {
                  setChanged(withTick(confirmed, item, event.currentTarget.checked));
                  setSaved(false);
                }}
              />
              <span>
                <Foreign text={item.advertiser.name} />{' '}
                <span class={styles.soft}>
                  {name('platform', item.platform)}, {t('common.adsCount', { n: item.ads })}
                  <KnownBy item={item} by={tickedBy(confirmed, item)} />
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {advertisers.some(isKnownByName) && <p class={styles.soft}>{t('answers.confirmNameNote')}</p>}
      <p class={forms.form}>
        <button type="button" class="primary" disabled={command.busy} onClick={() => void save()}>
          {t('answers.confirmSave')}
        </button>
        <span role="status">{saved && t('common.saved')}</span>
      </p>
      <CommandFailure state={command} />
    </>
  );
}

/** How an advertiser is known where no number of the platform tells it from others. */
function KnownBy({ item, by }: { readonly item: AdvertiserSummary; readonly by: ConfirmedBy | null }) {
  const { t } = useTexts();
  const { account, advertiser } = item;
  if (account === null) return <>, {t('answers.confirmNothing')}</>;
  if (by === 'name' || isKnownByName(item)) return <>, {t('answers.confirmName')}</>;
  if (by !== 'handle' && !('handle' in account)) return null;
  return (
    <>
      , {t('answers.confirmHandle')} <Foreign text={advertiser.handle ?? ''} />
    </>
  );
}

function isKnownByName({ account }: AdvertiserSummary): boolean {
  return account !== null && 'name' in account;
}
