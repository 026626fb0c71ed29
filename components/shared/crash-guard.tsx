/** The border at which a bug in a page ends: it says so instead of leaving the page empty. */
import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { useTexts } from '#lib/ui/use-texts.ts';
import { Notice } from './notice.tsx';

export function CrashGuard({ children }: { readonly children: ComponentChildren }) {
  const { t } = useTexts();
  const [error] = useErrorBoundary();
  if (error === undefined) return <>{children}</>;
  return (
    <Notice tone="bad" title={t('common.failedTitle')}>
      {t('common.failedText', { why: error instanceof Error ? error.message : String(error) })}
    </Notice>
  );
}
