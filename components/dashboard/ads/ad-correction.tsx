/** The user's own word on who is behind an ad; it counts for every ad of that advertiser. */
import { useState } from 'preact/hooks';
import { CampaignerSelect } from '#components/shared/campaigner-select.tsx';
import forms from '#components/shared/form.module.css';
import { Section } from '#components/shared/page.tsx';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import type { AdRow } from '#lib/store/rows.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { correctionOf, notPolitical, somebodyElse } from './correction.ts';

export function AdCorrection({ ad }: { readonly ad: AdRow }) {
  const { t } = useTexts();
  const command = useCommand();
  const [choice, setChoice] = useState(
    () => ad.political.campaigner ?? (ad.political.verdict === 'not-political' ? notPolitical : somebodyElse),
  );
  const [saved, setSaved] = useState(false);
  const save = async (): Promise<void> =>
    setSaved(await command.send({ type: 'setCampaigner', ad: ad.id, ...correctionOf(choice) }));
  return (
    <Section title={t('ads.correctTitle')} intro={t('ads.correctIntro')}>
      <div class={forms.form}>
        <CampaignerSelect
          label={t('ads.correctParty')}
          value={choice}
          onChange={(value) => {
            setChoice(value);
            setSaved(false);
          }}
          extra={[
            [somebodyElse, t('ads.correctPolitical')],
            [notPolitical, t('ads.correctNot')],
          ]}
        />
        <button type="button" disabled={command.busy} onClick={() => void save()}>
          {t('ads.correctSave')}
        </button>
        <span role="status">{saved && t('common.saved')}</span>
      </div>
      <CommandFailure state={command} />
    </Section>
  );
}
