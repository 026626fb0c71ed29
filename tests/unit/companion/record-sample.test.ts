/** The recorder in the page: it taps what the capture script is given, scrambles it in idle time, and sends it until it is over. */
import { describe, expect, it } from 'vitest';
import type { Socket } from '#lib/capture/companion-socket.ts';
import { recordSample, type SampleWorld } from '#lib/companion/record-sample.ts';
import type { SampleTaken, SampleTakenReply, SampleWantedReply } from '#lib/messaging/protocol.ts';
import type { PlatformAdapter } from '#lib/platforms/contract.ts';
import { facebook } from '#lib/platforms/facebook/index.ts';
import { adStory, feedLines } from '#tests/fixtures/facebook/build-story.ts';
import { aClock } from '#tests/unit/capture/a-clock.ts';

const startedAt = Date.parse('2026-11-23T17:00:00Z');
const wanted = { sample: '2026-11-23T17:00:00.000Z', key: 'ab'.repeat(32), endsAt: '2026-11-23T17:03:00.000Z' };

const wire = (text: string): string =>
  `${JSON.stringify({ kind: 'copy', url: 'https://www.facebook.com/api/graphql/', name: 'FeedQuery', variables: null, line: 0 })}\n${text}`;

const anAd = (adId: string, pageName = 'Wilhelmina Privatperson'): string =>
  feedLines([
    adStory({
      adId,
      pageId: '610990000000101',
      pageName,
      text: 'Lamps for everybody',
      landingUrl: 'https://lamps.example.org/',
    }),
  ]);

function aRecording(over: Partial<SampleWorld> = {}, adapter: PlatformAdapter = facebook) {
  const clock = aClock();
  const begun = clock.now();
  const sent: SampleTaken[] = [];
  const replies: (SampleTakenReply | null)[] = [];
  const socket: Socket = { platform: 'facebook', plug: () => undefined, isOn: true, stop: () => undefined };
  const world: SampleWorld = {
    idle: { now: () => clock.now(), whenIdle: (run) => void clock.setTimer(run, 1) },
    wallClock: () => new Date(startedAt + clock.now() - begun).toISOString(),
    setTimer: (run, ms) => clock.setTimer(run, ms),
    randomId: () => `b${sent.length}`,
    isConnected: () => true,
    ask: async (): Promise<SampleWantedReply> => wanted,
    send: async (taken) => {
      sent.push(taken);
      return replies.length > 0 ? (replies.shift() ?? null) : { kind: 'stored' };
    },
    pageUrl: () => 'https://www.facebook.com/wilhelmina',
    unknownPosts: () => [],
    ...over,
  };
  const lines = (): readonly string[] => sent.flatMap((taken) => taken.lines);
  return { clock, sent, replies, socket, world, lines, start: () => recordSample(socket, adapter, world) };
}

describe('the recorder of samples', () => {
  it('sends each answer scrambled, and nothing else of it', async () => {
    const { clock, socket, lines, start } = aRecording();
    await start();
    socket.tap?.(wire(anAd('120990000000001')));
    socket.tap?.(`${JSON.stringify({ kind: 'seen', copied: 1, posts: 8 })}\n`);
    await clock.advance(5_000);
    expect(lines().length).toBe(1);
    expect(JSON.parse(lines()[0] ?? '')).toMatchObject({
      request: { name: 'FeedQuery', url: 'https://www.facebook.com/api/graphql/' },
      read: { ads: [expect.stringMatching(/^feed: sponsored-data/)], complete: true },
      alike: true,
    });
    expect(lines().join('')).not.toMatch(/Wilhelmina|Lamps|120990000000001/);
  });

  it('holds what comes before it is known whether a sample is wanted, and forgets it where none is', async () => {
    const early = aRecording();
    const started = early.start();
    early.socket.tap?.(wire(anAd('120990000000001')));
    await started;
    await early.clock.advance(5_000);
    expect(early.lines().length).toBe(1);

    const unwanted = aRecording({ ask: async () => null });
    const asked = unwanted.start();
    unwanted.socket.tap?.(wire(anAd('120990000000001')));
    await asked;
    await unwanted.clock.advance(5_000);
    expect([unwanted.socket.tap, unwanted.lines().length, unwanted.clock.timers()]).toEqual([undefined, 0, 0]);
  });

  it('records once, however often its script is run in the page', async () => {
    const { clock, socket, lines, start } = aRecording();
    await Promise.all([start(), start()]);
    await start();
    socket.tap?.(wire(anAd('120990000000001')));
    await clock.advance(5_000);
    expect(lines().length).toBe(1);
  });

  it('looks at scripts of the page that carry posts, and says nothing of the page’s address', async () => {
    const { clock, socket, lines, start } = aRecording();
    await start();
    socket.tap?.(anAd('120990000000001'));
    socket.tap?.('{"nothing":"of interest"}');
    await clock.advance(5_000);
    expect(lines().length).toBe(1);
    expect(JSON.parse(lines()[0] ?? '')).toMatchObject({
      request: { url: expect.stringMatching(/^https:\/\/www\.facebook\.com\/[b-z]{8}$/) },
    });
  });

  it('sends a batch again until it is answered', async () => {
    const { clock, socket, sent, replies, start } = aRecording();
    replies.push(null, null);
    await start();
    socket.tap?.(wire(anAd('120990000000001')));
    await clock.advance(20_000);
    expect(sent.map(({ batchId }) => batchId)).toEqual(['b0', 'b0', 'b0']);
  });

  it('only counts what comes when the sample is full', async () => {
    const { clock, socket, sent, replies, start } = aRecording();
    replies.push({ kind: 'full' });
    await start();
    socket.tap?.(wire(anAd('120990000000001')));
    await clock.advance(5_000);
    socket.tap?.(wire(anAd('120990000000002')));
    socket.tap?.(wire(anAd('120990000000003')));
    await clock.advance(5_000);
    expect(sent.slice(1)).toMatchObject([{ lines: [], beyond: 2 }]);
  });

  it('counts an answer that is too long, and more than can wait', async () => {
    const { clock, socket, sent, start } = aRecording();
    await start();
    socket.tap?.(wire(`{"a":"${'x'.repeat(4_000_001)}"}`));
    for (let n = 0; n < 45; n += 1) socket.tap?.(wire('{"a":1}'));
    await clock.advance(60_000);
    expect(sent.reduce((sum, { beyond }) => sum + beyond, 0)).toBe(6);
    expect(sent.reduce((sum, { lines }) => sum + lines.length, 0)).toBe(40);
  });

  it('counts an answer at which the parser falls, and goes on', async () => {
    let isFirst = true;
    const falling: PlatformAdapter = {
      ...facebook,
      parseResponse(copy, at) {
        if (!isFirst) return facebook.parseResponse(copy, at);
        isFirst = false;
        throw new Error('a bug');
      },
    };
    const { clock, socket, sent, lines, start } = aRecording({}, falling);
    await start();
    socket.tap?.(wire(anAd('120990000000001')));
    socket.tap?.(wire(anAd('120990000000002')));
    await clock.advance(5_000);
    expect([lines().length, sent.reduce((sum, { beyond }) => sum + beyond, 0)]).toEqual([1, 1]);
  });

  it.each<[string, (recording: ReturnType<typeof aRecording>) => Promise<void>]>([
    ['its time is over', async ({ clock }) => clock.advance(180_000)],
    [
      'the background says that it is over',
      async ({ clock, replies, socket }) => {
        replies.push({ kind: 'over' });
        socket.tap?.(wire(anAd('120990000000001')));
        await clock.advance(5_000);
      },
    ],
  ])('takes its tap away when %s', async (_, end) => {
    const recording = aRecording();
    await recording.start();
    await end(recording);
    const before = recording.lines().length;
    recording.socket.tap?.(wire(anAd('120990000000002')));
    await recording.clock.advance(5_000);
    expect([recording.socket.tap, recording.lines().length]).toEqual([undefined, before]);
  });

  it('takes the markup of labelled posts that no data told of', async () => {
    const asked: number[] = [];
    const { clock, socket, lines, start } = aRecording({
      unknownPosts: (known) =>
        asked.push(known.length) === 1 ? ['<div role="article"><h4>Wilhelmina</h4><a>Sponsored</a></div>'] : [],
    });
    await start();
    socket.tap?.(wire(anAd('120990000000001')));
    await clock.advance(60_000);
    expect(asked).toEqual([1, 1]);
    expect(lines()[1]).toMatch(/"markup":"<div role=\\"article\\"><h4>[A-Z][b-z]{9}<\/h4><a>Sponsored<\/a><\/div>"/);
  });

  it('counts what was replaced, each time what is new', async () => {
    const { clock, socket, sent, start } = aRecording();
    await start();
    socket.tap?.(wire(anAd('120990000000001')));
    await clock.advance(5_000);
    socket.tap?.(wire(anAd('120990000000001')));
    await clock.advance(5_000);
    expect(sent[0]?.replaced['names']).toBeGreaterThan(0);
    expect(sent[1]?.replaced['names']).toBe(0);
  });
});
