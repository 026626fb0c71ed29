/** Builders of captured things. */
import type { CapturedAd } from '#lib/core/ad.ts';
import type { CapturedItem } from '#lib/core/captured.ts';
import { adRecordId } from '#lib/core/record-id.ts';
import type { CaughtAd } from '#lib/platforms/contract.ts';

export function anAd(given: Partial<CapturedAd> = {}): CapturedAd {
  const adId = given.adId ?? '6001';
  return {
    type: 'ad',
    id: adRecordId('facebook', adId),
    platform: 'facebook',
    adId,
    advertiser: { id: '111', name: 'Larch Party', handle: 'larchparty' },
    fundingEntity: null,
    imprint: null,
    politicalMark: false,
    text: 'Vote for trees.',
    title: null,
    landingUrl: 'https://larch.example/vote',
    linkDisplay: null,
    permalink: null,
    postId: null,
    mediaUrls: [],
    surface: 'feed',
    via: 'network',
    signs: ['sponsored-data', 'label-strategy'],
    seenAt: '2026-11-23T10:00:00Z',
    parserVersion: 'test',
    ...given,
  };
}

/** What the page keeps of an ad that it caught. */
export function aCaught(adId = '6001', raw = '{}'): CaughtAd {
  return {
    id: adRecordId('facebook', adId),
    surface: 'feed',
    raw,
    key: { ids: [], sender: 'larch party', text: 'vote for trees.', links: [] },
  };
}

export function anAdItem(adId: string, raw = '{}'): CapturedItem {
  return { kind: 'ad', ad: anAd({ adId }), raw };
}
