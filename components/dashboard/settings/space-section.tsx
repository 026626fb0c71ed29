/** How much room the records take. */
import { LiveView } from '#components/shared/live-view.tsx';
import { Section } from '#components/shared/page.tsx';
import { readSpaceUsed } from '#lib/store/read.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { formatBytes } from '#lib/ui/format.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';

export function SpaceSection() {
  const { t } = useTexts();
  const live = useLive(() => readSpaceUsed(readingDatabase()), []);
  return (
    <Section title={t('settings.spaceTitle')}>
      <LiveView live={live}>{(bytes) => <p>{t('settings.spaceText', { size: formatBytes(bytes) })}</p>}</LiveView>
    </Section>
  );
}
