/** The keys of the check: what each does while the list has the focus. */
import type { TextKey } from '#lib/ui/catalogue.ts';
import { type CheckItem, isMarkable } from './check-items.ts';

export type CheckAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'unmarked'
  | 'accurate'
  | 'inaccurate'
  | 'unsure'
  | 'edit'
  | 'view'
  | 'larger'
  | 'smaller'
  | 'find'
  | 'help';

interface KeyRow {
  readonly keys: readonly string[];
  readonly does: CheckAction;
}

const rows: readonly KeyRow[] = [
  { keys: ['j', 'ArrowDown'], does: 'next' },
  { keys: ['k', 'ArrowUp'], does: 'previous' },
  { keys: ['Home'], does: 'first' },
  { keys: ['End'], does: 'last' },
  { keys: ['n'], does: 'unmarked' },
  { keys: ['a'], does: 'accurate' },
  { keys: ['i'], does: 'inaccurate' },
  { keys: ['u'], does: 'unsure' },
  { keys: ['e', 'Enter'], does: 'edit' },
  { keys: ['v'], does: 'view' },
  { keys: ['+', '='], does: 'larger' },
  { keys: ['-'], does: 'smaller' },
  { keys: ['/'], does: 'find' },
  { keys: ['?'], does: 'help' },
];

/** What the keys are called in the list of keys. */
export const keyHelp: readonly { readonly keys: readonly string[]; readonly text: TextKey }[] = [
  { keys: ['j', '↓'], text: 'check.keyNext' },
  { keys: ['k', '↑'], text: 'check.keyPrevious' },
  { keys: ['Home', 'End'], text: 'check.keyEnds' },
  { keys: ['n'], text: 'check.keyUnmarked' },
  { keys: ['a'], text: 'check.keyAccurate' },
  { keys: ['i'], text: 'check.keyInaccurate' },
  { keys: ['u'], text: 'check.keyUnsure' },
  { keys: ['e', 'Enter'], text: 'check.keyEdit' },
  { keys: ['v'], text: 'check.keyView' },
  { keys: ['+', '-'], text: 'check.keyZoom' },
  { keys: ['/'], text: 'check.keyFind' },
  { keys: ['Esc'], text: 'check.keyBack' },
  { keys: ['?'], text: 'check.keyHelp' },
];

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Null for keys that belong to the browser, and for all others. */
export function actionOf({ key, ctrlKey, metaKey, altKey }: Pressed): CheckAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  return rows.find(({ keys }) => keys.includes(key))?.does ?? null;
}

/** Where a movement leads; the place stays at the ends, and where nothing is unmarked. */
export function moved(items: readonly CheckItem[], from: number, action: CheckAction): number {
  const last = Math.max(items.length - 1, 0);
  switch (action) {
    case 'next':
      return Math.min(from + 1, last);
    case 'previous':
      return Math.max(from - 1, 0);
    case 'first':
      return 0;
    case 'last':
      return last;
    case 'unmarked': {
      const places = items.flatMap((item, index) => (isMarkable(item) && item.truth === null ? [index] : []));
      return places.find((index) => index > from) ?? places[0] ?? from;
    }
    case 'accurate':
    case 'inaccurate':
    case 'unsure':
    case 'edit':
    case 'view':
    case 'larger':
    case 'smaller':
    case 'find':
    case 'help':
      return from;
  }
}
