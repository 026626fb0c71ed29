/** Everything that was read, as a list that one key goes through; the focus stays on the list. */
import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useEffect } from 'preact/hooks';
import { Foreign } from '#components/shared/foreign.tsx';
import { useTexts } from '#lib/ui/use-texts.ts';
import type { CheckItem } from './check-items.ts';
import styles from './check.module.css';

interface Props {
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly items: readonly CheckItem[];
  readonly current: number;
  readonly choose: (index: number) => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLDivElement>) => void;
}

export function CheckList({ listRef, items, current, choose, onFocus, onKeyDown }: Props) {
  const { t } = useTexts();
  useEffect(() => {
    listRef.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current, listRef]);
  return (
    <div
      ref={listRef}
      class={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={t('check.listLabel')}
      aria-activedescendant={optionId(current)}
      data-testid="check-list"
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {items.map((item, index) => (
        <Option
          key={item.key}
          item={item}
          id={optionId(index)}
          selected={index === current}
          choose={() => choose(index)}
        />
      ))}
    </div>
  );
}

function optionId(index: number): string {
  return `check-item-${index}`;
}

interface OptionProps {
  readonly item: CheckItem;
  readonly id: string;
  readonly selected: boolean;
  readonly choose: () => void;
}

/** A press of the mouse chooses; keys are the list's. */
function Option({ item, id, selected, choose }: OptionProps) {
  const { t } = useTexts();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list that has the focus hears the keys
    <div id={id} class={styles.option} role="option" aria-selected={selected} tabIndex={-1} onClick={choose}>
      <OptionWords item={item} />
      {item.correction !== null && <small>{t('check.corrected')}</small>}
    </div>
  );
}

function OptionWords({ item }: { readonly item: CheckItem }) {
  const { t, name } = useTexts();
  if (item.kind === 'statement')
    return (
      <>
        <span class={styles.label}>{name('topic', item.row.about)}</span>
        <span>{name('stance', item.row.stance)}</span>
        <MarkWords item={item} none={t('check.statement')} />
      </>
    );
  return (
    <>
      <span class={styles.label}>
        <Foreign text={item.row.label} />
      </span>
      <span>
        <Foreign text={item.row.value.slice(0, 120)} />
      </span>
      <MarkWords item={item} none={t('check.markNone')} />
    </>
  );
}

/** `none`: what stands there without a mark. */
function MarkWords({ item: { truth }, none }: { readonly item: CheckItem; readonly none: string }) {
  const { t } = useTexts();
  return (
    <span class={`${styles.mark} ${truth === null ? '' : styles[truth.verdict]}`}>
      {truth === null ? none : t(`check.mark_${truth.verdict}`)}
    </span>
  );
}
