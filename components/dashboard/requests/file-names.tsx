/** Files that went with something: their names alone are taken. */
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './requests.module.css';

export function FileNames({ onChange }: { readonly onChange: (names: readonly string[]) => void }) {
  const { t } = useTexts();
  return (
    <label class={styles.field}>
      {t('requests.sentFiles')}
      <input
        type="file"
        multiple
        onChange={(event) => onChange([...(event.currentTarget.files ?? [])].map((file) => file.name))}
      />
    </label>
  );
}
