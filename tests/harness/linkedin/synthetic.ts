/** LinkedIn as a synthetic platform: in one walk a feed with data, then one without any, which only its labels tell. */
import { setTimeout as pause } from 'node:timers/promises';
import { intercepts } from '#lib/platforms/linkedin/intercepts.ts';
import { privatePeople } from '#tests/demo/feed-plan.ts';
import { type Tab, waitFor } from '#tests/harness/browser.ts';
import { scrollToEnd } from '#tests/harness/scroll.ts';
import type { MakeSynthetic } from '#tests/harness/synthetic-platform.ts';
import {
  adsDrawnByServer,
  adsWithData,
  contentIdOf,
  feedDrawnByServer,
  feedWithData,
  plantedAdvertiser,
} from './plan.ts';
import { dataPath, drawnPath, families, linkedinHost, linkedinSite, starts } from './site.ts';

/** A person reads on before going elsewhere; what was received is read meanwhile. */
const pauseMs = 2_000;
/** The fallback begins two seconds after a page is loaded. */
const untilFallbackMs = 3_500;

async function walk(tab: Tab): Promise<void> {
  await scrollToEnd(tab);
  await pause(pauseMs);
  await tab.goto(`https://${linkedinHost}${drawnPath}`);
  await pause(untilFallbackMs);
  await scrollToEnd(tab);
  await pause(pauseMs);
}

export const syntheticLinkedin: MakeSynthetic = (variant) => {
  const numbered = adsWithData.map(({ creative, campaigner, text }) => ({ adId: creative, campaigner, says: text }));
  const drawn = adsDrawnByServer.map((ad) => ({
    adId: contentIdOf(ad),
    campaigner: ad.campaigner,
    says: ad.text,
    isDrawn: true as const,
  }));
  const [passed, ...others] = numbered;
  const explained = drawn[1]?.adId ?? '';
  return {
    platform: 'linkedin',
    hosts: { [linkedinHost]: linkedinSite(variant ?? {}) },
    address: `https://${linkedinHost}${dataPath}`,
    posts: feedWithData.length + feedDrawnByServer.length,
    ads: [...(passed ? [passed] : []), ...drawn.slice(2, 3), ...others, ...drawn.slice(0, 2), ...drawn.slice(3)],
    families,
    intercepts,
    asks: [
      { url: `https://${linkedinHost}${dataPath}` },
      ...starts.map((start) => ({ url: `https://${linkedinHost}/voyager/api/graphql?start=${start}` })),
    ],
    drawn: `https://${linkedinHost}${drawnPath}`,
    walk,
    postOf: (adId) => `[data-ad="${adId}"]`,
    why: {
      adId: explained,
      criteria: [
        { dimension: 'list.uploaded', value: 'spring supporters', suppliedBy: 'advertiser' },
        { dimension: 'occupation_employer', value: 'Owner', rawType: 'Job title' },
        { dimension: 'location.country', value: 'United Kingdom' },
      ],
      async open(tab) {
        await tab.click(`[data-ad="${explained}"] [data-menu]`);
        await tab.click(`[data-why="${explained}"]`);
        await waitFor(tab, 'the dialog', () => document.querySelector('[role=dialog] li') !== null, []);
      },
    },
    secrets: [...privatePeople, 'Zebedee Viewer', 'synthetic-token', 'invented-tracking', 'invented-click'],
    planted: plantedAdvertiser,
  };
};
