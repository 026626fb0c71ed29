/** Until when recording is paused. */

export type PauseFor = 'hour' | 'tomorrow';

/** The end of a pause that starts now, as a UTC timestamp; "tomorrow" begins at midnight on the user's clock. */
export function pauseEnd(pause: PauseFor, now: Date): string {
  const end = new Date(now);
  if (pause === 'hour') end.setTime(now.getTime() + 3_600_000);
  else end.setHours(24, 0, 0, 0);
  return end.toISOString();
}

/** True while a pause lasts. */
export function isPaused(pausedUntil: string | null, now: number): boolean {
  return pausedUntil !== null && Date.parse(pausedUntil) > now;
}
