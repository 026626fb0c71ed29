/** When the background has to wake by itself: at midnight, when the badge counts a new day and old ads go, or when a pause ends. */

/** Milliseconds since 1970, later than `now`; midnight is that of the user's clock. */
export function nextAlarm(now: Date, pausedUntil: string | null): number {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
  const resume = pausedUntil === null ? Number.NaN : Date.parse(pausedUntil);
  return resume > now.getTime() && resume < midnight ? resume : midnight;
}
