/** A browser with the built extension and a profile of its own, before synthetic sites; nothing is switched on in it. */
import type { Browser, LaunchOptions } from './browser.ts';
import { type BrowserKind, launchBrowser, newProfile, removeProfile } from './launch.ts';
import { type Site, type SiteHandler, startSite } from './site.ts';

export interface Started {
  readonly site: Site;
  readonly browser: Browser;
  /** Folder of the browser's profile. */
  readonly profile: string;
  /** Closes everything and removes the profile. */
  end(): Promise<void>;
}

/** `hosts`: who answers for which host; every other is refused. */
export async function startBrowser(
  kind: BrowserKind,
  hosts: Readonly<Record<string, SiteHandler>> = {},
  options: Partial<Pick<LaunchOptions, 'downloads' | 'granted'>> = {},
): Promise<Started> {
  const profile = newProfile();
  const site = await startSite(hosts);
  const browser = await launchBrowser(kind, { profile, proxyPort: site.proxy.port, ...options });
  const end = async (): Promise<void> => {
    await browser.close();
    await site.close();
    removeProfile(profile);
  };
  return { site, browser, profile, end };
}
