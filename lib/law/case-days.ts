/** Days of a case by their kind, and when something sent came in. */
import type { CaseEvent } from '#lib/core/case-file.ts';
import type { Nation } from '#lib/core/nation.ts';
import type { PlainDate } from '#lib/core/time.ts';
import { type CountingStep, postArrivesOn } from './deadlines.ts';

type Kind = CaseEvent['kind'];

export function lastOf(events: readonly CaseEvent[], kind: Kind): CaseEvent | null {
  return inOrder(events, kind).at(-1) ?? null;
}

/** The first of its kind on or after a day. */
export function firstOf(events: readonly CaseEvent[], kind: Kind, from: PlainDate): CaseEvent | null {
  return inOrder(events, kind).find(({ on }) => on >= from) ?? null;
}

/** The day on which something sent came in: as the user says, else by post as the post usually takes, else the same day. */
export function arrivalOf(
  sent: CaseEvent,
  arrived: CaseEvent | null,
  nation: Nation,
): { readonly on: PlainDate; readonly steps: readonly CountingStep[] } {
  if (arrived !== null) return { on: arrived.on, steps: [] };
  if (sent.channel !== 'post') return { on: sent.on, steps: [] };
  const step = postArrivesOn(sent.on, nation);
  return { on: step.on, steps: [step] };
}

function inOrder(events: readonly CaseEvent[], kind: Kind): CaseEvent[] {
  return events.filter((event) => event.kind === kind).toSorted((a, b) => a.on.localeCompare(b.on));
}
