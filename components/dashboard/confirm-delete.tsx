/** A part of a page that deletes much: asked once in a dialog, then 30 seconds to undo while the dashboard is open. */
import { useRef } from 'preact/hooks';
import { Section } from '#components/shared/page.tsx';
import type { PageCommand } from '#lib/messaging/protocol.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './confirm-delete.module.css';
import { usePendingDeletes } from './pending-deletes.tsx';

/** `name` tells this deletion from others, and `label` names it while it waits. */
interface Props {
  readonly name: string;
  readonly label: string;
  readonly command: PageCommand;
  readonly words: {
    readonly title: string;
    readonly intro: string;
    readonly button: string;
    readonly question: string;
    readonly text: string;
    readonly confirm: string;
  };
}

export function ConfirmDelete({ name, label, command, words }: Props) {
  const { t } = useTexts();
  const pending = usePendingDeletes();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = `delete-${name}-title`;
  const order = (): void => {
    dialog.current?.close();
    pending.order(name, label, command);
  };
  return (
    <Section title={words.title} intro={words.intro}>
      <p>
        <button
          type="button"
          class="danger"
          disabled={pending.isPending(name)}
          onClick={() => dialog.current?.showModal()}
        >
          {words.button}
        </button>
      </p>
      <dialog ref={dialog} class={styles.dialog} aria-labelledby={titleId}>
        <div class={styles.dialogBody}>
          <h3 id={titleId}>{words.question}</h3>
          <p>{words.text}</p>
          <p class={styles.actions}>
            <button type="button" onClick={() => dialog.current?.close()}>
              {t('common.cancel')}
            </button>
            <button type="button" class="danger" onClick={order}>
              {words.confirm}
            </button>
          </p>
        </div>
      </dialog>
    </Section>
  );
}
