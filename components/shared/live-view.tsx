/** The states that every live query has: loading, failed, and the view of what came. */
import type { ComponentChildren } from 'preact';
import type { Live } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { Notice } from './notice.tsx';

interface Props<T> {
  readonly live: Live<T>;
  readonly children: (value: T) => ComponentChildren;
}

export function LiveView<T>({ live, children }: Props<T>) {
  const { t } = useTexts();
  switch (live.kind) {
    case 'loading':
      return <p role="status">{t('common.loading')}</p>;
    case 'failed':
      return (
        <Notice tone="bad" title={t('common.failedTitle')}>
          {t('common.failedText', { why: live.why })}
        </Notice>
      );
    case 'ready':
      return <>{children(live.value)}</>;
  }
}
