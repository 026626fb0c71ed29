/** Text and links that others wrote: shown as plain text, kept from turning the direction of what stands around it. */
import { useTexts } from '#lib/ui/use-texts.ts';
import { safeUrl } from './safe-url.ts';

export function Foreign({ text, lines = false }: { readonly text: string; readonly lines?: boolean }) {
  return <bdi style={lines ? { whiteSpace: 'pre-line' } : {}}>{text}</bdi>;
}

/** A link to another site, its address in full; what is no web address is shown as text only. */
export function ForeignLink({ url }: { readonly url: string }) {
  const { t } = useTexts();
  const href = safeUrl(url);
  if (href === null) return <Foreign text={url} />;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" title={t('common.opensOutside')}>
      <bdi>{href}</bdi>
    </a>
  );
}
