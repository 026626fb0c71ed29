/** Deleting everything that is on this computer. */
import { ConfirmDelete } from '#components/dashboard/confirm-delete.tsx';
import { useTexts } from '#lib/ui/use-texts.ts';

export function DeleteEverything() {
  const { t } = useTexts();
  const words = {
    title: t('settings.deleteTitle'),
    intro: t('settings.deleteIntro'),
    button: t('settings.deleteButton'),
    question: t('settings.deleteConfirmTitle'),
    text: t('settings.deleteConfirmText'),
    confirm: t('settings.deleteConfirm'),
  };
  return (
    <ConfirmDelete
      name="everything"
      label={t('settings.deleteLabel')}
      command={{ type: 'deleteEverything' }}
      words={words}
    />
  );
}
