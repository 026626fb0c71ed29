/** The picture of an ad as it was kept, or why there is none. */
import { KeptPicture } from '#components/shared/kept-picture.tsx';
import type { AdView } from '#lib/store/read.ts';
import { formatBytes } from '#lib/ui/format.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './ads.module.css';

export function AdPicture({ view: { ad, picture } }: { readonly view: AdView }) {
  const { t, name, dateTime } = useTexts();
  if (picture === null) {
    const why = ad.pictureNotKept;
    return why === undefined ? null : (
      <p class={styles.soft}>{t('ads.pictureNotKept', { why: name('notKept', why) })}</p>
    );
  }
  return (
    <figure class={styles.figure}>
      <KeptPicture picture={picture} alt={t('ads.pictureAlt', { advertiser: ad.advertiser.name })} />
      <figcaption class={styles.soft}>
        {t('ads.pictureKept', { at: dateTime(picture.keptAt), size: formatBytes(picture.bytes.length) })}
      </figcaption>
    </figure>
  );
}
