import { describe, expect, it } from 'vitest';
import { waitForLabels } from '#lib/capture/wait-for-labels.ts';
import { createLabelReader, type Looked } from '#lib/companion/read-labels.ts';
import { unreadPost } from '#lib/companion/unread-post.ts';
import type { ReadAd } from '#lib/platforms/contract.ts';
import { aCompanion } from './a-companion.ts';
import { anAd } from './an-ad.ts';
import { aPage, aPost, type FakePost } from './a-page.ts';

function aFallback(...texts: readonly string[]) {
  return aReader({}, texts);
}

function aReader(
  kind: { readonly isPageOnly?: true; readonly isMostlyDrawn?: true },
  texts: readonly string[],
  hasCompanion = true,
) {
  const page = aPage(...texts);
  const found: string[] = [];
  const counted = { posts: 0, problems: 0 };
  const looked = (posts: number, problems: readonly unknown[]): void => {
    counted.posts += posts;
    counted.problems += problems.length;
  };
  const world = {
    ...page.world,
    found: (read: ReadAd) => found.push(read.ad.text ?? ''),
    looked,
    saidIn: ({ text }: FakePost) => (text.startsWith('In a viewer: ') ? text : null),
  };
  const readAd = ({ text }: FakePost): Looked => {
    if (/^(?:In a viewer: )?Sponsored/.test(text)) return { ad: { ad: anAd({ text, via: 'page' }), raw: '' } };
    return text === 'one sign' ? { problem: unreadPost({ ...aRaw, marks: ['element-name'] }) } : null;
  };
  const elements: readonly Element[] = JSON.parse(JSON.stringify(texts.map(() => ({}))));
  let reader: ReturnType<typeof createLabelReader> | null = null;
  const companion = aCompanion({ readLabels: () => (reader = createLabelReader<FakePost>(readAd, world)) });
  const labelled = waitForLabels(
    {
      ...page.world,
      select: () => elements,
      found: () => undefined,
      isTaken: () => false,
      joined: () => undefined,
      left: () => undefined,
      looked,
      wallClock: () => '2026-11-23T10:00:00Z',
      useCompanion: (job) => (hasCompanion ? job(companion) : undefined),
    },
    true,
    kind,
  );
  return { page, found, labelled, counted, swapped: () => reader?.swapped() };
}

type Fallback = ReturnType<typeof waitForLabels>;

const aRaw = {
  surface: 'feed',
  labels: [],
  advertiserName: null,
  advertiserUrl: null,
  text: 'Zebedee was here',
  links: [],
  permalink: null,
  width: 1,
  height: 1,
};

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

  it('reads what a viewer shows next, at once when it is told of the exchange', async () => {
    const { page, found, labelled, swapped } = aFallback('In a viewer: Sponsored oak');
    labelled.pageLoaded();
    await page.clock.advance(12_000);
    const [viewer] = page.posts;
    if (!viewer) throw new Error('no post');
    for (const text of ['In a viewer: a friend', 'In a viewer: Sponsored elm']) {
      viewer.text = text;
      swapped();
      await page.clock.advance(50);
    }
    expect(found).toEqual(['In a viewer: Sponsored oak', 'In a viewer: Sponsored elm']);
    expect(page.clock.timers()).toBe(0);
  });

  it('waits where posts come as data, and begins when a dozen of them gave no ad', async () => {
    const { page, found, labelled } = aFallback('Sponsored oak');
    labelled.pageLoaded();
    labelled.postsRead(8);
    await page.clock.advance(30_000);
    expect(found).toEqual([]);
    labelled.postsRead(4);
    await page.clock.advance(1_100);
    expect(found).toEqual(['Sponsored oak']);
    expect(page.clock.timers()).toBe(0);
  });

  it('gives the page ten seconds, however many posts came without an ad', async () => {
    const { page, found, labelled } = aFallback('Sponsored oak');
    labelled.postsRead(40);
    labelled.pageLoaded();
    await page.clock.advance(9_900);
    expect(found).toEqual([]);
    await page.clock.advance(1_200);
    expect(found).toEqual(['Sponsored oak']);
  });

  it('does not begin where ads were read from data, and ends when it is seen later', async () => {
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

describe('a page that is left', () => {
  it('before anything of it was read, is told of with its posts, once, where only the page tells', () => {
    const { labelled, counted } = aReader({ isPageOnly: true }, ['organic', 'Sponsored oak'], false);
    labelled.pageLoaded();
    labelled.leaving();
    labelled.leaving();
    expect(counted).toEqual({ posts: 2, problems: 0 });
  });

  it.each([
    ['answers tell of posts', {}, () => undefined],
    ['posts came as data', { isMostlyDrawn: true }, (labelled: Fallback) => labelled.postsRead(3)],
    ['ads came as data', { isMostlyDrawn: true }, (labelled: Fallback) => labelled.stop()],
  ] as const)('is not told of where %s', (_, kind, came) => {
    const { labelled, counted } = aReader(kind, ['organic', 'Sponsored oak'], false);
    labelled.pageLoaded();
    came(labelled);
    labelled.leaving();
    expect(counted.posts).toBe(0);
  });

  it('is read soon where most pages come without data', async () => {
    const { page, labelled, found } = aReader({ isMostlyDrawn: true }, ['organic', 'Sponsored oak']);
    labelled.pageLoaded();
    await page.clock.advance(1_900);
    expect(found).toEqual([]);
    await page.clock.advance(1_200);
    expect(found).toEqual(['Sponsored oak']);
  });

  it('is read while it goes where most pages come without data', async () => {
    const { page, labelled, found } = aReader({ isMostlyDrawn: true }, ['organic', 'Sponsored oak']);
    labelled.pageLoaded();
    labelled.leaving();
    await page.clock.advance(1);
    expect(found).toEqual(['Sponsored oak']);
  });

  it('is read to its end where labels are read', async () => {
    const { page, labelled, found } = aFallback('organic');
    labelled.pageLoaded();
    await page.clock.advance(12_000);
    page.posts.push(aPost('Sponsored elm'));
    labelled.leaving();
    await page.clock.advance(1);
    expect(found).toEqual(['Sponsored elm']);
  });
});

describe('reading a page of which nothing else tells', () => {
  it('begins at once, and looks again ten seconds later, though nobody scrolls', async () => {
    const { page, found, labelled } = aReader({ isPageOnly: true }, ['organic', 'Sponsored oak']);
    labelled.pageLoaded();
    await page.clock.advance(1_100);
    expect(found).toEqual(['Sponsored oak']);
    page.posts.push(aPost('Sponsored elm'));
    await page.clock.advance(11_000);
    expect(found).toEqual(['Sponsored oak', 'Sponsored elm']);
    expect(page.clock.timers()).toBe(0);
  });

  it('counts each post once, and what has signs of an ad and cannot be read, when its label had time to come', async () => {
    const { page, labelled, counted } = aReader({ isPageOnly: true }, ['organic', 'one sign', 'Sponsored oak']);
    labelled.pageLoaded();
    await page.clock.advance(1_100);
    expect(counted).toEqual({ posts: 3, problems: 0 });
    await page.clock.advance(2_000);
    expect(counted).toEqual({ posts: 3, problems: 1 });
    labelled.scrolled();
    await page.clock.advance(20_000);
    expect(counted).toEqual({ posts: 3, problems: 1 });
    expect(page.clock.timers()).toBe(0);
  });

  it('says of such a post its signs, and nothing that anybody wrote', () => {
    const { problem, raw } = unreadPost({ ...aRaw, labels: ['Zebedee'], marks: ['element-name'] });
    expect([problem.at, problem.seen, raw]).toEqual([
      'page feed',
      'signs of an ad: a label, element-name, no sender',
      null,
    ]);
  });
});
