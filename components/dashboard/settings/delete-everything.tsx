/** Deleting everything: asked once in a dialog, then 30 seconds to undo while the page is open. */
import { useRef } from 'preact/hooks';
import { usePendingDeletes } from '#components/dashboard/pending-deletes.tsx';
import { Section } from '#components/shared/page.tsx';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './settings.module.css';

const key = 'everything';

export function DeleteEverything() {
  const { t } = useTexts();
  const pending = usePendingDeletes();
  const dialog = useRef<HTMLDialogElement>(null);
  const order = (): void => {
    dialog.current?.close();
    pending.order(key, t('settings.deleteLabel'), { type: 'deleteEverything' });
  };
  return (
    <Section title={t('settings.deleteTitle')} intro={t('settings.deleteIntro')}>
      <p>
        <button
          type="button"
          class="danger"
          disabled={pending.isPending(key)}
          onClick={() => dialog.current?.showModal()}
        >
          {t('settings.deleteButton')}
        </button>
      </p>
      <dialog ref={dialog} class={styles.dialog} aria-labelledby="delete-everything-title">
        <div class={styles.dialogBody}>
          <h3 id="delete-everything-title">{t('settings.deleteConfirmTitle')}</h3>
          <p>{t('settings.deleteConfirmText')}</p>
          <p class={styles.actions}>
            <button type="button" onClick={() => dialog.current?.close()}>
              {t('common.cancel')}
            </button>
            <button type="button" class="danger" onClick={order}>
              {t('settings.deleteConfirm')}
            </button>
          </p>
        </div>
      </dialog>
    </Section>
  );
}
