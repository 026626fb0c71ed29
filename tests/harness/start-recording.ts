/** What most tests of the built extension begin with: a browser in which recording is on, before synthetic sites. */
import type { Browser, LaunchOptions, Tab } from './browser.ts';
import { type BrowserKind, launchBrowser, newProfile, removeProfile } from './launch.ts';
import { type Site, type SiteHandler, startSite } from './site.ts';
import { switchOn } from './switch-on.ts';

export interface Recording {
  readonly site: Site;
  readonly browser: Browser;
  /** The extension's own tab. */
  readonly inside: Tab;
  /** Folder of the browser's profile. */
  readonly profile: string;
  /** Closes everything and removes the profile. */
  end(): Promise<void>;
}

/** `hosts`: who answers for which host; every other is refused. */
export async function startRecording(
  kind: BrowserKind,
  hosts: Readonly<Record<string, SiteHandler>>,
  options: Pick<LaunchOptions, 'downloads'> = {},
): Promise<Recording> {
  const profile = newProfile();
  const site = await startSite(hosts);
  const browser = await launchBrowser(kind, { profile, proxyPort: site.proxy.port, ...options });
  const inside = await switchOn(browser);
  const end = async (): Promise<void> => {
    await browser.close();
    await site.close();
    removeProfile(profile);
  };
  return { site, browser, inside, profile, end };
}
