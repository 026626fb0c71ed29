/** "Ask why": every rule that stands between the button and the one request, with a clock that the test turns. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { BackgroundDeps } from '#lib/background/create-background.ts';
import { dayEndOf } from '#lib/background/badge.ts';
import type { AskOutcome } from '#lib/core/ask-outcome.ts';
import type { Platform } from '#lib/core/platform.ts';
import { problemOf } from '#lib/core/problem-of.ts';
import type { ExplanationReply } from '#lib/messaging/protocol.ts';
import type { ParsedResponse, ReadExplanation } from '#lib/platforms/contract.ts';
import { x } from '#lib/platforms/x/index.ts';
import { youtube } from '#lib/platforms/youtube/index.ts';
import { readAd, readAsking, readProblems } from '#lib/store/read.ts';
import { parseRoute } from '#lib/ui/route.ts';
import { adItem, anAd, anExplanation, aStore, terms, type TestStore } from '#tests/unit/store/a-store.ts';
import { expectWhole } from '#tests/unit/store/check-store.ts';
import { aBackground, type TestBackground } from './a-background.ts';

const nothing: ParsedResponse = { ads: [], explanations: [], problems: [], postsSeen: 0 };

/** A platform that can be asked: an ad's payload holds the address of its explanation, and the explanation is a list of words. */
function anAskable(
  id: Platform,
): [Platform, BackgroundDeps['adapters'] extends ReadonlyMap<Platform, infer A> ? A : never] {
  return [
    id,
    {
      id,
      hosts: [`https://${id}.example/*`],
      parserVersion: `${id}-test`,
      ...terms,
      parseResponse: () => nothing,
      whyUrlOf: (raw) => /"(https:[^"]+)"/.exec(raw)?.[1] ?? null,
      explanationKeyOf: (url) => /\.example\/why\?ad=(\w+)$/.exec(url)?.[1] ?? null,
      parseExplanation(raw, { adId, at, via }) {
        const [criterion] = anExplanation().criteria;
        if (!raw.startsWith('because') || criterion === undefined) return nothing;
        const explanation = anExplanation({
          id: `exp:${id}:${adId}`,
          platform: id,
          adId,
          at,
          via,
          criteria: [criterion],
        });
        const read: ReadExplanation = { explanation, raw };
        const strange = { problem: problemOf('unknown-shape', 'why', 'a page of another shape'), raw: null };
        return { ...nothing, explanations: [read], problems: raw.includes('another shape') ? [strange] : [] };
      },
    },
  ];
}

/** The same, with the real parsers of explanations. */
const parsing = new Map(
  [x, youtube].map((real) => {
    const [id, adapter] = anAskable(real.id);
    const parseExplanation: typeof adapter.parseExplanation = (raw, context) =>
      real.parseExplanation?.(raw, context) ?? nothing;
    return [id, { ...adapter, parseExplanation }] as const;
  }),
);

interface Asking extends TestBackground {
  readonly ask: (ad?: string) => Promise<AskOutcome | undefined>;
  /** The addresses that were asked for, with the tab. */
  readonly sent: [number, string][];
  readonly later: (seconds: number) => void;
}

interface Over {
  readonly reply?: () => unknown;
  readonly tabs?: readonly number[];
  readonly scripts?: BackgroundDeps['scripts'];
  readonly wait?: (ms: number) => Promise<void>;
  readonly adapters?: BackgroundDeps['adapters'];
}

const because: ExplanationReply = { kind: 'read', raw: 'because of a list' };

const askable = new Map([anAskable('x'), anAskable('youtube')]);

function aQuestioner(
  store: TestStore,
  { reply = () => because, tabs = [7], scripts, wait, adapters = askable }: Over,
): Asking {
  const sent: [number, string][] = [];
  const test = aBackground(
    {
      adapters,
      tabs: {
        find: async (hosts) => (hosts.every((host) => /^https:\/\/(x|youtube)\.example\/\*$/.test(host)) ? tabs : []),
        async send(tabId, order) {
          if (order.type !== 'explanationWanted') return null;
          sent.push([tabId, order.url]);
          return reply();
        },
      },
      ...(wait ? { wait } : {}),
      ...(scripts ? { scripts } : {}),
    },
    store,
  );
  for (const platform of ['x', 'youtube']) test.granted.add(`https://${platform}.example/*`);
  test.injected.length = 0;
  const ask: Asking['ask'] = async (ad = 'ad:x:1') => {
    const answer = await test.background.onCommand({ type: 'askWhy', ad });
    return answer.kind === 'done' ? answer.asked : undefined;
  };
  const later = (seconds: number): void => {
    store.clock = new Date(Date.parse(store.clock) + seconds * 1000).toISOString();
  };
  return { ...test, ask, sent, later };
}

async function anAsking(over: Over = {}): Promise<Asking> {
  const store = aStore();
  store.clock = '2026-11-23T12:00:00.000Z';
  const test = aQuestioner(store, over);
  for (const platform of ['x', 'youtube'] as const) {
    await test.background.onCommand({ type: 'setPlatformEnabled', platform, enabled: true });
    for (const adId of ['1', '2'])
      await capture(test, platform, adId, `{"why":"https://${platform}.example/why?ad=${adId}"}`);
  }
  await test.background.onCommand({ type: 'setSetting', key: 'askWhy', value: 'true' });
  return test;
}

async function capture({ background }: Asking, platform: Platform, adId: string, raw: string): Promise<void> {
  const ad = anAd({ platform, adId, id: `ad:${platform}:${adId}` });
  await background.onCaptured({
    type: 'itemsCaptured',
    batchId: adId,
    platform,
    accountKey: null,
    items: [adItem(ad, raw)],
  });
}

describe('asking why an ad was shown', () => {
  it('sends one request for the ad’s own address, and stores what comes as any other explanation', async () => {
    const { ask, sent, store } = await anAsking();
    expect(await ask()).toEqual({ kind: 'stored' });
    expect(sent).toEqual([[7, 'https://x.example/why?ad=1']]);
    const view = await readAd(store.db, 'ad:x:1');
    expect(view?.explanations).toMatchObject([{ via: 'asked', adId: '1', platform: 'x', at: store.clock }]);
    expect(view?.raws.map(({ text }) => text)).toContain('because of a list');
    expect(view?.ad.dimensions).toEqual(['list.uploaded']);
    expect(await readAsking(store.db)).toMatchObject({ ad: 'ad:x:1', platform: 'x', outcome: { kind: 'stored' } });
    await expectWhole(store.db);
  });

  it('is not needed where the user opens the explanation itself, as a page of its own', async () => {
    const { background, sent, store } = await anAsking();
    const explanation = anExplanation({ platform: 'x', adId: null });
    const items = [{ kind: 'explanation' as const, explanation, raw: 'because', why: '2' }];
    await background.onCaptured({ type: 'itemsCaptured', batchId: 'p', platform: 'x', accountKey: null, items });
    expect(await store.db.ads.get('ad:x:1')).toMatchObject({ explanationIds: [] });
    const view = await readAd(store.db, 'ad:x:2');
    expect(view?.explanations).toMatchObject([{ via: 'opened', adId: '2', platform: 'x' }]);
    expect(view?.raws.map(({ text }) => text)).toContain('because');
    expect(sent).toEqual([]);
    await expectWhole(store.db);
  });

  it('does nothing before the user has agreed, and nothing once the user has changed their mind', async () => {
    const test = await anAsking();
    await test.background.onCommand({ type: 'setSetting', key: 'askWhy', value: 'false' });
    expect(await test.ask()).toEqual({ kind: 'notAgreed' });
    expect([test.sent, test.injected, await readAsking(test.store.db)]).toEqual([[], [], null]);
  });

  it('is off in a new installation', async () => {
    const store = aStore();
    const test = aQuestioner(store, {});
    await test.background.onCommand({ type: 'setPlatformEnabled', platform: 'x', enabled: true });
    expect(await test.ask()).toEqual({ kind: 'notAgreed' });
  });
});

describe('the pause between two questions', () => {
  it('is half a minute, whatever is asked where', async () => {
    const { ask, sent, later } = await anAsking();
    await ask();
    later(0.4);
    expect(await ask('ad:youtube:1')).toEqual({ kind: 'wait', seconds: 30 });
    later(29);
    expect(await ask('ad:x:2')).toEqual({ kind: 'wait', seconds: 1 });
    expect(sent).toHaveLength(1);
    later(0.6);
    expect(await ask('ad:x:2')).toEqual({ kind: 'stored' });
    expect(sent).toHaveLength(2);
  });

  it('is kept by a worker that was killed: the next one knows it', async () => {
    const first = await anAsking();
    await first.ask();
    const next = aQuestioner(first.store, {});
    first.kept.forEach((value, name) => next.kept.set(name, value));
    next.later(10);
    expect(await next.ask('ad:x:2')).toEqual({ kind: 'wait', seconds: 20 });
    expect(next.sent).toEqual([]);
  });

  it('lets one of many through that come at once', async () => {
    const { ask, sent } = await anAsking();
    const outcomes = await Promise.all(['ad:x:1', 'ad:x:2', 'ad:youtube:1', 'ad:x:1'].map((ad) => ask(ad)));
    expect(outcomes.filter((outcome) => outcome?.kind === 'stored')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome?.kind === 'wait')).toHaveLength(3);
    expect(sent).toHaveLength(1);
  });

  it('begins anew when the clock was set back, and does not last until it is where it was', async () => {
    const { ask, sent, later } = await anAsking();
    await ask();
    later(-86_400);
    expect(await ask()).toEqual({ kind: 'wait', seconds: 30 });
    later(30);
    expect(await ask()).toEqual({ kind: 'stored' });
    expect(sent).toHaveLength(2);
  });
});

describe('a refusal', () => {
  const refusing: Over = { reply: () => ({ kind: 'refused', why: 'HTTP 429' }) };

  it('ends all asking on that platform until the user’s next midnight, and on no other', async () => {
    const { ask, sent, later, store } = await anAsking(refusing);
    const until = dayEndOf(new Date(store.clock));
    expect(await ask()).toEqual({ kind: 'refused', until });
    later(3_600);
    expect(await ask('ad:x:2')).toEqual({ kind: 'refused', until });
    expect(sent).toEqual([[7, 'https://x.example/why?ad=1']]);
    expect(await ask('ad:youtube:1')).toMatchObject({ kind: 'refused' });
    expect(sent).toHaveLength(2);
    store.clock = new Date(Date.parse(until) - 1_000).toISOString();
    expect(await ask()).toEqual({ kind: 'refused', until });
    store.clock = until;
    await ask();
    expect(sent).toHaveLength(3);
  });

  it('is remembered by the next worker, and says why among the problems', async () => {
    const first = await anAsking(refusing);
    await first.ask();
    const next = aQuestioner(first.store, {});
    first.kept.forEach((value, name) => next.kept.set(name, value));
    next.later(600);
    expect(await next.ask()).toMatchObject({ kind: 'refused' });
    expect(next.sent).toEqual([]);
    expect(await readProblems(first.store.db)).toMatchObject([{ at: 'asked explanation', seen: 'HTTP 429' }]);
  });

  it('is until midnight on the user’s clock', () => {
    const evening = new Date(2026, 10, 23, 23, 59, 59);
    expect(dayEndOf(evening)).toBe(new Date(2026, 10, 24).toISOString());
    expect(dayEndOf(new Date(2026, 11, 31, 0, 0, 0))).toBe(new Date(2027, 0, 1).toISOString());
  });
});

describe('nothing is sent, and no place is taken,', () => {
  it('without an open tab of the platform', async () => {
    const { ask, sent, store } = await anAsking({ tabs: [] });
    expect(await ask()).toEqual({ kind: 'noTab' });
    expect([sent, await readAsking(store.db)]).toEqual([[], null]);
  });

  it('where no tab takes the companion; one that does not is passed over', async () => {
    const taking = new Set<number>();
    const scripts = {
      isGranted: async () => true,
      registeredIds: async () => [],
      register: async () => undefined,
      unregister: async () => undefined,
      inject: async () => undefined,
      stopCaptures: async () => undefined,
      injectInTab: async (_file: string, tabId: number) => taking.has(tabId),
    };
    const { ask, sent, store } = await anAsking({ tabs: [3, 4], scripts });
    expect(await ask()).toEqual({ kind: 'noTab' });
    expect(await readAsking(store.db)).toBeNull();
    taking.add(4);
    expect(await ask()).toEqual({ kind: 'stored' });
    expect(sent.map(([tabId]) => tabId)).toEqual([4]);
  });

  it('for an ad that is not there, or came without an address', async () => {
    const test = await anAsking();
    await capture(test, 'x', '3', '{"no":"address"}');
    for (const ad of ['ad:x:9', 'ad:x:3']) expect(await test.ask(ad)).toEqual({ kind: 'noAddress' });
    expect([test.sent, test.injected, await readAsking(test.store.db)]).toEqual([[], [], null]);
  });

  it('to an address that is not that of an explanation', async () => {
    const test = await anAsking();
    await capture(test, 'x', '3', '{"why":"https://x.example/delete-account"}');
    expect(await test.ask('ad:x:3')).toEqual({ kind: 'noAddress' });
    expect(test.sent).toEqual([]);
  });

  it('while recording is paused or off there', async () => {
    const test = await anAsking();
    await test.background.onCommand({ type: 'setPausedUntil', until: '2026-11-23T13:00:00Z' });
    expect(await test.ask()).toEqual({ kind: 'notRecording' });
    await test.background.onCommand({ type: 'setPausedUntil', until: null });
    await test.background.onCommand({ type: 'setPlatformEnabled', platform: 'x', enabled: false });
    expect(await test.ask()).toEqual({ kind: 'notRecording' });
    expect([test.sent, await readAsking(test.store.db)]).toEqual([[], null]);
  });
});

describe('an answer', () => {
  it('that explains nothing is a refusal; it is kept as it is, and shown among the problems', async () => {
    const { ask, store } = await anAsking({ reply: () => ({ kind: 'read', raw: 'a new form' }) });
    expect(await ask()).toEqual({ kind: 'refused', until: dayEndOf(new Date(store.clock)) });
    const [problem] = await readProblems(store.db);
    expect(problem).toMatchObject({ kind: 'unknown-shape', at: 'asked explanation' });
    expect(await store.db.raws.get(problem?.id ?? '')).toMatchObject({ text: 'a new form' });
    expect(await store.db.explanations.count()).toBe(0);
  });

  it('of another shape is kept whole, and nobody is told that its reasons were read', async () => {
    const { ask, store } = await anAsking({ reply: () => ({ kind: 'read', raw: 'because, in another shape' }) });
    expect(await ask()).toEqual({ kind: 'notUnderstood' });
    expect(await store.db.explanations.toArray()).toMatchObject([{ via: 'asked', adId: '1' }]);
    expect(await readProblems(store.db)).toMatchObject([{ kind: 'unknown-shape' }]);
  });

  it.each<[string, Platform, object]>([
    ['a login in the place of', 'x', seenOnX('Log in to X. It is what is happening.', [], false)],
    ['a page without a word of', 'x', seenOnX('', [], false)],
    ['a question about cookies in the place of', 'youtube', aListOnYoutube('Track outages', 'Deliver services')],
    ['a page without a section of', 'youtube', { sections: [] }],
  ])(
    'that is %s an explanation, on %s, is a refusal: no reason is kept, and the ad may be asked about again',
    async (_, platform, seen) => {
      const reply = (): ExplanationReply => ({ kind: 'read', raw: JSON.stringify(seen) });
      const { ask, sent, later, store } = await anAsking({ reply, adapters: parsing });
      expect(await ask(`ad:${platform}:1`)).toMatchObject({ kind: 'refused' });
      later(3_600);
      expect(await ask(`ad:${platform}:2`)).toMatchObject({ kind: 'refused' });
      expect(sent).toHaveLength(1);
      expect(await store.db.explanations.count()).toBe(0);
      expect((await readAd(store.db, `ad:${platform}:1`))?.ad.explained).toBeUndefined();
      const [problem] = await readProblems(store.db);
      expect(await store.db.raws.get(problem?.id ?? '')).toMatchObject({ text: JSON.stringify(seen) });
    },
  );

  it('that names the advertiser and no reason is not told as one whose reasons are recorded', async () => {
    const raw = JSON.stringify(seenOnX('An ad of Larchmont Lamps.', ['Larchmont Lamps'], true));
    const { ask, store } = await anAsking({ reply: () => ({ kind: 'read', raw }), adapters: parsing });
    expect(await ask()).toEqual({ kind: 'notUnderstood' });
    expect(await readProblems(store.db)).toMatchObject([{ kind: 'empty' }]);
  });

  it.each<[Platform, object]>([
    ['x', seenOnX('An ad of Lamps for 25 and up.', ['Lamps', '25 and up'], true)],
    ['youtube', aListOnYoutube('Your age group')],
  ])('with a reason, on %s, is stored', async (platform, seen) => {
    const reply = (): ExplanationReply => ({ kind: 'read', raw: JSON.stringify(seen) });
    const { ask } = await anAsking({ reply, adapters: parsing });
    expect(await ask(`ad:${platform}:1`)).toEqual({ kind: 'stored' });
  });

  it.each<[string, unknown]>([
    ['nobody', null],
    ['a failed request', { kind: 'failed', why: 'TypeError' }],
    ['something that is no answer', { kind: 'read', raw: 7 }],
    ['something too long', { kind: 'read', raw: 'because'.padEnd(200_001, '.') }],
  ])('from %s is none: it may be asked again after the pause', async (_, reply) => {
    const { ask, sent, later, store } = await anAsking({ reply: () => reply });
    expect(await ask()).toEqual({ kind: 'failed' });
    expect(await readAsking(store.db)).toMatchObject({ outcome: { kind: 'failed' }, refusedUntil: {} });
    expect(await ask()).toMatchObject({ kind: 'wait' });
    later(30);
    expect(await ask()).toEqual({ kind: 'failed' });
    expect(sent).toHaveLength(2);
  });

  it('that does not come is waited for no longer than the pause', async () => {
    const waits: number[] = [];
    const wait = async (ms: number): Promise<void> => void waits.push(ms);
    const { ask } = await anAsking({ reply: () => new Promise(() => undefined), wait });
    expect(await ask()).toEqual({ kind: 'failed' });
    expect(waits).toEqual([25_000]);
  });

  it('that cannot be stored is a failure that the user can see, and the pause is kept', async () => {
    const { ask, store, badges } = await anAsking();
    store.db.explanations.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await ask()).toEqual({ kind: 'failed' });
    expect(badges).toContain('!');
    expect(await readProblems(store.db)).toMatchObject([{ kind: 'extension', at: 'ask why' }]);
    expect(await ask()).toMatchObject({ kind: 'wait' });
  });
});

describe('a question from a badge', () => {
  it('is asked in the badge’s own tab, and answered with what the badge may show now', async () => {
    const test = await anAsking();
    const wanted = { type: 'whyWanted', platform: 'x', ad: 'ad:x:1' } as const;
    const reply = await test.background.onWhyWanted(wanted, { tabId: 3, url: 'https://x.example/home' });
    expect(reply).toMatchObject({
      outcome: { kind: 'stored' },
      mark: { ad: 'ad:x:1', who: 'Labour Party', why: [{ dimension: 'list.uploaded' }] },
    });
    expect(test.sent).toEqual([[3, 'https://x.example/why?ad=1']]);
    expect(test.injected).toEqual(['content-scripts/companion.js in 3']);
  });

  it('from another host of the platform is asked in a tab of the address’s own host', async () => {
    const test = await anAsking();
    const wanted = { type: 'whyWanted', platform: 'x', ad: 'ad:x:1' } as const;
    await test.background.onWhyWanted(wanted, { tabId: 3, url: 'https://mobile.x.example/home' });
    expect(test.sent).toEqual([[7, 'https://x.example/why?ad=1']]);
  });

  it('keeps every rule', async () => {
    const test = await anAsking();
    await test.ask('ad:x:2');
    const wanted = { type: 'whyWanted', platform: 'x', ad: 'ad:x:1' } as const;
    const reply = await test.background.onWhyWanted(wanted, { tabId: 3, url: 'https://x.example/' });
    expect(reply).toEqual({ outcome: { kind: 'wait', seconds: 30 }, mark: null });
    expect(test.sent).toHaveLength(1);
  });

  it('opens the dashboard at its ad', async () => {
    const { background, pages } = await anAsking();
    expect(await background.onDashboardWanted({ type: 'dashboardWanted', platform: 'x', ad: 'ad:x:1' })).toBe(true);
    expect(pages).toEqual(['dashboard.html#/ad/ad%3Ax%3A1']);
    expect(parseRoute(pages[0]?.replace('dashboard.html', '') ?? '')).toEqual({ page: 'ad', id: 'ad:x:1' });
  });
});

describe('what is kept of the last question', () => {
  it('no longer names an ad that was deleted, and keeps the pause', async () => {
    const { ask, background, store } = await anAsking();
    await ask();
    await background.onCommand({ type: 'deleteAd', ad: 'ad:x:1' });
    expect(await readAsking(store.db)).toMatchObject({ ad: '', askedAt: store.clock });
    expect(await ask('ad:x:2')).toMatchObject({ kind: 'wait' });
  });

  it('goes with everything else, also while an answer is on its way', async () => {
    const { background, store, ask } = await anAsking({
      reply: async () => {
        await background.onCommand({ type: 'deleteEverything' });
        return { kind: 'refused', why: 'HTTP 403' };
      },
    });
    await ask();
    expect(await readAsking(store.db)).toBeNull();
  });
});

/** What X's reader takes from a page. */
function seenOnX(message: string, details: readonly string[], isMarked: boolean): object {
  return { isMarked, language: 'en', message, details };
}

/** What YouTube's reader takes from a page with a list and no headings. */
function aListOnYoutube(...texts: readonly string[]): object {
  return { sections: [{ heading: '', lines: texts.map((text) => ({ text, isItem: true })) }] };
}
