/** Who we think is behind an ad, with every sign and how old the knowledge behind it is. */
import { Foreign } from '#components/shared/foreign.tsx';
import { Section } from '#components/shared/page.tsx';
import type { Political } from '#lib/core/ad.ts';
import { type Texts, useTexts } from '#lib/ui/use-texts.ts';
import styles from './ads.module.css';

export function AdBehind({ political }: { readonly political: Political }) {
  const texts = useTexts();
  const { t, name } = texts;
  return (
    <Section title={t('ads.whoTitle')}>
      <p>
        <strong>{verdictSentence(political, texts)}</strong>
      </p>
      <h3>{t('ads.whoBasis')}</h3>
      {political.basis.length === 0 && <p class={styles.soft}>{t('ads.whoBasisNone')}</p>}
      <ul class={styles.signs}>
        {political.basis.map((sign) => (
          <li key={`${sign.sign} ${sign.detail}`}>
            {name('sign', sign.sign)}
            {sign.detail !== '' && (
              <>
                {': '}
                <Foreign text={sign.detail} />
              </>
            )}{' '}
            {sign.asOf !== null && (
              <span class={styles.soft}>{t('ads.whoBasisAsOf', { date: texts.day(sign.asOf) })}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function verdictSentence(political: Political, { t, name }: Texts): string {
  if (political.campaigner !== null) return t('ads.whoParty', { party: name('party', political.campaigner) });
  switch (political.verdict) {
    case 'political':
      return t('ads.whoPolitical');
    case 'not-political':
      return t('ads.whoNot');
    case 'unknown':
      return t('ads.whoUnknown');
  }
}
