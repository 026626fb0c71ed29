/** A place to drop files, around a plain file input that does the same for the keyboard. */
import { useState } from 'preact/hooks';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './answers.module.css';

export function FileDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useTexts();
  const [over, setOver] = useState(false);
  const take = (list: FileList | null | undefined): void => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      class={`${styles.drop} ${over ? styles.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p>{t('answers.drop')}</p>
      <input
        type="file"
        multiple
        aria-label={t('answers.files')}
        data-testid="answer-files"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
