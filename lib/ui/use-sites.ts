/** The sites of this build, with what the browser allows and what the user switched on. */
import { useEffect, useState } from 'preact/hooks';
import type { Platform } from '#lib/core/platform.ts';
import { onPermissionsChanged, readSiteGranted, readSites } from './permissions.ts';
import type { Site } from './sites.ts';

export interface SiteStatus {
  readonly site: Site;
  readonly granted: boolean;
  readonly enabled: boolean;
}

/** True where ads can be recorded: switched on, and allowed by the browser. */
export function isOn(status: SiteStatus): boolean {
  return status.granted && status.enabled;
}

/** Null until the browser has answered. */
export function useSites(enabled: readonly Platform[]): readonly SiteStatus[] | null {
  const [granted, setGranted] = useState<readonly { site: Site; granted: boolean }[] | null>(null);
  useEffect(() => {
    const ask = async (): Promise<void> =>
      setGranted(await Promise.all(readSites().map(async (site) => ({ site, granted: await readSiteGranted(site) }))));
    void ask();
    return onPermissionsChanged(() => void ask());
  }, []);
  return granted?.map((item) => ({ ...item, enabled: enabled.includes(item.site.platform) })) ?? null;
}
