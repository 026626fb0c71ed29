/** The field that narrows the list to what has these words. */
import type { RefObject } from 'preact';
import forms from '#components/shared/form.module.css';
import { useTexts } from '#lib/ui/use-texts.ts';

interface Props {
  readonly fieldRef: RefObject<HTMLInputElement | null>;
  readonly words: string;
  readonly shown: number;
  readonly n: number;
  readonly find: (words: string) => void;
  /** Back to the list. */
  readonly leave: () => void;
}

/** Enter and the arrow lead into what was found, Escape back to all. */
export function CheckFind({ fieldRef, words, shown, n, find, leave }: Props) {
  const { t } = useTexts();
  return (
    <div>
      <label class={forms.field}>
        {t('check.find')}
        <input
          ref={fieldRef}
          type="search"
          value={words}
          onInput={(event) => find(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (!['Enter', 'ArrowDown', 'Escape'].includes(event.key)) return;
            event.preventDefault();
            if (event.key === 'Escape') find('');
            leave();
          }}
        />
      </label>
      <p role="status">{words.trim() === '' ? '' : t('check.found', { shown, n })}</p>
    </div>
  );
}
