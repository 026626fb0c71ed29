/** Deleting one controller's case. */
import { ConfirmDelete } from '#components/dashboard/confirm-delete.tsx';
import { useTexts } from '#lib/ui/use-texts.ts';

export function DeleteCase({ controller, party }: { readonly controller: string; readonly party: string }) {
  const { t } = useTexts();
  const words = {
    title: t('answers.deleteTitle'),
    intro: t('answers.deleteIntro', { party }),
    button: t('answers.deleteButton', { party }),
    question: t('answers.deleteQuestion', { party }),
    text: t('answers.deleteText'),
    confirm: t('answers.deleteConfirm'),
  };
  return (
    <ConfirmDelete
      name={`case-${controller}`}
      label={t('answers.deleteLabel', { party })}
      command={{ type: 'deleteCase', controller }}
      words={words}
    />
  );
}
