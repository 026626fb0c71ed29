/** The list of keys; closing it gives the focus back to where it was. */
import type { RefObject } from 'preact';
import { useTexts } from '#lib/ui/use-texts.ts';
import { keyHelp } from './check-keys.ts';
import styles from './check.module.css';

export function KeysDialog({ dialogRef }: { readonly dialogRef: RefObject<HTMLDialogElement | null> }) {
  const { t } = useTexts();
  return (
    <dialog ref={dialogRef} class={styles.dialog} aria-labelledby="check-keys-title">
      <h2 id="check-keys-title">{t('check.keysTitle')}</h2>
      <dl class={styles.keys}>
        {keyHelp.map(({ keys, text }) => (
          <div key={text}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{t('check.keysClose')}</button>
      </form>
    </dialog>
  );
}
