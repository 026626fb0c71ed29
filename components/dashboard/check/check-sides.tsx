/** The two sides of the check, and the keys that go through them. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import type { NewCorrection } from '#lib/core/correction.ts';
import type { Verdict } from '#lib/core/truth.ts';
import type { CorrectedAnswers } from '#lib/store/read.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import { CheckDetail } from './check-detail.tsx';
import { CheckFind } from './check-find.tsx';
import { type CheckItem, checkItems, isMarkable, progressOf } from './check-items.ts';
import { actionOf, type CheckAction, moved } from './check-keys.ts';
import { CheckList } from './check-list.tsx';
import { CheckSource } from './check-source.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { findItems } from './find-items.ts';
import { firstShowing, turned, zoomed } from './source-view.ts';
import { useMarks } from './use-marks.ts';
import styles from './check.module.css';

/** Where typing goes: to the list and its keys, to what is true, or to a correction. */
export type Typing = 'list' | 'truth' | 'edit';

interface Props {
  readonly controller: string;
  readonly view: CorrectedAnswers;
}

export function CheckSides({ controller, view }: Props) {
  const { t, name } = useTexts();
  const marks = useMarks(controller, view.truths);
  const command = useCommand();
  const items = useMemo(() => checkItems(view, marks.truths), [view, marks.truths]);
  const [words, setWords] = useState('');
  const listed = useMemo(() => findItems(items, words, name), [items, words, name]);
  const { item, index, go } = useCurrent(items, listed);
  const [typing, setTyping] = useState<Typing>('list');
  const [showing, setShowing] = useState(firstShowing);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const keys = useRef<HTMLDialogElement>(null);
  const finder = useRef<HTMLInputElement>(null);
  useEffect(() => list.current?.focus({ preventScroll: true }), []);

  const backToList = (): void => {
    setTyping('list');
    list.current?.focus({ preventScroll: true });
  };
  /** Whatever had the focus belongs to the item that is left. */
  const goTo = (to: number): void => {
    go(to);
    backToList();
  };
  const goOn = (): void => {
    if (index === listed.length - 1) setSaid(t('check.saidEnd'));
    goTo(moved(listed, index, 'next'));
  };
  const mark = (verdict: Verdict): void => {
    if (!isMarkable(item)) return setSaid(t('check.saidSilent'));
    marks.say(item.kind === 'fact' ? { fact: item.row.id, verdict } : { statement: item.row.id, verdict });
    const label = item.kind === 'fact' ? item.row.label : name('topic', item.row.about);
    setSaid(t('check.saidMarked', { label, mark: t(`check.mark_${verdict}`) }));
    return verdict === 'inaccurate' ? setTyping('truth') : goOn();
  };
  const act = (action: CheckAction): void => {
    switch (action) {
      case 'accurate':
      case 'inaccurate':
      case 'unsure':
        return mark(action);
      case 'edit':
        return setTyping('edit');
      case 'view':
        return setShowing(turned);
      case 'larger':
      case 'smaller':
        return setShowing((before) => zoomed(before, action));
      case 'find':
        return finder.current?.focus();
      case 'help':
        return keys.current?.showModal();
      case 'next':
      case 'previous':
      case 'first':
      case 'last':
      case 'unmarked':
        return goTo(moved(listed, index, action));
    }
  };
  const correct = async (correction: NewCorrection): Promise<void> => {
    if (!(await command.send({ type: 'saveCorrection', correction }))) return;
    setSaid(t(correction.set === null ? 'check.saidBack' : 'check.saidCorrected'));
    backToList();
  };
  return (
    <>
      <div class={styles.bar}>
        <p>{t('check.progress', progressOf(items))}</p>
        <button type="button" onClick={() => keys.current?.showModal()}>
          {t('check.keys')}
        </button>
      </div>
      <div class={styles.sides}>
        <CheckSource item={item} showing={showing} show={setShowing} />
        <div class={styles.read}>
          <CheckDetail
            key={item.key}
            item={item}
            controller={controller}
            typing={typing}
            busy={command.busy}
            say={marks.say}
            mark={mark}
            edit={() => setTyping('edit')}
            leave={backToList}
            goOn={goOn}
            correct={(correction) => void correct(correction)}
          />
          <CheckFind
            fieldRef={finder}
            words={words}
            shown={listed.length}
            n={items.length}
            find={setWords}
            leave={() => goTo(index === -1 ? 0 : index)}
          />
          <CheckList
            listRef={list}
            items={listed}
            current={index}
            choose={goTo}
            onFocus={() => setTyping((before) => (before === 'truth' ? 'list' : before))}
            onKeyDown={(event) => {
              const action = actionOf(event);
              if (action === null) return;
              event.preventDefault();
              act(action);
            }}
          />
        </div>
      </div>
      <p role="status" class={styles.said}>
        {said}
      </p>
      <CommandFailure state={marks.command} />
      <CommandFailure state={command} />
      <KeysDialog dialogRef={keys} />
    </>
  );
}

/** The item that is looked at, kept by its id while what is read changes around it, and while the list is narrowed to others; `index` is
 *  its place in the list, -1 where it is not in it. */
function useCurrent(items: readonly CheckItem[], listed: readonly CheckItem[]) {
  const [place, setPlace] = useState({ key: items[0]?.key ?? '', index: 0 });
  const found = items.find(({ key }) => key === place.key);
  const item = found ?? items[Math.min(place.index, items.length - 1)];
  if (item === undefined) throw new Error('the check has nothing to show');
  const go = (to: number): void => {
    const next = listed[to];
    if (next !== undefined) setPlace({ key: next.key, index: items.indexOf(next) });
  };
  return { item, index: listed.indexOf(item), go };
}
