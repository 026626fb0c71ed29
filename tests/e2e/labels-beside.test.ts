/** Ads beside the feed of which no data tells, since every marker has another name: known by what the page shows, for as long as it does. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registry } from '#lib/platforms/registry.ts';
import { plannedAds } from '#tests/demo/feed-plan.ts';
import { type Tab, waitFor } from '#tests/harness/browser.ts';
import { type Dump, dumpDatabase, rowsOf, waitForDump } from '#tests/harness/dump-database.ts';
import { inDisguise } from '#tests/harness/facebook/disguise.ts';
import { facebookHost, facebookSite } from '#tests/harness/facebook/site.ts';
import { inOtherWords } from '#tests/harness/in-other-words.ts';
import { syntheticInstagram } from '#tests/harness/instagram/synthetic.ts';
import { browserKinds } from '#tests/harness/launch.ts';
import { showAd, showNext } from '#tests/harness/scroll.ts';
import { shownAds, watchShownAds } from '#tests/harness/shown-ads.ts';
import { type Recording, startRecording } from '#tests/harness/start-recording.ts';

/** Labels are read ten seconds after a page was loaded. */
const untilLabelsMs = 12_000;
const lookMs = 2_000;
const toleranceMs = 250;

const rightColumn = plannedAds.filter(({ where }) => where === 'right-column');
const instagram = syntheticInstagram(null);
const hosts = {
  [facebookHost]: facebookSite({ feed: [], rightColumn, rewrite: inDisguise('everything-but-labels') }),
  ...inOtherWords(instagram.hosts, registry.get('instagram')?.markers ?? []),
};

/** A person's story, an ad's, another person's, an ad's, and so on. */
async function goOn(tab: Tab, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await showNext(tab);
    await pause(lookMs);
  }
}

interface Place {
  readonly surface: string;
  readonly address: string;
  /** Opens what is no page of its own. */
  readonly open?: (tab: Tab) => Promise<void>;
  readonly look?: (tab: Tab) => Promise<void>;
  /** Names as the page shows them. */
  readonly advertisers: readonly string[];
  /** The ad that is looked at in a viewer. */
  readonly timed?: string;
}

const onInstagram = (view: string) => async (tab: Tab) => {
  await tab.click(`[data-go="${view}"]`);
  await waitFor(tab, view, (name) => document.querySelector(`#${name}[data-done]`) !== null, [view]);
};
const facebook = `https://${facebookHost}`;
const site = 'example.org';

const places: readonly Place[] = [
  { surface: 'right-column', address: `${facebook}/`, advertisers: rightColumn.map(() => site) },
  { surface: 'marketplace', address: `${facebook}/marketplace`, advertisers: [site, site] },
  {
    surface: 'video',
    address: `${facebook}/watch`,
    look: (tab) => goOn(tab, 2),
    advertisers: ['The Labour Party', 'Invented Shop 11'],
    timed: '130000000900010',
  },
  { surface: 'reels', address: `${facebook}/reel`, advertisers: ['The Labour Party', 'Invented Shop 31'] },
  {
    surface: 'stories',
    address: `${facebook}/stories`,
    look: (tab) => goOn(tab, 4),
    advertisers: ['The Labour Party', 'Invented Shop 1'],
    timed: '130000000900040',
  },
  {
    surface: 'stories',
    address: instagram.address,
    open: onInstagram('stories'),
    look: (tab) => goOn(tab, 6),
    advertisers: ['pennyroyal.seeds', 'uklabour', 'tidewater.tax'],
    timed: '120990000000064',
  },
  { surface: 'reels', address: instagram.address, open: onInstagram('reels'), advertisers: ['copperbeck'] },
];

describe.each(browserKinds)('labels beside the feed in %s', (kind) => {
  let recording: Recording;
  let dump: Dump;
  const shown: Record<string, number> = {};

  beforeAll(async () => {
    recording = await startRecording(kind, hosts);
    const tabs: (readonly [Place, Tab])[] = [];
    for (const place of places) {
      const tab = await recording.browser.newTab();
      await watchShownAds(tab);
      await tab.goto(place.address);
      await place.open?.(tab);
      tabs.push([place, tab]);
    }
    await pause(untilLabelsMs);
    for (const [{ look, timed }, tab] of tabs) {
      await tab.show();
      if (!look) continue;
      if (timed) await showAd(tab, timed);
      await look(tab);
      Object.assign(shown, await shownAds(tab));
    }
    await recording.inside.show();
    const wanted = places.flatMap(({ advertisers }) => advertisers).length;
    const isTold = (now: Dump): boolean => adsIn(now).length >= wanted && wrongTimes(now, shown).length === 0;
    dump = await waitForDump(recording.inside, 'all ads', isTold).catch(() => dumpDatabase(recording.inside));
  });

  afterAll(() => recording.end());

  it('tell of every ad on each surface, and of nothing else', () => {
    const wanted = places.flatMap(({ surface, address, advertisers }) =>
      advertisers.map((name) => `${address.includes('instagram') ? 'instagram' : 'facebook'} ${surface} ${name}`),
    );
    const found = adsIn(dump).map(({ platform, surface, advertiser }) =>
      [platform, surface, nameIn(advertiser)].map(String).join(' '),
    );
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  it('are said to be all that is known of them', () => {
    for (const { via, signs, surface } of adsIn(dump)) {
      expect(via).toBe('page');
      expect(signs).toEqual(surface === 'marketplace' ? ['visible-label', 'ad-link'] : ['visible-label']);
    }
  });

  it('count for as long as the viewer shows the ad, and not for what comes next', () => {
    expect(wrongTimes(dump, shown)).toEqual([]);
  });
});

/** The ads in viewers of which another time is recorded than they were shown for. */
function wrongTimes(dump: Dump, shown: Readonly<Record<string, number>>): readonly object[] {
  return places.flatMap(({ surface, advertisers: [name = ''], timed }) => {
    if (timed === undefined) return [];
    const ids = adsIn(dump).filter((ad) => ad['surface'] === surface && nameIn(ad['advertiser']) === name);
    const times = rowsOf(dump, 'impressions').filter(({ ad }) => ids.some(({ id }) => id === ad));
    const recorded = Math.max(0, ...times.map(({ visibleMs }) => Number(visibleMs ?? 0)));
    const most = shown[timed] ?? 0;
    return Math.abs(recorded - most) <= toleranceMs ? [] : [{ surface, name, recorded, most }];
  });
}

const adsIn = (dump: Dump): readonly Readonly<Record<string, unknown>>[] => rowsOf(dump, 'ads');

function nameIn(advertiser: unknown): unknown {
  return typeof advertiser === 'object' && advertiser !== null && 'name' in advertiser ? advertiser.name : undefined;
}
