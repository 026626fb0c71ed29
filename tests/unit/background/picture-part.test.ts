/** What the background does with pictures: which it wants, which it takes, and what it does when there is no room. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { AdMark } from '#lib/core/ad-mark.ts';
import type { NotKept } from '#lib/core/picture.ts';
import type { HeardPicture } from '#lib/messaging/receive.ts';
import { readPictureUse, readProblems } from '#lib/store/read.ts';
import { keepPicture } from '#lib/store/write-picture.ts';
import { adItem, anAd, aPictureOf } from '#tests/unit/store/a-store.ts';
import { expectWhole } from '#tests/unit/store/check-store.ts';
import { aBackground, type TestBackground } from './a-background.ts';

async function started(): Promise<TestBackground> {
  const test = aBackground();
  await test.background.start();
  await test.background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: true });
  return test;
}

/** Records an ad, and gives what its page is told of it. */
async function markOf(
  { background }: TestBackground,
  adId = '100',
  mediaUrls: string[] = [],
): Promise<AdMark | undefined> {
  const items = [adItem(anAd({ adId, mediaUrls }))];
  const reply = await background.onCaptured({
    type: 'itemsCaptured',
    batchId: 'b',
    platform: 'facebook',
    accountKey: null,
    items,
  });
  return reply.kind === 'stored' ? reply.marks[0] : undefined;
}

function taken(adId = '100', bytes = 1_000): HeardPicture {
  const { ad, ...picture } = aPictureOf(`ad:facebook:${adId}`, bytes);
  return { platform: 'facebook', ad, outcome: { kind: 'taken', ...picture } };
}

const notKept = (why: NotKept, adId = '100'): HeardPicture => ({
  platform: 'facebook',
  ad: `ad:facebook:${adId}`,
  outcome: { kind: 'not-kept', why },
});

const set = (test: TestBackground, key: 'pictures' | 'picturesMb' | 'pageBadge', value: string): Promise<unknown> =>
  test.background.onCommand({ type: 'setSetting', key, value });

describe('a picture of a platform that is not recorded any more', () => {
  it.each<[string, (test: TestBackground) => unknown]>([
    [
      'is switched off',
      ({ background }) => background.onCommand({ type: 'setPlatformEnabled', platform: 'facebook', enabled: false }),
    ],
    ['rests', ({ background }) => background.onCommand({ type: 'setPausedUntil', until: '2030-01-01T00:00:00Z' })],
    ['lost its permission', ({ granted }) => granted.clear()],
  ])('is not kept: it %s', async (_, happen) => {
    const test = await started();
    await markOf(test);
    await happen(test);
    expect(await test.background.onPicture(taken())).toBe(true);
    expect(await test.store.db.pictures.count()).toBe(0);
  });

  it('is not kept either where it was under way', async () => {
    const test = await started();
    await markOf(test);
    const { ad, outcome } = taken();
    if (outcome.kind !== 'taken') throw new Error('no picture');
    const { kind: _kind, ...picture } = outcome;
    expect(await keepPicture(test.store.context, { ...picture, ad }, ({ pausedUntil }) => pausedUntil !== null)).toBe(
      'unwanted',
    );
    expect(await test.store.db.pictures.count()).toBe(0);
  });
});

describe('a page is told that a picture is wanted', () => {
  it('with the paths that the ad’s data names', async () => {
    const mark = await markOf(await started(), '100', ['https://a.example.org/v/1.jpg?oh=1', 'nonsense']);
    expect(mark).toMatchObject({ picture: true, media: ['/v/1.jpg', ''] });
  });

  it('until it is kept', async () => {
    const test = await started();
    await markOf(test);
    expect(await test.background.onPicture(taken())).toBe(true);
    expect(await markOf(test)).toMatchObject({ picture: false });
    expect(await markOf(test, '101')).toMatchObject({ picture: true });
  });

  it('unless pictures are switched off', async () => {
    const test = await started();
    await set(test, 'pictures', 'false');
    expect(await markOf(test)).toMatchObject({ badge: true, picture: false });
    expect(await test.background.onPicture(taken())).toBe(true);
    expect(await test.store.db.pictures.count()).toBe(0);
  });

  it('unless the room is used up by pictures that findings need', async () => {
    const test = await started();
    await set(test, 'picturesMb', '1');
    await markOf(test);
    await test.background.onPicture(taken('100', 1_000_000));
    expect(await markOf(test, '101')).toMatchObject({ picture: true });
    await test.store.db.findings.put({
      type: 'finding',
      id: 'find:1',
      controller: 'labour',
      kind: 'undisclosed_list',
      strength: 'strong',
      articles: [],
      ads: ['ad:facebook:100'],
      explanations: [],
      facts: [],
      statements: [],
      wording: 'denied',
      innocentIds: [],
      slots: {},
      order: 0,
    });
    expect(await markOf(test, '102')).toMatchObject({ picture: false });
  });

  it('and nothing at all where neither its picture nor its badge is wanted', async () => {
    const test = await started();
    await set(test, 'pageBadge', 'false');
    expect(await markOf(test)).toMatchObject({ badge: false, picture: true });
    await test.background.onPicture(taken());
    expect(await markOf(test)).toBeUndefined();
  });
});

describe('a picture that comes', () => {
  it('is kept, with why it was not before forgotten', async () => {
    const test = await started();
    await markOf(test);
    await test.background.onPicture(notKept('would-ask'));
    expect(await test.store.db.ads.get('ad:facebook:100')).toMatchObject({ pictureNotKept: 'would-ask' });
    expect(await markOf(test)).toMatchObject({ picture: true });
    await test.background.onPicture(taken());
    expect(await test.store.db.ads.get('ad:facebook:100')).not.toHaveProperty('pictureNotKept');
    await expectWhole(test.store.db);
  });

  it('is not kept while recording is paused, nor for an ad of another platform', async () => {
    const test = await started();
    await markOf(test);
    expect(await test.background.onPicture({ ...taken(), platform: 'x' })).toBe(true);
    await test.background.onCommand({ type: 'setPausedUntil', until: '2099-01-01T00:00:00Z' });
    expect(await test.background.onPicture(taken())).toBe(true);
    expect(await test.store.db.pictures.count()).toBe(0);
  });

  it('may be sent again where the database fails, and the failure is shown', async () => {
    const test = await started();
    await markOf(test);
    const broken = (): never => {
      throw new Error('no luck');
    };
    test.store.db.pictures.hook('creating', broken);
    expect(await test.background.onPicture(taken())).toBe(false);
    test.store.db.pictures.hook('creating').unsubscribe(broken);
    expect(await readProblems(test.store.db)).toMatchObject([{ kind: 'extension', at: 'pictures' }]);
    expect(await test.background.onPicture(taken())).toBe(true);
    await expectWhole(test.store.db);
  });
});

describe('pictures stop by themselves', () => {
  it('when the disk is full; the text of ads is still recorded, and the user can begin again', async () => {
    const test = await started();
    const full = (): never => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    await markOf(test);
    test.store.db.pictures.hook('creating', full);
    expect(await test.background.onPicture(taken())).toBe(true);
    expect(await markOf(test, '101')).toMatchObject({ picture: false });
    expect(await test.store.db.ads.count()).toBe(2);
    expect(await test.store.db.ads.get('ad:facebook:100')).toMatchObject({ pictureNotKept: 'no-room' });
    expect((await readPictureUse(test.store.db)).stops).toMatchObject([{ why: 'disk-full', platform: null }]);
    await expectWhole(test.store.db);
    test.store.db.pictures.hook('creating').unsubscribe(full);
    await set(test, 'pictures', 'true');
    expect(await markOf(test, '101')).toMatchObject({ picture: true });
    expect(await test.background.onPicture(taken())).toBe(true);
    expect(await test.store.db.pictures.count()).toBe(1);
    await expectWhole(test.store.db);
  });

  it('on a platform on which a reading made a request', async () => {
    const test = await started();
    await markOf(test);
    await test.background.onPicture(notKept('asked'));
    expect(await markOf(test, '101')).toMatchObject({ picture: false });
    const { stops, counts } = await readPictureUse(test.store.db);
    expect(stops).toMatchObject([{ why: 'asked', platform: 'facebook' }]);
    expect(counts.picturesAsked).toBe(1);
  });
});

describe('the order to delete all pictures', () => {
  it('deletes them and nothing else', async () => {
    const test = await started();
    await markOf(test);
    await test.background.onPicture(taken());
    expect(await test.background.onCommand({ type: 'deletePictures' })).toEqual({ kind: 'done' });
    expect([await test.store.db.pictures.count(), await test.store.db.ads.count()]).toEqual([0, 1]);
    await expectWhole(test.store.db);
  });
});
