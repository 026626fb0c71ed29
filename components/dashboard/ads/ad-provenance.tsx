/** Where each piece of an ad came from, and the data it was read from, as it was kept. */
import { Foreign } from '#components/shared/foreign.tsx';
import { Section } from '#components/shared/page.tsx';
import { pictureRecordId } from '#lib/evidence/picture-record.ts';
import type { AdView } from '#lib/store/read.ts';
import type { PictureRow } from '#lib/store/rows.ts';
import { type Texts, useTexts } from '#lib/ui/use-texts.ts';
import { FactList } from './ad-facts.tsx';
import styles from './ads.module.css';

export function AdProvenance({ view }: { readonly view: AdView }) {
  const texts = useTexts();
  const { t, name } = texts;
  return (
    <Section title={t('ads.fromTitle')}>
      <div class={styles.piece}>
        <h3>{t('ads.fromAd')}</h3>
        <FactList
          rows={[
            [t('ads.fromVia'), name('via', view.ad.via)],
            [t('ads.fromSigns'), view.ad.signs.map((sign) => name('family', sign)).join(', ')],
            [t('ads.fromSurface'), name('surface', view.ad.surface)],
            [t('ads.fromParser'), view.ad.parserVersion],
            [t('ads.fromLog'), logEntry(view, view.ad.id, texts)],
          ]}
        />
      </div>
      {view.explanations.map((explanation) => (
        <div key={explanation.id} class={styles.piece}>
          <h3>{t('ads.fromExplanation')}</h3>
          <FactList
            rows={[
              [t('ads.fromVia'), name('via', explanation.via)],
              [t('ads.fromParser'), explanation.parserVersion],
              [t('ads.fromLog'), logEntry(view, explanation.id, texts)],
            ]}
          />
        </div>
      ))}
      {view.picture !== null && <PicturePiece view={view} picture={view.picture} />}
      <p class={styles.soft}>{t('ads.rawIntro')}</p>
      {view.raws.length === 0 && <p class={styles.soft}>{t('ads.rawNone')}</p>}
      {view.raws.map((raw) => (
        <details key={raw.recordId}>
          <summary>
            {t('ads.raw')} <code>{raw.recordId}</code>
          </summary>
          <pre tabIndex={0}>
            <Foreign text={pretty(raw.text)} />
          </pre>
        </details>
      ))}
    </Section>
  );
}

function PicturePiece({ view, picture }: { readonly view: AdView; readonly picture: PictureRow }) {
  const texts = useTexts();
  const { t } = texts;
  const address = <Foreign text={picture.url} />;
  return (
    <div class={styles.piece}>
      <h3>{t('ads.fromPicture')}</h3>
      <FactList
        rows={[
          [t('ads.fromAddress'), address],
          [t('ads.fromMade'), t('ads.fromMadeValue', { width: picture.width, height: picture.height })],
          [t('ads.fromLog'), logEntry(view, pictureRecordId(picture.ad), texts)],
        ]}
      />
    </div>
  );
}

function logEntry(view: AdView, recordId: string, { t }: Texts): string {
  const leaf = view.leaves.find((item) => item.recordId === recordId);
  return leaf === undefined ? t('ads.fromLogNone') : t('ads.fromLogValue', { seq: leaf.seq, index: leaf.index });
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
