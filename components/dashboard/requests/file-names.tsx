/** Files that went with something: their names alone are taken. */
import forms from '#components/shared/form.module.css';
import { useTexts } from '#lib/ui/use-texts.ts';

export function FileNames({ onChange }: { readonly onChange: (names: readonly string[]) => void }) {
  const { t } = useTexts();
  return (
    <label class={forms.field}>
      {t('requests.sentFiles')}
      <input
        type="file"
        multiple
        onChange={(event) => onChange([...(event.currentTarget.files ?? [])].map((file) => file.name))}
      />
    </label>
  );
}
