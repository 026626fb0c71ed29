/** Whether the evidence log agrees with its head kept elsewhere; damage is said, never swallowed. */
import { LiveView } from '#components/shared/live-view.tsx';
import { Notice } from '#components/shared/notice.tsx';
import { Section } from '#components/shared/page.tsx';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import { readCheckedAt, readIntegrity } from '#lib/store/read.ts';
import type { Integrity } from '#lib/store/rows.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';

export function IntegritySection() {
  const { t } = useTexts();
  const command = useCommand();
  const live = useLive(readChecked, []);
  return (
    <Section title={t('settings.integrityTitle')}>
      <LiveView live={live}>{([integrity, at]) => <IntegrityNotice integrity={integrity} at={at} />}</LiveView>
      <p>
        <button type="button" disabled={command.busy} onClick={() => void command.send({ type: 'checkIntegrity' })}>
          {t('settings.integrityCheck')}
        </button>
      </p>
      <CommandFailure state={command} />
    </Section>
  );
}

function readChecked(): Promise<[Integrity, string | null]> {
  return Promise.all([readIntegrity(readingDatabase()), readCheckedAt(readingDatabase())]);
}

function IntegrityNotice({ integrity, at }: { readonly integrity: Integrity; readonly at: string | null }) {
  const { t, dateTime } = useTexts();
  switch (integrity.kind) {
    case 'whole':
      return (
        <Notice tone={integrity.batches === 0 ? 'plain' : 'good'}>
          {t('settings.integrityWhole', { n: integrity.batches, at: at === null ? '' : dateTime(at) })}
        </Notice>
      );
    case 'damaged':
      return (
        <Notice tone="bad">
          {t('settings.integrityDamaged', { why: integrity.why, expected: integrity.expected, found: integrity.found })}
        </Notice>
      );
    case 'unchecked':
      return <Notice tone="plain">{t('settings.integrityUnchecked')}</Notice>;
  }
}
