/** Deletions that wait 30 seconds: they can be undone from every page of the dashboard, and are ordered only if it stays open. */
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { CommandFailure, useCommand } from '#components/shared/use-command.tsx';
import type { PageCommand } from '#lib/messaging/protocol.ts';
import { type PendingDelete, secondsLeft, undoSeconds, withoutPending, withPending } from '#lib/ui/undo.ts';
import { useNow } from '#lib/ui/use-now.ts';
import { useTexts } from '#lib/ui/use-texts.ts';
import styles from './pending-deletes.module.css';

interface PendingDeletes {
  readonly isPending: (key: string) => boolean;
  readonly order: (key: string, label: string, command: PageCommand) => void;
}

const PendingContext = createContext<PendingDeletes | null>(null);

export function usePendingDeletes(): PendingDeletes {
  const pending = useContext(PendingContext);
  if (pending === null) throw new Error('a component that deletes stands outside PendingDeletesProvider');
  return pending;
}

export function PendingDeletesProvider({ children }: { readonly children: ComponentChildren }) {
  const [list, setList] = useState<readonly PendingDelete[]>([]);
  const commands = useRef(new Map<string, { command: PageCommand; timer: ReturnType<typeof setTimeout> }>());
  const state = useCommand();
  const forget = (key: string): void => {
    clearTimeout(commands.current.get(key)?.timer);
    commands.current.delete(key);
    setList((old) => withoutPending(old, key));
  };
  const order = (key: string, label: string, command: PageCommand): void => {
    if (commands.current.has(key)) return;
    const carryOut = (): void => {
      forget(key);
      void state.send(command);
    };
    commands.current.set(key, { command, timer: setTimeout(carryOut, undoSeconds * 1000) });
    setList((old) => withPending(old, key, label, Date.now()));
  };
  useEffect(() => {
    const { current } = commands;
    return () => current.forEach(({ timer }) => clearTimeout(timer));
  }, []);
  return (
    <PendingContext.Provider value={{ isPending: (key) => list.some((item) => item.key === key), order }}>
      {children}
      <CommandFailure state={state} />
      {list.length > 0 && <PendingRegion list={list} undo={forget} />}
    </PendingContext.Provider>
  );
}

function PendingRegion({
  list,
  undo,
}: {
  readonly list: readonly PendingDelete[];
  readonly undo: (key: string) => void;
}) {
  const { t } = useTexts();
  const now = useNow(500);
  return (
    <section class={styles.region} aria-label={t('common.undoRegion')} data-testid="pending-deletes">
      {list.map((item) => (
        <div key={item.key} class={styles.item}>
          <p class="visually-hidden" role="status">
            {t('common.undoWaiting', { label: item.label, n: undoSeconds })} {t('common.undoClosing')}
          </p>
          <p aria-hidden="true">
            <strong>{t('common.undoWaiting', { label: item.label, n: secondsLeft(item, now) })}</strong>{' '}
            {t('common.undoClosing')}
          </p>
          <button type="button" class="primary" onClick={() => undo(item.key)}>
            {t('common.undo')}
          </button>
        </div>
      ))}
    </section>
  );
}
