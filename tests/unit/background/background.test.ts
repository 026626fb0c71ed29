/** The background as a whole: installing, switching, correcting, comparing, deleting. */
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { CapturedItem } from '#lib/core/captured.ts';
import type { ControllerStatement, ProfileFact } from '#lib/core/sar.ts';
import { readCase, readIntegrity, readPopup, readProblems, readSettings, readSiteHealth } from '#lib/store/read.ts';
import {
  adItem,
  anAd,
  anExplanation,
  anImpression,
  explanationItem,
  impressionItem,
} from '#tests/unit/store/a-store.ts';
import { expectWhole } from '#tests/unit/store/check-store.ts';
import { aBackground, aPlatform, facebookHost, type TestBackground } from './a-background.ts';

async function started(over: Parameters<typeof aBackground>[0] = {}): Promise<TestBackground> {
  const test = aBackground(over);
  await test.background.start();
  await test.background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: true });
  return test;
}

const capture = ({ background }: TestBackground, ...items: CapturedItem[]) =>
  background.onCaptured({ type: 'itemsCaptured', batchId: 'b', platform: 'facebook', accountKey: null, items });

const aFact: ProfileFact = {
  type: 'fact',
  id: 'fact:1',
  controller: 'labour',
  label: 'Email',
  value: 'none',
  dimension: 'contact.email',
  scale: 'text',
  normalised: null,
  kind: 'observed',
  source: null,
  asOf: null,
  explained: true,
  implied: [],
  confidence: null,
  where: { file: 'answer.csv', cell: 'B2' },
};
const aDenial: ControllerStatement = {
  type: 'statement',
  id: 'stmt:1',
  controller: 'labour',
  about: 'platform_sharing',
  stance: 'denies',
  recipients: 'none',
  text: 'We do not share your data with social media.',
  where: { file: 'answer.csv', cell: 'B9' },
};
const anAnswer = {
  type: 'saveAnswer' as const,
  answer: {
    id: 'ans:1',
    controller: 'labour',
    receivedOn: '2026-11-20',
    fileName: 'answer.csv',
    sha256: 'a'.repeat(64),
    bytes: 100,
  },
  facts: [aFact],
  statements: [aDenial],
  remainders: [{ type: 'remainder' as const, id: 'rem:1', text: '?', where: { file: 'answer.csv', cell: 'C1' } }],
  problems: [],
};
const aCase = {
  type: 'saveCase' as const,
  caseFile: {
    controller: 'labour',
    confirmedAdvertisers: [{ platform: 'facebook' as const, id: '25749647410' }],
    events: [{ kind: 'answer-received' as const, on: '2026-11-20' }],
  },
};

describe('installing', () => {
  it('opens the first page once, and injects nothing into open tabs', async () => {
    const { background, pages, injected } = aBackground();
    await background.onInstalled('install');
    expect([pages, injected]).toEqual([['dashboard.html#/welcome'], []]);
  });

  it('takes over open tabs after an update, and opens nothing', async () => {
    const { background, pages, injected } = await started();
    await background.onInstalled('update');
    expect([pages, injected]).toEqual([[], ['content-scripts/facebook-capture.js', 'content-scripts/companion.js']]);
  });
});

describe('switching a platform', () => {
  it('registers its two scripts at once, the capture script first by id and by order, and takes them away at once', async () => {
    const { background, scripts, stopped } = await started();
    expect([...scripts.values()]).toEqual([
      {
        id: 'facebook-1-capture',
        file: 'content-scripts/facebook-capture.js',
        matches: [facebookHost],
        world: 'ISOLATED',
      },
      { id: 'facebook-2-page', file: 'content-scripts/facebook-page.js', matches: [facebookHost], world: 'MAIN' },
    ]);
    expect(stopped).toEqual([]);
    await background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: false });
    expect([[...scripts.keys()], stopped]).toEqual([[], [facebookHost]]);
  });

  it('takes the scripts away for a pause, stops what runs, and brings them back when it ends', async () => {
    const test = await started();
    const { background, scripts, stopped, alarms, store } = test;
    const until = new Date(Date.parse(store.clock) + 60_000).toISOString();
    await background.onCommand({ type: 'setPausedUntil', until });
    expect([scripts.size, stopped, alarms.at(-1)]).toEqual([0, [facebookHost], Date.parse(until)]);
    store.clock = until;
    await background.onAlarm();
    expect(scripts.size).toBe(2);
    expect(alarms.at(-1)).toBeGreaterThan(Date.parse(until));
  });

  it('leaves a platform that is allowed alone when the permission of another is withdrawn', async () => {
    const youtubeHost = 'https://www.youtube.com/*';
    const { background, scripts, granted, store, stopped } = aBackground({
      adapters: new Map([
        ['facebook', aPlatform('facebook', facebookHost)],
        ['youtube', aPlatform('youtube', youtubeHost)],
      ]),
    });
    granted.add(youtubeHost);
    for (const platform of ['facebook', 'youtube'] as const)
      await background.onCommand({ type: 'setPlatformEnabled', platform, enabled: true });
    expect(scripts.size).toBe(4);
    granted.delete(youtubeHost);
    await background.onPermissions();
    expect([...scripts.keys()]).toEqual(['facebook-1-capture', 'facebook-2-page']);
    expect([stopped, (await readSettings(store.db)).enabledPlatforms]).toEqual([
      [youtubeHost],
      ['facebook', 'youtube'],
    ]);
  });

  it('registers nothing without the browser’s permission, and everything when it is granted', async () => {
    const { background, scripts, granted, store } = aBackground();
    granted.clear();
    await background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: true });
    expect(scripts.size).toBe(0);
    granted.add(facebookHost);
    await background.onPermissions();
    expect((await readSettings(store.db)).enabledPlatforms).toEqual(['facebook']);
    expect(scripts.size).toBe(2);
    granted.clear();
    await background.onPermissions();
    expect(scripts.size).toBe(0);
  });

  it.each([
    ['that the user has switched off', false],
    ['that was never switched on', null],
  ])('leaves a site off %s when the browser is allowed to go there', async (_, wish) => {
    const { background, scripts, granted, store } = aBackground();
    granted.clear();
    if (wish !== null) {
      await background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: true });
      await background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: wish });
    }
    granted.add(facebookHost);
    await background.onPermissions();
    expect([[...scripts.keys()], (await readSettings(store.db)).enabledPlatforms]).toEqual([[], []]);
    await background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: true });
    expect(scripts.size).toBe(2);
  });

  it('registers a pair anew of which one was lost', async () => {
    const test = await started();
    test.scripts.delete('facebook-1-capture');
    await test.background.start();
    expect([...test.scripts.keys()]).toEqual(['facebook-1-capture', 'facebook-2-page']);
  });
});

describe('a capture script that says hello', () => {
  it('is told whether to capture, the same salt in every tab, and a key for its tab', async () => {
    const { background, kept, store } = await started();
    expect(await readSiteHealth(store.db)).toMatchObject([{ verdict: { kind: 'waiting' } }]);
    const hello = { type: 'captureStarted' as const, platform: 'facebook' as const };
    const one = await background.onHello(hello, { tabId: 1 });
    const again = await background.onHello(hello, { tabId: 1 });
    const two = await background.onHello(hello, { tabId: 2 });
    expect(one).toEqual(again);
    expect(one.enabled).toBe(true);
    await vi.waitFor(async () =>
      expect(await readSiteHealth(store.db)).toMatchObject([{ verdict: { kind: 'nothingYet' } }]),
    );
    expect(one.sealKey).toMatch(/^[0-9a-f]{64}$/);
    expect(two.accountSalt).toBe(one.accountSalt);
    expect(two.sealKey).not.toBe(one.sealKey);
    await background.onTabClosed(1);
    expect([...kept.keys()].filter((name) => name.startsWith('tabKey:'))).toEqual(['tabKey:2']);
    await background.onStartup();
    expect([...kept.keys()].filter((name) => name.startsWith('tabKey:'))).toEqual([]);
  });

  it('gets the companion into its own tab, but not while the platform is off or rests', async () => {
    const { background, injected } = await started();
    const wanted = { type: 'companionWanted', platform: 'facebook' } as const;
    expect(await background.onCompanionWanted(wanted, { tabId: 9 })).toBe(true);
    expect(injected).toEqual(['content-scripts/companion.js in 9']);
    await background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: false });
    expect(await background.onCompanionWanted(wanted, { tabId: 9 })).toBe(false);
    expect(injected).toHaveLength(1);
  });

  it('is told to rest during a pause, and where the permission was withdrawn', async () => {
    const { background, granted } = await started();
    const hello = { type: 'captureStarted', platform: 'facebook' } as const;
    await background.onCommand({ type: 'setPausedUntil', until: '2030-01-01T00:00:00Z' });
    expect((await background.onHello(hello, { tabId: 1 })).enabled).toBe(false);
    await background.onCommand({ type: 'setPausedUntil', until: null });
    expect((await background.onHello(hello, { tabId: 1 })).enabled).toBe(true);
    granted.clear();
    expect((await background.onHello(hello, { tabId: 1 })).enabled).toBe(false);
  });
});

describe('findings', () => {
  it('are made anew when an answer, a case or an explanation comes, with the row that the popup shows', async () => {
    const test = await started();
    await capture(test, adItem(anAd()), impressionItem(anImpression()));
    await test.background.onCommand(aCase);
    await test.background.onCommand(anAnswer);
    expect((await readPopup(test.store.db)).answered).toMatchObject([
      { controller: 'labour', implied: [], first: null },
    ]);
    await capture(test, explanationItem(anExplanation()));
    await test.background.onCommand({ type: 'saveTruth', controller: 'labour', truths: [] });
    const [row] = (await readPopup(test.store.db)).answered;
    expect(row).toMatchObject({
      implied: [{ dimension: 'list.uploaded', suppliedBy: 'advertiser', ads: 1 }],
      statements: [{ about: 'platform_sharing', stance: 'denies' }],
      first: { kind: 'undisclosed_list', strength: 'strong', ads: ['ad:facebook:100'] },
    });
    const view = await readCase(test.store.db, 'labour');
    expect(view?.ads.map((ad) => ad.id)).toEqual(['ad:facebook:100']);
    expect(view?.impressions.length).toBe(1);
    expect(view?.findings[0]).toMatchObject({ kind: 'undisclosed_list', order: 0 });
    expect(await test.store.db.stale.count()).toBe(0);
    await expectWhole(test.store.db);
  });

  it('go with the answer that they came from', async () => {
    const test = await started();
    await capture(test, adItem(anAd()), explanationItem(anExplanation()));
    await test.background.onCommand(aCase);
    await test.background.onCommand(anAnswer);
    await test.background.onCommand({ type: 'deleteAnswer', answer: 'ans:1' });
    expect((await readPopup(test.store.db)).answered).toEqual([]);
    expect(await test.store.db.facts.count()).toBe(0);
    const view = await readCase(test.store.db, 'labour');
    expect(view?.findings.filter((finding) => finding.kind === 'undisclosed_list')).toEqual([]);
    await expectWhole(test.store.db);
  });

  it('that cannot be made are a problem, and lose nothing', async () => {
    const test = await started();
    await test.background.onCommand(anAnswer);
    await test.store.db.facts.toCollection().modify((fact) => void Reflect.deleteProperty(fact, 'implied'));
    await test.background.onCommand(aCase);
    expect(await readProblems(test.store.db)).toMatchObject([{ at: 'comparison', kind: 'extension' }]);
    expect(await test.store.db.answers.count()).toBe(1);
    expect(await test.store.db.stale.count()).toBe(1);
    await test.background.onCommand(anAnswer);
    expect(await test.store.db.stale.count()).toBe(0);
  });
});

describe('a correction by the user', () => {
  it('holds for every ad of the advertiser, old and new, and moves the summaries', async () => {
    const test = await started();
    const shop = { id: '5', name: 'Corner Shop', handle: null };
    await capture(test, adItem(anAd({ adId: '1', advertiser: shop })), adItem(anAd({ adId: '2', advertiser: shop })));
    expect(
      await test.background.onCommand({
        type: 'setCampaigner',
        ad: 'ad:facebook:1',
        campaigner: 'labour',
        political: true,
      }),
    ).toEqual({ kind: 'done' });
    await capture(test, adItem(anAd({ adId: '3', advertiser: shop })));
    expect(await test.store.db.campaigners.toArray()).toMatchObject([{ shownAs: 'campaigner:labour', ads: 3 }]);
    await test.background.onCommand({ type: 'setCampaigner', ad: 'ad:facebook:3', campaigner: null, political: false });
    expect(await test.store.db.campaigners.toArray()).toEqual([]);
    await expectWhole(test.store.db);
  });

  it('of an unknown ad fails in words', async () => {
    const { background } = await started();
    const reply = await background.onCommand({
      type: 'setCampaigner',
      ad: 'ad:facebook:9',
      campaigner: null,
      political: true,
    });
    expect(reply).toEqual({ kind: 'failed', why: 'there is no such ad' });
  });
});

describe('badges in open pages', () => {
  const all = [7, { type: 'badgesUnwanted', ad: null }];

  it('are taken away when they, or recording on their platform, are switched off', async () => {
    const { background, orders } = await started();
    await background.onCommand({ type: 'setSetting', key: 'pageBadge', value: 'true' });
    await background.onCommand({ type: 'setSetting', key: 'badge', value: 'false' });
    expect(orders).toEqual([]);
    await background.onCommand({ type: 'setSetting', key: 'pageBadge', value: 'false' });
    expect(orders).toEqual([all]);
    await background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: false });
    expect(orders).toEqual([all, all]);
  });

  it('go with the ad that was deleted, and with everything', async () => {
    const test = await started();
    await capture(test, adItem(anAd()));
    await test.background.onCommand({ type: 'deleteAd', ad: 'ad:facebook:100' });
    expect(test.orders).toEqual([[7, { type: 'badgesUnwanted', ad: 'ad:facebook:100' }]]);
    await test.background.onCommand({ type: 'deleteEverything' });
    expect(test.orders.at(-1)).toEqual(all);
  });
});

describe('the badge', () => {
  it('counts the political ads of today, and can be switched off', async () => {
    const test = await started();
    test.store.clock = '2026-11-23T17:00:00Z';
    await capture(
      test,
      adItem(anAd({ adId: '1' })),
      adItem(anAd({ adId: '2' })),
      adItem(anAd({ adId: '3', seenAt: '2026-11-20T10:00:00Z' })),
    );
    await test.background.onAlarm();
    expect(test.badges.at(-1)).toBe('2');
    await test.background.onCommand({ type: 'setSetting', key: 'badge', value: 'false' });
    expect(test.badges.at(-1)).toBe('');
  });

  it('begins anew at midnight', async () => {
    const test = await started();
    await capture(test, adItem(anAd()));
    await test.background.onAlarm();
    expect(test.badges.at(-1)).toBe('1');
    const midnight = test.alarms.at(-1) ?? 0;
    expect(new Date(midnight).getHours() + new Date(midnight).getMinutes()).toBe(0);
    test.store.clock = new Date(midnight).toISOString();
    await test.background.onAlarm();
    expect(test.badges.at(-1)).toBe('');
  });
});

describe('retention', () => {
  it('lets ads go that are not political after the days that the user set, and keeps their number', async () => {
    const test = await started();
    const shop = { id: '5', name: 'Corner Shop', handle: null };
    await capture(
      test,
      adItem(anAd({ adId: '1', advertiser: shop })),
      adItem(anAd({ adId: '2' })),
      impressionItem(anImpression({ ad: 'ad:facebook:1' })),
    );
    await test.background.onCommand({ type: 'setSetting', key: 'keepOtherAdsDays', value: '7' });
    test.store.clock = '2026-12-01T17:00:00Z';
    await test.background.onAlarm();
    expect((await test.store.db.ads.toArray()).map((ad) => ad.adId)).toEqual(['2']);
    expect((await readPopup(test.store.db)).counts).toMatchObject({ ads: 1, expiredAds: 1, impressions: 0 });
    await expectWhole(test.store.db);
  });

  it.each(['0', '-1', '4.5', 'all', '99999'])('refuses "%s" days', async (value) => {
    const { background } = await started();
    expect(await background.onCommand({ type: 'setSetting', key: 'keepOtherAdsDays', value })).toMatchObject({
      kind: 'failed',
    });
  });
});

describe('deleting', () => {
  it('takes an ad out of store and log, and leaves a whole chain', async () => {
    const test = await started();
    await capture(test, adItem(anAd()), explanationItem(anExplanation()), impressionItem(anImpression()));
    await test.background.onCommand({ type: 'deleteAd', ad: 'ad:facebook:100' });
    const dump = JSON.stringify(
      await Promise.all(test.store.db.tables.filter((table) => table.name !== 'keys').map((table) => table.toArray())),
    );
    expect(dump).not.toContain('Vote on Thursday');
    expect(dump).not.toContain('They used a list');
    expect(dump).toContain('deleted by user');
    await expectWhole(test.store.db);
    await test.background.onCommand({ type: 'checkIntegrity' });
    expect(await readIntegrity(test.store.db)).toEqual({ kind: 'whole', batches: 2 });
  });

  it('of everything leaves nothing but the note of it, and new keys afterwards', async () => {
    const test = await started();
    const before = await test.background.onHello({ type: 'captureStarted', platform: 'facebook' }, { tabId: 1 });
    await capture(test, adItem(anAd()));
    await test.background.onCommand(anAnswer);
    const key = await test.store.db.keys.get('signing');
    expect(await test.background.onCommand({ type: 'deleteEverything' })).toEqual({ kind: 'done' });
    const left = await Promise.all(test.store.db.tables.map(async (table) => [table.name, await table.count()]));
    expect(left.filter(([, count]) => count !== 0)).toEqual([['state', 1]]);
    expect([test.kept.size, test.scripts.size]).toEqual([0, 0]);
    await test.background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: true });
    await capture(test, adItem(anAd()));
    const after = await test.background.onHello({ type: 'captureStarted', platform: 'facebook' }, { tabId: 1 });
    expect(after.accountSalt).not.toBe(before.accountSalt);
    expect((await test.store.db.keys.get('signing'))?.keyId).not.toBe(key?.keyId);
    await expectWhole(test.store.db);
  });
});
