import { describe, expect, it } from 'vitest';
import { maxRawChars } from '#lib/core/limits.ts';
import { problem } from '#lib/core/problem.ts';
import { CaptureQueue, queueLimits } from '#lib/capture/capture-queue.ts';
import { CaptureSession } from '#lib/capture/capture-session.ts';
import { itemId } from '#lib/capture/item-id.ts';
import type { ParsedResponse, PlatformAdapter, ResponseCopy } from '#lib/platforms/contract.ts';
import { aClock } from './a-clock.ts';
import { anAd } from './an-ad.ts';

const nothing: ParsedResponse = { ads: [], explanations: [], problems: [], postsSeen: 0 };
const copy = (text: string): string =>
  `${JSON.stringify({ kind: 'copy', url: 'https://www.facebook.com/api/graphql/', name: 'Q', variables: '{"ad_id":"5"}', line: 0 })}\n${text}`;

/** A platform that gives for every text what the test says. */
function aPlatform(parse: (copy: ResponseCopy) => Partial<ParsedResponse>): PlatformAdapter {
  return {
    id: 'facebook',
    hosts: ['https://www.facebook.com/*'],
    surfaces: [],
    intercepts: { paths: ['/api/graphql/'], markers: ['SponsoredData'] },
    parserVersion: 'test',
    expectations: { postsWithoutAd: 30 },
    parseResponse: (given) => ({ ...nothing, ...parse(given) }),
    isEmbeddedData: () => true,
    postSelector: 'article',
    readPost: () => null,
    readElement: () => null,
    parseElement: () => null,
    isSamePost: () => false,
  };
}

function aSession(parse: (given: ResponseCopy) => Partial<ParsedResponse>) {
  const clock = aClock();
  const viewers: string[] = [];
  const calls = { captured: 0, signals: 0, viewers, ids: 0 };
  const queue = new CaptureQueue(queueLimits, () => `r${(calls.ids += 1)}`);
  const session = new CaptureSession(aPlatform(parse), {
    queue,
    whenIdle: (job) => void clock.setTimer(job, 0),
    now: () => clock.now(),
    wallClock: () => '2026-11-23T10:00:00Z',
    randomId: () => `h${(calls.ids += 1)}`,
    captured: () => {
      calls.captured += 1;
    },
    signalSeen: () => {
      calls.signals += 1;
    },
    sawViewer: (viewer) => calls.viewers.push(viewer),
    added: () => undefined,
  });
  return { clock, calls, queue, session };
}

describe('a capture session', () => {
  it('parses in idle time, and queues what was read', async () => {
    const seen: ResponseCopy[] = [];
    const { clock, calls, queue, session } = aSession((given) => {
      seen.push(given);
      return {
        ads: [{ ad: anAd(), raw: '{}' }],
        problems: [{ problem: problem('unknown-shape', 'line 1', 'array'), raw: null }],
        postsSeen: 3,
        viewerId: '42',
      };
    });
    session.received(copy('{"a":"SponsoredData"}'));
    expect(seen).toEqual([]);
    await clock.advance(10);
    expect(seen).toMatchObject([{ requestName: 'Q', requestVariables: { ad_id: '5' }, text: '{"a":"SponsoredData"}' }]);
    expect(queue.snapshot().map(({ kind }) => kind)).toEqual(['problem', 'ad', 'health']);
    expect(calls).toMatchObject({ captured: 1, signals: 1, viewers: ['42'] });
  });

  it('sends an ad that comes again as it was only once, and one that has more again', async () => {
    let ad = anAd();
    const { clock, calls, queue, session } = aSession(() => ({ ads: [{ ad, raw: '{}' }] }));
    for (const [fundingEntity, seenAt] of [
      [null, '2026-11-23T10:00:00Z'],
      [null, '2026-11-23T10:05:00Z'],
      ['Larch Party', '2026-11-23T10:06:00Z'],
    ] as const) {
      ad = anAd({ fundingEntity, seenAt });
      session.received(copy('x'));
      await clock.advance(10);
      queue.stored(queue.take()?.id ?? '');
    }
    expect(calls.captured).toBe(3);
    expect(queue.size().items).toBe(0);
    session.received(copy('x'));
    await clock.advance(10);
    expect(queue.take()).toBeNull();
  });

  it('keeps the record where the raw payload is too long, and counts the payload', async () => {
    const { clock, queue, session } = aSession(() => ({ ads: [{ ad: anAd(), raw: 'x'.repeat(maxRawChars + 1) }] }));
    session.received(copy('x'));
    await clock.advance(10);
    const items = queue.snapshot();
    expect(items).toContainEqual(expect.objectContaining({ kind: 'ad', raw: '' }));
    expect(items).toContainEqual(expect.objectContaining({ kind: 'gap', reason: 'raw-dropped', dropped: 1 }));
  });

  it('counts what it cannot read and what was not copied', () => {
    const { queue, session } = aSession(() => ({}));
    session.received('nonsense');
    session.received('{"kind":"unread","count":3,"chars":99}\n');
    session.lost('bridge-limit', 2);
    const gaps = queue.snapshot().flatMap((item) => (item.kind === 'gap' ? [[item.reason, item.dropped]] : []));
    expect(gaps).toEqual([
      ['unreadable-message', 1],
      ['unread-response', 3],
      ['bridge-limit', 2],
    ]);
  });

  it('parses data of the page itself only where it holds a marker', async () => {
    const { clock, calls, session } = aSession(() => ({ postsSeen: 1 }));
    session.embedded('{"private":1}', 'https://www.facebook.com/');
    await clock.advance(10);
    expect(calls.signals).toBe(0);
    session.embedded('{"a":"SponsoredData"}', 'https://www.facebook.com/');
    await clock.advance(10);
    expect(calls.signals).toBe(1);
  });

  it('gives a health sample at most once a minute, and on leaving what is left', async () => {
    const { clock, queue, session } = aSession(() => ({ postsSeen: 2 }));
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
    const ads = Array.from({ length: 10_000 }, (_, n) => ({ ad: anAd({ adId: `${n}` }), raw: '{}' }));
    const { clock, calls, queue, session } = aSession(() => ({ ads }));
    session.received(copy('x'));
    await clock.advance(1_000);
    expect(calls.captured).toBe(10_000);
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
