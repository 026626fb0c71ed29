/** Everything on this computer in one file. */
import { useState } from 'preact/hooks';
import { Notice } from '#components/shared/notice.tsx';
import { Section } from '#components/shared/page.tsx';
import { readingDatabase } from '#lib/ui/database.ts';
import { exportFile } from '#lib/ui/export-parts.ts';
import { plainDateOf } from '#lib/law/plain-date-of.ts';
import { saveFile } from '#lib/ui/save-file.ts';
import { useTexts } from '#lib/ui/use-texts.ts';

type Outcome = { readonly kind: 'none' | 'busy' | 'done' } | { readonly kind: 'failed'; readonly why: string };

export function ExportEverything() {
  const { t } = useTexts();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const run = async (): Promise<void> => {
    setOutcome({ kind: 'busy' });
    try {
      const now = new Date();
      saveFile(`countercanvass-${plainDateOf(now)}.json`, await exportFile(readingDatabase(), now.toISOString()));
      setOutcome({ kind: 'done' });
    } catch (error) {
      setOutcome({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <Section title={t('settings.exportTitle')} intro={t('settings.exportIntro')}>
      <p>
        <button type="button" disabled={outcome.kind === 'busy'} onClick={() => void run()}>
          {t('settings.exportJson')}
        </button>
      </p>
      {outcome.kind === 'busy' && <p role="status">{t('common.loading')}</p>}
      {outcome.kind === 'done' && <Notice tone="good">{t('settings.exportDone')}</Notice>}
      {outcome.kind === 'failed' && <Notice tone="bad">{t('settings.exportFailed', { why: outcome.why })}</Notice>}
    </Section>
  );
}
