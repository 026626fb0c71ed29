/** The number on the toolbar button: political ads seen today, a mark when records cannot be stored, or nothing. */
import type { CountercanvassDb } from '#lib/store/db.ts';
import { readSettings } from '#lib/store/read-settings.ts';
import { readPoliticalSince } from '#lib/store/read-today.ts';

/** `dayStart`: when the user's day began, as a timestamp. */
export async function badgeText(db: CountercanvassDb, dayStart: string): Promise<string> {
  const { badge } = await readSettings(db);
  const seen = badge ? await readPoliticalSince(db, dayStart) : 0;
  return seen === 0 ? '' : String(seen);
}

export interface Badge {
  readonly show: (text: string) => Promise<void>;
  /** Records cannot be stored: shown until something else is. */
  readonly showTrouble: () => Promise<void>;
  readonly isTrouble: () => boolean;
}

const troubleBadge = '!';

export function createBadge(set: (text: string) => Promise<void>): Badge {
  let shown = '';
  const show = (text: string): Promise<void> => {
    shown = text;
    return set(text);
  };
  return { show, showTrouble: () => show(troubleBadge), isTrouble: () => shown === troubleBadge };
}

/** Midnight on the user's clock. */
export function dayStartOf(now: Date): string {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate()).toISOString();
}

/** The next midnight on the user's clock. */
export function dayEndOf(now: Date): string {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).toISOString();
}
