import { describe, expect, it } from 'vitest';
import { createPostFinder, type SoughtAd } from '#lib/capture/find-posts.ts';
import { aPage, aPost, aSought, type FakePost } from './a-page.ts';

function aSearch(...texts: readonly string[]) {
  const page = aPage(...texts);
  const joined: [SoughtAd, FakePost][] = [];
  const missed: SoughtAd[] = [];
  const finder = createPostFinder<SoughtAd, FakePost>(page.world, {
    joined: (ad, post) => joined.push([ad, post]),
    missed: (ad) => missed.push(ad),
  });
  return { page, joined, missed, finder };
}

const oak = aSought('oak', '1');
const elm = aSought('elm', '2');

describe('looking captured ads up in the page', () => {
  it('finds the one post that fits, soon after the ad was captured', async () => {
    const { page, joined, finder } = aSearch('organic', 'oak');
    finder.captured(oak);
    await page.clock.advance(1_000);
    expect(joined).toEqual([[oak, page.posts[1]]]);
    expect(page.clock.timers()).toBe(0);
  });

  it('joins neither where two posts fit', async () => {
    const { page, joined, finder } = aSearch('oak', 'oak');
    finder.captured(oak);
    await page.clock.advance(60_000);
    expect(joined).toEqual([]);
  });

  it('waits for a post that is built later, and then for scrolling, but not with a timer', async () => {
    const { page, joined, finder } = aSearch('organic');
    finder.captured(oak);
    await page.clock.advance(60_000);
    expect(page.clock.timers()).toBe(0);
    page.posts.push(aPost('oak'));
    finder.scrolled();
    await page.clock.advance(1_000);
    expect(joined).toHaveLength(1);
  });

  it('does not even ask for the time at a scroll event while a look is due', async () => {
    const { page, finder } = aSearch('organic');
    let asked = 0;
    const clock = { ...page.clock };
    page.clock.now = () => {
      asked += 1;
      return clock.now();
    };
    finder.captured(oak);
    await page.clock.advance(60_000);
    finder.scrolled();
    await page.clock.advance(10);
    finder.scrolled();
    asked = 0;
    for (let n = 0; n < 100; n += 1) finder.scrolled();
    expect(asked).toBe(0);
  });

  it('reads an empty frame of a post again', async () => {
    const { page, joined, finder } = aSearch('');
    finder.captured(oak);
    await page.clock.advance(500);
    page.posts.forEach((post) => {
      post.text = 'oak';
    });
    await page.clock.advance(2_000);
    expect(joined).toHaveLength(1);
  });

  it('reads a post again where its element shows another one by now, but the others no second time', async () => {
    const { page, joined, finder } = aSearch('organic 1', 'organic 2', 'organic 3');
    finder.captured(oak);
    await page.clock.advance(500);
    page.posts.slice(1, 2).forEach((post) => {
      post.text = 'oak';
    });
    await page.clock.advance(10_000);
    finder.scrolled();
    await page.clock.advance(1_000);
    expect(joined).toEqual([[oak, page.posts[1]]]);
    expect(page.readings).toBe(4);
  });

  it('reads a post again that left the page and came back', async () => {
    const { page, joined, finder } = aSearch('organic', 'birch');
    finder.captured(oak);
    await page.clock.advance(500);
    const [, post] = page.posts;
    page.posts = page.posts.slice(0, 1);
    if (post) post.isConnected = false;
    await page.clock.advance(5_000);
    if (post) Object.assign(post, { isConnected: true, text: 'oak 1' });
    finder.captured(aSought('oak 1'));
    page.posts = [...page.posts, ...(post ? [post] : [])];
    await page.clock.advance(5_000);
    expect(joined.map(([ad]) => ad.id)).toEqual(['ad:facebook:oak 1']);
  });

  it('reads a whole post once, however often it looks', async () => {
    const { page, finder } = aSearch('organic 1', 'organic 2', 'organic 3');
    finder.captured(oak);
    for (let n = 0; n < 20; n += 1) {
      finder.scrolled();
      await page.clock.advance(600);
    }
    expect(page.readings).toBe(3);
  });

  it('looks at most twice a second, and not at all when nothing is sought', async () => {
    const { page, finder } = aSearch('organic');
    finder.scrolled();
    await page.clock.advance(5_000);
    expect(page.selections).toBe(0);
    finder.captured(oak);
    for (let n = 0; n < 200; n += 1) {
      finder.scrolled();
      await page.clock.advance(10);
    }
    expect(page.selections).toBeLessThanOrEqual(6);
  });

  it('gives up after a bounded number of looks, and says so once', async () => {
    const { page, missed, finder } = aSearch('organic');
    finder.captured(oak);
    for (let n = 0; n < 100; n += 1) {
      finder.scrolled();
      await page.clock.advance(600);
    }
    expect(missed).toEqual([oak]);
    expect(page.selections).toBeLessThanOrEqual(40);
  });

  it('does not give a post that has its ad to another ad', async () => {
    const { page, joined, finder } = aSearch('oak');
    finder.captured(oak);
    await page.clock.advance(1_000);
    finder.captured(aSought('oak', '3'));
    await page.clock.advance(20_000);
    expect(joined).toHaveLength(1);
  });

  it('does not find an old showing a second time, however many came since', async () => {
    const texts = Array.from({ length: 25 }, (_, n) => `tree ${n}`);
    const { page, joined, finder } = aSearch(...texts);
    texts.forEach((text, n) => finder.captured(aSought(text, `${n}`)));
    await page.clock.advance(1_000);
    finder.captured(aSought('tree 0', '0'));
    await page.clock.advance(20_000);
    expect(joined).toHaveLength(25);
  });

  it('finds the same ad again when it is shown in a second place', async () => {
    const { page, joined, finder } = aSearch('oak');
    finder.captured(oak);
    await page.clock.advance(1_000);
    page.posts = [aPost('oak')];
    joined.forEach(([, post]) => {
      post.isConnected = false;
    });
    finder.captured({ ...oak });
    await page.clock.advance(2_000);
    expect(joined.map(([ad]) => ad.id)).toEqual([oak.id, oak.id]);
  });

  it('survives ten thousand ads and as many posts', async () => {
    const { page, missed, finder } = aSearch(...Array.from({ length: 10_000 }, (_, n) => `organic ${n}`));
    for (let n = 0; n < 10_000; n += 1) finder.captured(aSought(`ad ${n}`, `x${n}`));
    await page.clock.advance(1_000);
    expect(missed.length).toBe(9_940);
    expect(page.readings).toBeLessThanOrEqual(500);
  });

  it('tells on leaving what was not found, and goes on if the page stays', async () => {
    const { page, joined, missed, finder } = aSearch('elm');
    finder.captured(oak);
    finder.captured(elm);
    await page.clock.advance(1_000);
    finder.giveUp();
    expect(missed).toEqual([oak]);
    page.posts.push(aPost('oak'));
    finder.scrolled();
    await page.clock.advance(1_000);
    expect(joined.map(([ad]) => ad)).toEqual([elm, oak]);
  });

  it('looks only behind the last post that it joined, and at the whole page every five seconds', async () => {
    const { page, joined, finder } = aSearch('organic', 'oak');
    finder.captured(oak);
    await page.clock.advance(1_000);
    expect(page.wholeSelections).toBe(page.selections);
    page.posts.push(aPost('elm'));
    const before = page.wholeSelections;
    finder.captured(elm);
    await page.clock.advance(1_000);
    expect(joined.map(([ad]) => ad)).toEqual([oak, elm]);
    expect(page.wholeSelections).toBe(before);
    page.posts.unshift(aPost('ash'));
    finder.captured(aSought('ash'));
    await page.clock.advance(10_000);
    expect(joined).toHaveLength(3);
  });
});
