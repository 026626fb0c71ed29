import { describe, expect, it } from 'vitest';
import { accountKey } from '#lib/capture/account-key.ts';
import { createCompanionCall } from '#lib/capture/call-companion.ts';
import { findSocket, leaveSocket, type Socket } from '#lib/capture/companion-socket.ts';
import { createIdleWork } from '#lib/capture/idle-work.ts';
import { createImpressions } from '#lib/capture/impressions.ts';
import { createInbox } from '#lib/capture/inbox.ts';
import { sayHello } from '#lib/capture/say-hello.ts';
import { createWake } from '#lib/capture/wake.ts';
import { aClock } from './a-clock.ts';
import { aCompanion } from './a-companion.ts';

describe('work in idle time', () => {
  it('ends a slice with the job that passes eight milliseconds, and asks for another', () => {
    let now = 0;
    const asked: (() => void)[] = [];
    const slices: number[] = [];
    const done: number[] = [];
    const work = createIdleWork({
      whenIdle: (run) => asked.push(run),
      now: () => now,
      sliced: (start, end) => slices.push(end - start),
    });
    for (let n = 0; n < 7; n += 1) {
      work.add(() => {
        now += 3;
        done.push(n);
      });
    }
    expect(asked).toHaveLength(1);
    while (asked.length > 0) asked.shift()?.();
    expect(slices).toEqual([9, 9, 3]);
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('goes on after a job that fails', () => {
    const asked: (() => void)[] = [];
    let done = 0;
    const work = createIdleWork({ whenIdle: (run) => asked.push(run), now: () => 0 });
    work.add(() => {
      throw new Error('a bug');
    });
    work.add(() => {
      done += 1;
    });
    expect(() => asked.shift()?.()).toThrow('a bug');
    asked.shift()?.();
    expect(done).toBe(1);
  });
});

describe('the inbox', () => {
  it('holds everything until it is opened, and then gives it in order', () => {
    const got: string[] = [];
    const inbox = createInbox();
    inbox.received('a');
    inbox.embedded('b');
    inbox.dropped();
    inbox.open({
      received: (data) => got.push(data),
      embedded: (text) => got.push(`embedded ${text}`),
      lost: (count) => got.push(`lost ${count}`),
    });
    inbox.received('c');
    expect(got).toEqual(['a', 'embedded b', 'lost 1', 'c']);
  });

  it('holds no more than its limit, and counts the rest', () => {
    let got = 0;
    let lost = 0;
    const inbox = createInbox();
    const text = 'x'.repeat(10 * 1024 * 1024);
    for (let n = 0; n < 9; n += 1) inbox.received(text);
    inbox.open({ received: () => (got += 1), embedded: () => undefined, lost: (count) => (lost += count) });
    expect([got, lost]).toEqual([6, 3]);
  });

  it('forgets everything when nothing is wanted', () => {
    const got: string[] = [];
    const inbox = createInbox();
    inbox.received('a');
    inbox.close();
    inbox.received('b');
    inbox.open({ received: (data) => got.push(data), embedded: () => undefined, lost: () => got.push('lost') });
    inbox.received('c');
    expect(got).toEqual([]);
  });
});

const shown = { id: 'ad:facebook:6001', surface: 'feed', at: '2026-11-23T10:00:00Z' };

describe('impressions', () => {
  it('have one id for each showing of an ad on a page, and another on another page', () => {
    const page = createImpressions('p1');
    const first = page.next(shown);
    const second = page.next(shown);
    expect(first.id).not.toBe(second.id);
    expect(createImpressions('p2').next(shown).id).not.toBe(first.id);
    expect(createImpressions('p1').next(shown).id).toBe(first.id);
  });

  it('of an ad that was not found are one, without a duration; a later find has the same id', () => {
    const page = createImpressions('p1');
    const unmeasured = page.unmeasured(shown);
    expect(unmeasured).toMatchObject({ visibleMs: null, at: '2026-11-23T10:00:00Z' });
    expect(page.unmeasured(shown)).toBeNull();
    expect(page.next(shown).id).toBe(unmeasured?.id);
    const found = createImpressions('p1');
    found.next(shown);
    expect(found.unmeasured(shown)).toBeNull();
  });
});

describe('the hello', () => {
  it('is said again until it is answered', async () => {
    const clock = aClock();
    let asked = 0;
    const reply = { enabled: true, accountSalt: '', sealKey: '' };
    const answer = sayHello({
      ask: async () => ((asked += 1) < 4 ? null : reply),
      isConnected: () => true,
      setTimer: (run, ms) => clock.setTimer(run, ms),
    });
    await clock.advance(10_000);
    expect(await answer).toEqual(reply);
    expect(clock.timers()).toBe(0);
  });

  it('ends when the extension is gone, or stays silent', async () => {
    const clock = aClock();
    const silent = sayHello({
      ask: async () => null,
      isConnected: () => true,
      setTimer: (run, ms) => clock.setTimer(run, ms),
    });
    await clock.advance(600_000);
    expect(await silent).toBeNull();
    expect(
      await sayHello({
        ask: async () => expect.fail('was asked'),
        isConnected: () => false,
        setTimer: () => () => undefined,
      }),
    ).toBeNull();
    expect(clock.timers()).toBe(0);
  });
});

describe('small things', () => {
  it('one timer wakes for whatever is wanted earliest', async () => {
    const clock = aClock();
    const woken: number[] = [];
    const wake = createWake(clock, () => woken.push(clock.now()));
    const start = clock.now();
    wake.within(500);
    wake.within(100);
    wake.within(900);
    expect(clock.timers()).toBe(1);
    await clock.advance(1_000);
    expect(woken).toEqual([start + 100]);
    wake.within(10);
    wake.cancel();
    expect(clock.timers()).toBe(0);
  });

  it('an account has one key under one salt, and does not show', async () => {
    const key = await accountKey('salt', 'facebook', '42');
    expect(await accountKey('salt', 'facebook', '42')).toBe(key);
    expect(await accountKey('other', 'facebook', '42')).not.toBe(key);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(await accountKey('', 'facebook', '42')).toBeNull();
  });

  it('a world has one socket', () => {
    const world = {};
    const socket: Socket = { platform: 'facebook', plug: () => undefined, isOn: true, stop: () => undefined };
    expect(findSocket(world)).toBeNull();
    expect([leaveSocket(socket, world), leaveSocket(socket, world), leaveSocket(socket, {})]).toEqual([
      true,
      false,
      true,
    ]);
    expect(findSocket(world)).toBe(socket);
  });
});

describe('the companion', () => {
  function aCall(answers: readonly boolean[]) {
    const clock = aClock();
    const done: string[] = [];
    let asked = 0;
    const call = createCompanionCall({
      ask: async () => answers[(asked += 1) - 1] ?? false,
      isConnected: () => true,
      setTimer: (run, ms) => clock.setTimer(run, ms),
    });
    const use = (name: string): void => call.use(() => done.push(name));
    return { clock, done, call, use, asked: () => asked };
  }

  it('is asked for once, does what waited for it in order, and then everything at once', async () => {
    const { clock, done, call, use, asked } = aCall([true]);
    expect(asked()).toBe(0);
    use('a');
    use('b');
    await clock.advance(10);
    expect([asked(), done]).toEqual([1, []]);
    call.plug(aCompanion());
    use('c');
    expect([asked(), done]).toEqual([1, ['a', 'b', 'c']]);
  });

  it('is asked for again while the background does not answer, then with the next job', async () => {
    const { clock, use, asked } = aCall([]);
    use('a');
    await clock.advance(600_000);
    const attempts = asked();
    expect(attempts).toBe(9);
    expect(clock.timers()).toBe(0);
    use('b');
    await clock.advance(10);
    expect(asked()).toBe(attempts + 1);
  });
});
