/** Is it working? How recording stands on the page in front of the user, from kept health rows. */
import type { Platform } from '#lib/core/platform.ts';
import { healthOf } from '#components/shared/health-words.ts';
import type { HealthVerdict } from '#lib/core/health.ts';
import type { SiteHealth } from '#lib/store/read.ts';
import type { ActiveTab } from '#lib/ui/active-tab.ts';
import { isPaused } from '#lib/ui/pause.ts';
import { isOn, type SiteStatus } from '#lib/ui/use-sites.ts';

export type SiteState =
  | { readonly kind: 'paused'; readonly until: string }
  | { readonly kind: 'noneOn' }
  | { readonly kind: 'elsewhere'; readonly sitesOn: number }
  | { readonly kind: 'off' | 'noPermission' | 'reload'; readonly platform: Platform }
  | { readonly kind: 'judged'; readonly health: SiteHealth };

export interface SiteStateInput {
  readonly sites: readonly SiteStatus[];
  readonly active: ActiveTab;
  readonly health: readonly SiteHealth[];
  readonly pausedUntil: string | null;
  readonly now: number;
}

/** One state, the most urgent first: where nothing can be recorded, then where nothing is, then how well it goes. */
export function siteState(input: SiteStateInput): SiteState {
  if (input.pausedUntil !== null && isPaused(input.pausedUntil, input.now))
    return { kind: 'paused', until: input.pausedUntil };
  const status = input.sites.find((item) => item.site.platform === input.active.platform);
  if (status === undefined) {
    const sitesOn = input.sites.filter(isOn).length;
    return sitesOn === 0 ? { kind: 'noneOn' } : { kind: 'elsewhere', sitesOn };
  }
  const { platform } = status.site;
  if (!status.enabled) return { kind: 'off', platform };
  if (!status.granted) return { kind: 'noPermission', platform };
  if (input.active.isRecorded === false) return { kind: 'reload', platform };
  return { kind: 'judged', health: healthOf(platform, input.health) };
}

/** Platforms that are recorded and of which something must be said on any page: ads may be missing. The active one, of which the
 *  state speaks already, is left out. */
export function troubleElsewhere({ sites, active, health }: SiteStateInput): readonly SiteHealth[] {
  const others = sites.filter((status) => isOn(status) && status.site.platform !== active.platform);
  return others.map(({ site }) => healthOf(site.platform, health)).filter(({ verdict }) => !quiet.has(verdict.kind));
}

const quiet: ReadonlySet<HealthVerdict['kind']> = new Set(['waiting', 'nothingYet', 'quiet', 'working']);
