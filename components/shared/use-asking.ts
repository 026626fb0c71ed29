/** What every "Ask why" of a page needs to know: whether the user has agreed to it, and what was asked last. */
import { readAsking, readSettings } from '#lib/store/read.ts';
import type { AskingRow } from '#lib/store/rows.ts';
import { readingDatabase } from '#lib/ui/database.ts';
import { useLive } from '#lib/ui/use-live.ts';

export interface Asking {
  readonly hasAgreed: boolean;
  readonly last: AskingRow | null;
}

/** Null until the database has answered. */
export function useAsking(): Asking | null {
  const live = useLive(async () => {
    const db = readingDatabase();
    const [settings, last] = await Promise.all([readSettings(db), readAsking(db)]);
    return { hasAgreed: settings.askWhy, last };
  }, []);
  return live.kind === 'ready' ? live.value : null;
}

/** Whether the last question was about this ad: its button stays where it was pressed, with the focus, and says what came of it. */
export function isAskedLast(asking: Asking | null, ad: string): boolean {
  return asking?.last?.ad === ad;
}
