/** Whether the user wants a platform to be recorded at a moment. */
import type { Platform } from '#lib/core/platform.ts';
import type { SettingsRow } from './rows.ts';

type Wish = Pick<SettingsRow, 'enabledPlatforms' | 'pausedUntil'>;

/** The platform is switched on, and no pause lasts. `now`: ISO 8601 in UTC. */
export function isRecording(wish: Wish, platform: Platform, now: string): boolean {
  return wish.enabledPlatforms.includes(platform) && !isPausedAt(wish, now);
}

/** A pause lasts. */
export function isPausedAt({ pausedUntil }: Pick<Wish, 'pausedUntil'>, now: string): boolean {
  return pausedUntil !== null && Date.parse(pausedUntil) > Date.parse(now);
}
