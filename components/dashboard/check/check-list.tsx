/** Everything that was read, as a list that one key goes through; the focus stays on the list. Of a long one, the part around the
 *  current row is drawn. */
import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { Foreign } from '#components/shared/foreign.tsx';
import { useTexts } from '#lib/ui/use-texts.ts';
import type { CheckItem } from './check-items.ts';
import { useDrawnRows } from './use-drawn-rows.ts';
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
  const { drawn, onScroll } = useDrawnRows(listRef, items.length, current, optionId);
  const isDrawn = current >= drawn.from && current < drawn.to;
  return (
    <div
      ref={listRef}
      class={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={t('check.listLabel')}
      aria-activedescendant={isDrawn ? optionId(current) : undefined}
      data-testid="check-list"
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onScroll={onScroll}
    >
      {items.slice(drawn.from, drawn.to).map((item, offset) => {
        const index = drawn.from + offset;
        return (
          <Option
            key={item.key}
            item={item}
            index={index}
            of={items.length}
            selected={index === current}
            choose={() => choose(index)}
          />
        );
      })}
    </div>
  );
}

function optionId(index: number): string {
  return `check-item-${index}`;
}

interface OptionProps {
  readonly item: CheckItem;
  readonly index: number;
  readonly of: number;
  readonly selected: boolean;
  readonly choose: () => void;
}

/** A press of the mouse chooses; keys are the list's. */
function Option({ item, index, of, selected, choose }: OptionProps) {
  const { t } = useTexts();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list that has the focus hears the keys
    <div
      id={optionId(index)}
      class={styles.option}
      role="option"
      aria-selected={selected}
      aria-posinset={index + 1}
      aria-setsize={of}
      tabIndex={-1}
      onClick={choose}
    >
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
