/** What may be done with a correction: save it, leave it, take back the one before. */
import forms from '#components/shared/form.module.css';
import { useTexts } from '#lib/ui/use-texts.ts';

interface Props {
  readonly busy: boolean;
  readonly leave: () => void;
  /** Null where there is nothing to take back. */
  readonly takeBack: (() => void) | null;
}

export function CorrectionButtons({ busy, leave, takeBack }: Props) {
  const { t } = useTexts();
  return (
    <div class={forms.form}>
      <button type="submit" class="primary" disabled={busy}>
        {t('check.editSave')}
      </button>
      <button type="button" onClick={leave}>
        {t('check.editCancel')}
      </button>
      {takeBack !== null && (
        <button type="button" class="quiet" disabled={busy} onClick={takeBack}>
          {t('check.editBack')}
        </button>
      )}
    </div>
  );
}
