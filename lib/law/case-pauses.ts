/** The waiting in a case: each question of the controller with the day on which it was answered. */
import type { CaseEvent } from '#lib/core/case-file.ts';
import type { PlainDate } from '#lib/core/time.ts';
import type { Pause } from './deadlines.ts';

/** One pause for each question asked on or after `from`; it ends with the first reply to a question of its kind after it, and
 *  lasts where there is none. Two questions before one reply share it. */
export function pausesOf(events: readonly CaseEvent[], from: PlainDate): readonly Pause[] {
  return (['identity', 'clarification'] as const).flatMap((kind) => {
    const givenOn = daysOf(events, `${kind}-given`);
    return daysOf(events, `${kind}-asked`)
      .filter((askedOn) => askedOn >= from)
      .map((askedOn) => ({ kind, askedOn, givenOn: givenOn.find((on) => on >= askedOn) ?? null }));
  });
}

function daysOf(events: readonly CaseEvent[], kind: CaseEvent['kind']): PlainDate[] {
  return events
    .filter((event) => event.kind === kind)
    .map(({ on }) => on)
    .toSorted();
}
