/** What the browser lets us do on a site, and the request for it. */
import { browser } from 'wxt/browser';
import { type Site, sitesOf } from './sites.ts';

/** The sites of this build, from its manifest. */
export function readSites(): Site[] {
  const manifest: object = browser.runtime.getManifest();
  return sitesOf(
    ['optional_host_permissions', 'host_permissions'].flatMap((key) => strings(Reflect.get(manifest, key))),
  );
}

/** Asks the browser, which asks the user. Must be called in the very turn of a click, before anything is awaited. */
export async function requestSites(sites: readonly Site[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.flatMap((site) => [...site.hosts]) });
}

/** Gives the permission for a site back. */
export async function withdrawSite(site: Site): Promise<boolean> {
  return browser.permissions.remove({ origins: [...site.hosts] });
}

/** True where the browser has granted every host of the site. */
export async function readSiteGranted(site: Site): Promise<boolean> {
  return browser.permissions.contains({ origins: [...site.hosts] });
}

/** Calls back when permissions were granted or taken away; returns how to stop. */
export function onPermissionsChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
