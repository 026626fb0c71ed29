/** The one key that ads are listed and counted by: who is behind them, as far as we know. */
import type { Political } from '#lib/core/ad.ts';

const campaignerPrefix = 'campaigner:';

/** An ad that nothing marks as political: not shown by campaigner, and kept for a limited time. */
export const otherAds = 'other';

/** `campaigner:<id>`; `political` where nobody could be identified; `other` for everything else. */
export function shownAsOf(political: Political): string {
  if (political.verdict !== 'political') return otherAds;
  return political.campaigner === null ? 'political' : shownAsCampaigner(political.campaigner);
}

export function shownAsCampaigner(campaigner: string): string {
  return `${campaignerPrefix}${campaigner}`;
}

/** The campaigner's id, or null for `political` and `other`. */
export function campaignerOf(shownAs: string): string | null {
  return shownAs.startsWith(campaignerPrefix) ? shownAs.slice(campaignerPrefix.length) : null;
}
