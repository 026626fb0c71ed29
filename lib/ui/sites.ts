/** The sites that this build can record on, read from the extension's own manifest, which is what the browser goes by. */
import { matchesHost } from '#lib/core/matches-host.ts';
import { type Platform, platforms } from '#lib/core/platform.ts';

export interface Site {
  readonly platform: Platform;
  /** Match patterns, which are also what permission is asked for. */
  readonly hosts: readonly string[];
}

/** The sites behind the manifest's host patterns: the platform is the one after which the site's own domain is named. */
export function sitesOf(patterns: readonly string[]): Site[] {
  return platforms
    .map((platform) => ({ platform, hosts: patterns.filter((pattern) => domainOf(pattern) === platform) }))
    .filter((site) => site.hosts.length > 0);
}

/** The platform on whose hosts, and not merely hosts of like names, a URL lies; null where there is none. */
export function platformOfUrl(url: string, sites: readonly Site[]): Platform | null {
  return sites.find(({ hosts }) => matchesHost(url, hosts))?.platform ?? null;
}

/** `x` of `https://x.com/*`, `youtube` of `https://m.youtube.com/*`, `google` of `https://www.google.co.uk/*`. */
function domainOf(pattern: string): string | undefined {
  return /^https:\/\/(?:[^/]+\.)?((?!co\.)[^./]+)\.(?:co\.)?[^./]+\//.exec(pattern)?.[1];
}
