/** The sites that this build can record on, read from the extension's own manifest, which is what the browser goes by. */
import { type Platform, platforms } from '#lib/core/platform.ts';

export interface Site {
  readonly platform: Platform;
  /** Match patterns, which are also what permission is asked for. */
  readonly hosts: readonly string[];
}

/** The sites behind the manifest's host patterns: the platform is the one whose name is a label of the host. */
export function sitesOf(patterns: readonly string[]): Site[] {
  return platforms
    .map((platform) => ({ platform, hosts: patterns.filter((pattern) => labelsOf(pattern).includes(platform)) }))
    .filter((site) => site.hosts.length > 0);
}

/** The platform whose pages a URL belongs to, or null. */
export function platformOfUrl(url: string, sites: readonly Site[]): Platform | null {
  const labels = labelsOf(url);
  return sites.find((site) => labels.includes(site.platform))?.platform ?? null;
}

function labelsOf(pattern: string): string[] {
  return (/^(?:https|\*):\/\/([^/]+)/.exec(pattern)?.[1] ?? '').split('.').slice(-3);
}
