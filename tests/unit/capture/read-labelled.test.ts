import { describe, expect, it } from 'vitest';
import { LabelledPosts } from '#lib/capture/read-labelled.ts';
import { anAd } from './an-ad.ts';
import { aPage, aPost } from './a-page.ts';

function aFallback(...texts: readonly string[]) {
  const page = aPage(...texts);
  const found: string[] = [];
  const labelled = new LabelledPosts({
    ...page.world,
    readAd: ({ text }) => (text.startsWith('Sponsored') ? { ad: anAd({ text, via: 'page' }), raw: '' } : null),
    found: ({ ad }) => found.push(ad.text),
  });
  return { page, found, labelled };
}

describe('reading posts by their label', () => {
  it('begins ten seconds after the page was loaded, if no data was seen', async () => {
    const { page, found, labelled } = aFallback('organic', 'Sponsored oak');
    labelled.pageLoaded();
    await page.clock.advance(9_900);
    expect(found).toEqual([]);
    await page.clock.advance(200);
    expect(found).toEqual(['Sponsored oak']);
    expect(page.clock.timers()).toBe(0);
  });

  it('does not begin where data was seen, and ends when it is seen later', async () => {
    const { page, found, labelled } = aFallback('Sponsored oak');
    labelled.signalSeen();
    labelled.pageLoaded();
    labelled.scrolled();
    await page.clock.advance(60_000);
    expect(found).toEqual([]);
  });

  it('reads on while the user scrolls, each post once it has its label', async () => {
    const { page, found, labelled } = aFallback('organic');
    labelled.pageLoaded();
    await page.clock.advance(11_000);
    page.posts.push(aPost('Sponsored elm'));
    for (let n = 0; n < 5; n += 1) {
      labelled.scrolled();
      await page.clock.advance(1_100);
    }
    expect(found).toEqual(['Sponsored elm']);
    labelled.signalSeen();
    page.posts.push(aPost('Sponsored ash'));
    labelled.scrolled();
    await page.clock.advance(5_000);
    expect(found).toEqual(['Sponsored elm']);
  });
});
