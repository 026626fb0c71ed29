/** Which reminders were shown, so that none is shown twice. */
import { commit } from './commit.ts';
import type { CountercanvassDb } from './db.ts';
import type { WriteContext } from './write-context.ts';

/** The ids of reminders that were shown and may still be due. */
export async function readShownReminders(db: CountercanvassDb): Promise<readonly string[]> {
  const row = await db.state.get('reminders');
  return row?.key === 'reminders' ? row.shown : [];
}

/** The list replaces the one before. */
export async function rememberReminders(context: WriteContext, shown: readonly string[]): Promise<void> {
  await commit(context, async (draft) => draft.state.put({ key: 'reminders', shown }));
}
