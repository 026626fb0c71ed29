/** When the background has to wake by itself: at midnight, when the badge counts a new day and old ads go; when a pause ends; and
 *  at an hour at which people can be reminded. */

/** Nobody is reminded before this hour of the user's clock. */
export const remindFromHour = 9;

/** Milliseconds since 1970, later than `now`; midnight is that of the user's clock. */
export function nextAlarm(now: Date, pausedUntil: string | null): number {
  const atHour = (day: number, hour: number): number =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + day, hour).getTime();
  const times = [pausedUntil === null ? Number.NaN : Date.parse(pausedUntil), atHour(0, remindFromHour), atHour(1, 0)];
  return Math.min(...times.filter((at) => at > now.getTime()));
}
