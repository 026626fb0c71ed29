/** Ways to send a letter from one's own mailbox or on paper; this page itself sends nothing. */
import { useState } from 'preact/hooks';
import { useDeps } from '#components/dashboard/deps.ts';
import forms from '#components/shared/form.module.css';
import { Notice } from '#components/shared/notice.tsx';
import { Section } from '#components/shared/page.tsx';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './requests.module.css';

interface Props {
  /** The address that the user has checked, empty where there is none for mail; null where none is checked: then no mail is begun. */
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
}

type Copied = 'not yet' | 'copied' | 'refused';

export function LetterSend({ to, subject, text }: Props) {
  const { t } = useTexts();
  const { mailLink } = useDeps();
  const [copied, setCopied] = useState<Copied>('not yet');
  const link = to === null ? null : mailLink(to, { subject, text });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copied');
    } catch {
      setCopied('refused');
    }
  };
  return (
    <Section title={t('requests.sendTitle')} intro={t('requests.sendIntro')}>
      <p class={forms.actions}>
        {link?.isLong === true && (
          <a class="button primary" href={link.bare} onClick={() => void copy()}>
            {t('requests.sendMailPaste')}
          </a>
        )}
        {link?.isLong === false && (
          <a class="button primary" href={link.whole}>
            {t('requests.sendMail')}
          </a>
        )}
        <button type="button" onClick={() => void copy()}>
          {t('requests.sendCopy')}
        </button>
        <button type="button" onClick={() => print()}>
          {t('requests.sendPrint')}
        </button>
        {link?.isLong === true && <a href={link.whole}>{t('requests.sendWhole')}</a>}
      </p>
      {link?.isLong === true && <p class={styles.soft}>{t('requests.sendLong')}</p>}
      <p class={styles.soft}>{t('requests.sendPrintHint')}</p>
      {copied === 'copied' && <Notice tone="good">{t('requests.sendCopied')}</Notice>}
      {copied === 'refused' && <Notice tone="warn">{t('requests.sendCopyFailed')}</Notice>}
    </Section>
  );
}
