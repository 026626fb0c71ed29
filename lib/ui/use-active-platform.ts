/** The platform of the tab in front of the popup. */
import { useEffect, useState } from 'preact/hooks';
import type { Platform } from '#lib/core/platform.ts';
import { readActiveUrl, readSites } from './permissions.ts';
import { platformOfUrl } from './sites.ts';

/** Undefined until the browser has answered; null on a page that is no site of ours, or that the browser keeps from us. */
export function useActivePlatform(): Platform | null | undefined {
  const [platform, setPlatform] = useState<Platform | null | undefined>(undefined);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const url = await readActiveUrl();
      setPlatform(url === null ? null : platformOfUrl(url, readSites()));
    };
    void ask();
  }, []);
  return platform;
}
