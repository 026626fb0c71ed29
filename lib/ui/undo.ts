/** Deleting with time to think: the deletion is ordered when its 30 seconds are over, and never if the page closes before. */

export const undoSeconds = 30;

export interface PendingDelete {
  readonly key: string;
  /** What the user sees will be deleted. */
  readonly label: string;
  readonly dueAt: number;
}

/** The list with one more waiting deletion; a second order for the same thing changes nothing. */
export function withPending(
  list: readonly PendingDelete[],
  key: string,
  label: string,
  now: number,
): readonly PendingDelete[] {
  return list.some((item) => item.key === key) ? list : [...list, { key, label, dueAt: now + undoSeconds * 1000 }];
}

export function withoutPending(list: readonly PendingDelete[], key: string): readonly PendingDelete[] {
  return list.filter((item) => item.key !== key);
}

/** Whole seconds left, from 30 down to 0. */
export function secondsLeft(item: PendingDelete, now: number): number {
  return Math.max(0, Math.ceil((item.dueAt - now) / 1000));
}
