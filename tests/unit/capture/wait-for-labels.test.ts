import { describe, expect, it } from 'vitest';
import { waitForLabels } from '#lib/capture/wait-for-labels.ts';
import { createLabelReader } from '#lib/companion/read-labels.ts';
import { aCompanion } from './a-companion.ts';
import { anAd } from './an-ad.ts';
import { aPage, aPost, type FakePost } from './a-page.ts';

function aFallback(...texts: readonly string[]) {
  const page = aPage(...texts);
  const found: string[] = [];
  const world = { ...page.world, found: (read: ReturnType<typeof readAd>) => found.push(read?.ad.text ?? '') };
  const readAd = ({ text }: FakePost) =>
    text.startsWith('Sponsored') ? { ad: anAd({ text, via: 'page' }), raw: '' } : null;
  const companion = aCompanion({ readLabels: () => createLabelReader<FakePost>(readAd, world) });
  const labelled = waitForLabels(
    {
      ...page.world,
      select: () => [],
      found: () => undefined,
      wallClock: () => '2026-11-23T10:00:00Z',
      useCompanion: (job) => job(companion),
    },
    true,
  );
  return { page, found, labelled };
}

describe('reading posts by their label', () => {
  it('begins ten seconds after the page was loaded, if no data was seen', async () => {
    const { page, found, labelled } = aFallback('organic', 'Sponsored oak');
    labelled.pageLoaded();
    await page.clock.advance(9_900);
    expect(found).toEqual([]);
    await page.clock.advance(1_200);
    expect(found).toEqual(['Sponsored oak']);
    expect(page.clock.timers()).toBe(0);
  });

  it('does not begin where data was seen, and ends when it is seen later', async () => {
    const { page, found, labelled } = aFallback('Sponsored oak');
    labelled.stop();
    labelled.pageLoaded();
    labelled.scrolled();
    await page.clock.advance(60_000);
    expect(found).toEqual([]);
  });

  it('reads on while the user scrolls, each post once it has its label', async () => {
    const { page, found, labelled } = aFallback('organic');
    labelled.pageLoaded();
    await page.clock.advance(12_000);
    page.posts.push(aPost('Sponsored elm'));
    for (let n = 0; n < 5; n += 1) {
      labelled.scrolled();
      await page.clock.advance(1_100);
    }
    expect(found).toEqual(['Sponsored elm']);
    labelled.stop();
    page.posts.push(aPost('Sponsored ash'));
    labelled.scrolled();
    await page.clock.advance(5_000);
    expect(found).toEqual(['Sponsored elm']);
  });
});
