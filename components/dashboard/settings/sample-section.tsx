/** The way to a sample for a bug report. */
import { Section } from '#components/shared/page.tsx';
import { useTexts } from '#lib/ui/use-texts.ts';

export function SampleSection() {
  const { t } = useTexts();
  return (
    <Section title={t('settings.sampleTitle')} intro={t('settings.sampleIntro')}>
      <p>
        <a class="button" href="#/sample">
          {t('settings.sampleLink')}
        </a>
      </p>
    </Section>
  );
}
