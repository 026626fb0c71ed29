/** A sample for a bug report: begun here, watched while it is recorded, and read as a whole before it is saved or thrown away. */
import { LiveView } from '#components/shared/live-view.tsx';
import { Page } from '#components/shared/page.tsx';
import { readSample, readSettings } from '#lib/store/read.ts';
import type { SampleRow, SettingsRow } from '#lib/store/rows.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useNow } from '#lib/ui/use-now.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { SampleReview } from './sample-review.tsx';
import { SampleRunning } from './sample-running.tsx';
import { SampleStart } from './sample-start.tsx';
import { sampleState } from './sample-state.ts';

interface Props {
  /** The platform that the link to this page was about; null without. */
  readonly platform: string | null;
}

export function SamplePage({ platform }: Props) {
  const { t } = useTexts();
  const live = useLive(async () => {
    const db = readingDatabase();
    return { sample: await readSample(db), settings: await readSettings(db) };
  }, []);
  const back = { href: '#/settings', text: t('sample.back') };
  return (
    <Page title={t('sample.title')} intro={t('sample.intro')} back={back}>
      <LiveView live={live}>
        {({ sample, settings }) => <SampleBody sample={sample} settings={settings} platform={platform} />}
      </LiveView>
    </Page>
  );
}

function SampleBody({
  sample,
  settings,
  platform,
}: Props & { readonly sample: SampleRow | null; readonly settings: SettingsRow }) {
  const now = useNow(500);
  const state = sampleState(sample, now);
  switch (state.kind) {
    case 'none':
      return <SampleStart settings={settings} wanted={platform} now={now} />;
    case 'running':
      return <SampleRunning {...state} />;
    case 'done':
      return <SampleReview row={state.row} />;
  }
}
