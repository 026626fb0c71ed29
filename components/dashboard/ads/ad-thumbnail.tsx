/** The picture of an ad in the list, small; nothing where none is kept. */
import { KeptPicture } from '#components/shared/kept-picture.tsx';
import { readPicture } from '#lib/store/read.ts';
import type { AdRow } from '#lib/store/rows.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { useLive } from '#lib/ui/use-live.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './ads.module.css';

export function AdThumbnail({ ad }: { readonly ad: AdRow }) {
  const { t } = useTexts();
  const live = useLive(() => readPicture(readingDatabase(), ad.id), [ad.id]);
  if (live.kind !== 'ready') return null;
  const alt = t('ads.pictureAlt', { advertiser: ad.advertiser.name });
  return <KeptPicture picture={live.value} alt={alt} class={styles.thumbnail} />;
}
