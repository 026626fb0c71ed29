/** The last question why an ad was shown, and which platforms are to be left alone. */
import { betweenQuestionsMs, type AskOutcome } from '#lib/core/ask-outcome.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { CountercanvassDb } from './db.ts';
import type { AskingRow } from './rows.ts';

/** Null where nothing was ever asked. */
export async function readAsking(db: CountercanvassDb): Promise<AskingRow | null> {
  const row = await db.state.get('asking');
  return row?.key === 'asking' ? row : null;
}

/** What stands against a question to this platform now, a refusal before a pause; null where it may be asked.
 *  `now`: milliseconds since 1970. A last question that lies in the future (the clock was set back) counts as just asked. */
export function heldBack(
  asking: AskingRow | null,
  platform: Platform,
  now: number,
): Extract<AskOutcome, { readonly kind: 'refused' | 'wait' }> | null {
  const until = asking?.refusedUntil[platform];
  if (until !== undefined && Date.parse(until) > now) return { kind: 'refused', until };
  const sinceMs = asking === null ? Infinity : Math.max(0, now - Date.parse(asking.askedAt));
  if (sinceMs >= betweenQuestionsMs) return null;
  return { kind: 'wait', seconds: Math.ceil((betweenQuestionsMs - sinceMs) / 1000) };
}
