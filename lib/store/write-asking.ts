/** Keeps the rules of asking in the database, so that a worker that was killed does not forget them. None of it is evidence. */
import type { AskOutcome } from '#lib/core/ask-outcome.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { CountercanvassDb } from './db.ts';
import { heldBack, readAsking } from './read-asking.ts';

export interface Question {
  readonly ad: string;
  readonly platform: Platform;
  readonly askedAt: string;
}

/** Takes the one place there is for a question; gives what stands against it, or null where it may be asked now. Looked at and
 *  written in one transaction: of two that come at once, one is let through. */
export async function reserveQuestion(db: CountercanvassDb, question: Question): Promise<AskOutcome | null> {
  return db.transaction('rw', db.state, async () => {
    const last = await readAsking(db);
    const now = Date.parse(question.askedAt);
    const held = heldBack(last, question.platform, now);
    if (held === null) {
      await db.state.put({ refusedUntil: {}, ...last, ...question, key: 'asking', outcome: null });
    } else if (last !== null && Date.parse(last.askedAt) > now) {
      // The clock was set back: the pause is counted from now, or it would last until the clock is where it was.
      await db.state.put({ ...last, askedAt: question.askedAt });
    }
    return held;
  });
}

/** Keeps what came of a question, and a refusal beyond it. */
export async function finishQuestion(db: CountercanvassDb, question: Question, outcome: AskOutcome): Promise<void> {
  await db.transaction('rw', db.state, async () => {
    const last = await readAsking(db);
    // Everything was deleted meanwhile.
    if (last === null) return;
    const isLast = last.ad === question.ad && last.askedAt === question.askedAt;
    await db.state.put({
      ...last,
      outcome: isLast ? outcome : last.outcome,
      refusedUntil:
        outcome.kind === 'refused' ? { ...last.refusedUntil, [question.platform]: outcome.until } : last.refusedUntil,
    });
  });
}
