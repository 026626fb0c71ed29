/** Is it working? How recording stands on the page in front of the user, from kept health rows. */
import type { Platform } from '#lib/core/platform.ts';
import { isPaused } from '#lib/ui/pause.ts';
import { isOn, type SiteStatus } from '#lib/ui/use-sites.ts';

/** What is known of one platform, summed over the days that count. `changed`: the platform's own expectation is not met. */
export interface SiteHealth {
  readonly platform: Platform;
  readonly responsesSeen: number;
  readonly postsSeen: number;
  readonly adsFound: number;
  readonly problems: number;
  readonly lastAdAt: string | null;
  readonly changed: boolean;
}

export type SiteState =
  | { readonly kind: 'paused'; readonly until: string }
  | { readonly kind: 'noneOn' }
  | { readonly kind: 'elsewhere'; readonly sitesOn: number }
  | { readonly kind: 'off' | 'noPermission' | 'reload'; readonly platform: Platform }
  | { readonly kind: 'nothingYet'; readonly platform: Platform; readonly posts: number }
  | { readonly kind: 'working'; readonly platform: Platform; readonly ads: number; readonly lastAdAt: string }
  | ({ readonly kind: 'changed' } & SiteHealth);

export interface SiteStateInput {
  readonly sites: readonly SiteStatus[];
  /** The platform of the tab in front; null on every other page. */
  readonly active: Platform | null;
  readonly health: readonly SiteHealth[];
  readonly pausedUntil: string | null;
  readonly now: number;
}

/** One state, the most urgent first: where nothing can be recorded, then where nothing is, then how well it goes. */
export function siteState(input: SiteStateInput): SiteState {
  if (input.pausedUntil !== null && isPaused(input.pausedUntil, input.now))
    return { kind: 'paused', until: input.pausedUntil };
  const status = input.sites.find((item) => item.site.platform === input.active);
  if (status === undefined) {
    const sitesOn = input.sites.filter(isOn).length;
    return sitesOn === 0 ? { kind: 'noneOn' } : { kind: 'elsewhere', sitesOn };
  }
  const { platform } = status.site;
  if (!status.enabled) return { kind: 'off', platform };
  if (!status.granted) return { kind: 'noPermission', platform };
  return healthState(
    platform,
    input.health.find((row) => row.platform === platform),
  );
}

function healthState(platform: Platform, health: SiteHealth | undefined): SiteState {
  if (health === undefined) return { kind: 'reload', platform };
  if (health.changed) return { ...health, kind: 'changed' };
  if (health.lastAdAt === null) return { kind: 'nothingYet', platform, posts: health.postsSeen };
  return { kind: 'working', platform, ads: health.adsFound, lastAdAt: health.lastAdAt };
}
