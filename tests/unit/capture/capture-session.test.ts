import { describe, expect, it } from 'vitest';
import { maxRawChars } from '#lib/core/limits.ts';
import { problem } from '#lib/core/problem.ts';
import { createCaptureQueue, queueLimits } from '#lib/capture/capture-queue.ts';
import { createCaptureSession } from '#lib/capture/capture-session.ts';
import type { Companion, WholeResponse } from '#lib/capture/companion.ts';
import { itemId } from '#lib/capture/item-id.ts';
import type { Caught, PageAdapter, ResponseCopy } from '#lib/platforms/contract.ts';
import { aClock } from './a-clock.ts';
import { aCompanion } from './a-companion.ts';
import { aCaught, anAd } from './an-ad.ts';

const nothing: Caught = { ads: [], postsSeen: 0, viewerId: null, isComplete: true };
const nothingWhole: WholeResponse = { ads: [], explanations: [], problems: [], postsSeen: 0 };
const ofResponse = (copied: number, posts: number): string => `${JSON.stringify({ kind: 'seen', copied, posts })}\n`;
const copy = (text: string): string =>
  `${JSON.stringify({ kind: 'copy', url: 'https://www.facebook.com/api/graphql/', name: 'Q', variables: '{"ad_id":"5"}', line: 0 })}\n${text}`;

/** A platform that catches in every text what the test says. */
function aPlatform(catchAds: (copy: ResponseCopy) => Partial<Caught>): PageAdapter {
  return {
    id: 'facebook',
    markers: ['SponsoredData'],
    isEmbeddedData: () => true,
    catchAds: (given) => ({ ...nothing, ...catchAds(given) }),
    postSelector: 'article',
    readPost: () => null,
  };
}

interface Given {
  readonly caught?: (copy: ResponseCopy) => Partial<Caught>;
  readonly whole?: (copy: ResponseCopy) => Partial<WholeResponse>;
}

function aSession({ caught = () => ({}), whole = () => ({}) }: Given) {
  const clock = aClock();
  const viewers: string[] = [];
  const captured: string[] = [];
  const read = { posts: 0, ads: 0 };
  const calls = { read, viewers, captured, ids: 0 };
  const waiting: ((companion: Companion) => void)[] = [];
  const queue = createCaptureQueue(queueLimits, () => `r${(calls.ids += 1)}`);
  const session = createCaptureSession(aPlatform(caught), {
    queue,
    whenIdle: (job) => void clock.setTimer(job, 0),
    now: () => clock.now(),
    wallClock: () => '2026-11-23T10:00:00Z',
    randomId: () => `h${(calls.ids += 1)}`,
    useCompanion: (job) => waiting.push(job),
    captured: ({ id }) => captured.push(id),
    dataRead: (posts, ads) => {
      read.posts += posts;
      read.ads += ads;
    },
    sawViewer: (viewer) => viewers.push(viewer),
    added: () => undefined,
  });
  const companion = aCompanion({ parseResponse: (given) => ({ ...nothingWhole, ...whole(given) }) });
  /** The companion has come. */
  const plug = async (): Promise<void> => {
    for (const job of waiting.splice(0)) job(companion);
    await clock.advance(10);
  };
  return { clock, calls, queue, session, waiting, plug };
}

const gapsOf = (queue: ReturnType<typeof createCaptureQueue>) =>
  queue.snapshot().flatMap((item) => (item.kind === 'gap' ? [[item.reason, item.dropped]] : []));

describe('a capture session', () => {
  it('catches ads in idle time, queues their payloads, and does not call the companion for them', async () => {
    const seen: ResponseCopy[] = [];
    const { clock, calls, queue, session, waiting } = aSession({
      caught: (given) => {
        seen.push(given);
        return { ads: [aCaught('1')], postsSeen: 3, viewerId: '42' };
      },
    });
    session.received(copy('{"a":"SponsoredData"}'));
    expect(seen).toEqual([]);
    await clock.advance(10);
    expect(seen).toMatchObject([{ requestName: 'Q', requestVariables: { ad_id: '5' }, text: '{"a":"SponsoredData"}' }]);
    expect(queue.snapshot()).toMatchObject([
      { kind: 'caught', id: 'ad:facebook:1', raw: '{}', at: '2026-11-23T10:00:00Z' },
      { kind: 'health' },
    ]);
    expect(calls).toMatchObject({ captured: ['ad:facebook:1'], read: { posts: 3, ads: 1 }, viewers: ['42'] });
    expect(waiting).toEqual([]);
  });

  it('leaves what is no ordinary ad to the companion, once it is there, and takes each ad once', async () => {
    const { clock, calls, queue, session, plug } = aSession({
      caught: () => ({ ads: [aCaught('1')], isComplete: false }),
      whole: () => ({
        ads: ['1', '2'].map((adId) => ({ ad: anAd({ adId }), raw: '{}', key: aCaught(adId).key })),
        problems: [{ problem: problem('unknown-shape', 'line 1', 'array'), raw: null }],
      }),
    });
    session.received(copy('x'));
    await clock.advance(10);
    expect(queue.snapshot().map(({ kind }) => kind)).toEqual(['caught', 'health']);
    expect(session.unread()).toMatchObject([{ copy: { text: 'x' }, at: '2026-11-23T10:00:00Z' }]);
    await plug();
    expect(queue.snapshot().map(({ kind }) => kind)).toEqual(['caught', 'health', 'ad', 'problem']);
    expect(calls.captured).toEqual(['ad:facebook:1', 'ad:facebook:2']);
    expect(session.unread()).toEqual([]);
  });

  it('keeps a bounded number of copies for a companion that does not come, and counts the rest', async () => {
    const { clock, queue, session } = aSession({ caught: () => ({ isComplete: false }) });
    for (let n = 0; n < 130; n += 1) session.received(copy(`${n}`));
    await clock.advance(1_000);
    expect(session.unread()).toHaveLength(100);
    expect(gapsOf(queue)).toEqual([['unread-response', 30]]);
  });

  it('reads copies that a predecessor left', async () => {
    const { clock, queue, session } = aSession({ caught: () => ({ ads: [aCaught('7')] }) });
    const left = {
      copy: { kind: 'copy' as const, url: '', requestName: null, requestVariables: null, line: 0, text: 'x' },
      at: '2026-11-23T09:00:00Z',
    };
    session.read(left);
    await clock.advance(10);
    expect(queue.snapshot()).toContainEqual(expect.objectContaining({ kind: 'caught', at: '2026-11-23T09:00:00Z' }));
  });

  it('sends an ad that comes again as it was only once, and one that has more again', async () => {
    let raw = '{}';
    const { clock, calls, queue, session } = aSession({ caught: () => ({ ads: [aCaught('1', raw)] }) });
    for (const next of ['{}', '{}', '{"more":1}']) {
      raw = next;
      session.received(copy('x'));
      await clock.advance(10);
      queue.stored(queue.take()?.id ?? '');
    }
    expect(calls.captured).toHaveLength(3);
    expect(queue.size().items).toBe(0);
    session.received(copy('x'));
    await clock.advance(10);
    expect(queue.take()).toBeNull();
  });

  it('keeps the record where the raw payload is too long, and counts the payload', async () => {
    const { clock, queue, session, plug } = aSession({
      caught: () => ({ isComplete: false }),
      whole: () => ({ ads: [{ ad: anAd(), raw: 'x'.repeat(maxRawChars + 1), key: aCaught().key }] }),
    });
    session.received(copy('x'));
    await clock.advance(10);
    await plug();
    expect(queue.snapshot()).toContainEqual(expect.objectContaining({ kind: 'ad', raw: '' }));
    expect(gapsOf(queue)).toEqual([['raw-dropped', 1]]);
  });

  it('counts what it cannot read and what was not copied', () => {
    const { queue, session } = aSession({});
    session.received('nonsense');
    session.received('{"kind":"unread","count":3,"chars":99}\n');
    session.lost('bridge-limit', 2);
    expect(gapsOf(queue)).toEqual([
      ['unreadable-message', 1],
      ['unread-response', 3],
      ['bridge-limit', 2],
    ]);
  });

  it('looks at data of the page itself only where it holds a marker', async () => {
    const { clock, calls, session } = aSession({ caught: () => ({ postsSeen: 1 }) });
    session.embedded('{"private":1}', 'https://www.facebook.com/');
    await clock.advance(10);
    expect(calls.read).toEqual({ posts: 0, ads: 0 });
    session.embedded('{"a":"SponsoredData"}', 'https://www.facebook.com/');
    await clock.advance(10);
    expect(calls.read).toEqual({ posts: 1, ads: 0 });
  });

  it('counts responses, and the posts of what was not copied', async () => {
    const { clock, calls, queue, session } = aSession({ caught: () => ({ postsSeen: 1 }) });
    session.received(copy('x'));
    await clock.advance(10);
    session.received(ofResponse(1, 7));
    session.received(ofResponse(0, 0));
    session.sampleHealth(true);
    const samples = queue.snapshot().flatMap((item) => (item.kind === 'health' ? [item.sample] : []));
    const total = (name: 'responsesSeen' | 'responsesWithMarkers' | 'postsSeen'): number =>
      samples.reduce((sum, sample) => sum + sample[name], 0);
    expect([total('responsesSeen'), total('responsesWithMarkers'), total('postsSeen')]).toEqual([2, 1, 8]);
    expect(calls.read).toEqual({ posts: 8, ads: 0 });
  });

  it('gives a health sample at most once a minute, and on leaving what is left', async () => {
    const { clock, queue, session } = aSession({ caught: () => ({ postsSeen: 2 }) });
    for (let n = 0; n < 4; n += 1) {
      session.received(copy('x'));
      await clock.advance(10_000);
    }
    session.sampleHealth(true);
    session.sampleHealth(true);
    const samples = queue.snapshot().flatMap((item) => (item.kind === 'health' ? [item.sample.postsSeen] : []));
    expect(samples).toEqual([2, 6]);
  });

  it('survives ten thousand ads in one response', async () => {
    const ads = Array.from({ length: 10_000 }, (_, n) => aCaught(`${n}`));
    const { clock, calls, queue, session } = aSession({ caught: () => ({ ads }) });
    session.received(copy('x'));
    await clock.advance(1_000);
    expect(calls.captured).toHaveLength(10_000);
    expect(queue.size().items).toBeLessThanOrEqual(queueLimits.items);
    const dropped = queue.snapshot().reduce((sum, item) => sum + (item.kind === 'gap' ? item.dropped : 0), 0);
    const kept = new Set(
      queue
        .snapshot()
        .map(itemId)
        .filter((id) => id.startsWith('ad:')),
    ).size;
    expect(kept + dropped).toBeGreaterThanOrEqual(10_000);
  });
});
