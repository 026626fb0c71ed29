/** How it stands with asking why one ad was shown: pure, from the kept question, the last answer to this button, and the time. */
import { type AskOutcome, betweenQuestionsMs } from '#lib/core/ask-outcome.ts';
import type { Platform } from '#lib/core/platform.ts';
import { heldBack } from '#lib/store/read.ts';
import type { AskingRow } from '#lib/store/rows.ts';

export type AskState = { readonly kind: 'ready' | 'asking' } | AskOutcome;

export interface AskStateInput {
  readonly ad: string;
  readonly platform: Platform;
  readonly last: AskingRow | null;
  /** What came of the last press of this very button. */
  readonly reply: AskOutcome | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A refusal holds for every ad of its platform; a pause is told only to who has pressed too soon. */
export function askState({ ad, platform, last, reply, now }: AskStateInput): AskState {
  const own = last?.ad === ad ? last : null;
  if (own?.outcome === null && now - Date.parse(own.askedAt) < betweenQuestionsMs) return { kind: 'asking' };
  const held = heldBack(last, platform, now);
  if (held?.kind === 'refused') return held;
  if (reply?.kind === 'wait') return held ?? { kind: 'ready' };
  const known = reply ?? (own && (own.outcome ?? { kind: 'failed' }));
  return known === null || known.kind === 'refused' || known.kind === 'wait' ? { kind: 'ready' } : known;
}

/** Whether there is anything to press: not while an answer is on its way, nor where it would change nothing today. */
export function mayPress({ kind }: AskState): boolean {
  return !['asking', 'refused', 'stored', 'noAddress'].includes(kind);
}
