/** Keeping pictures: when a page's pictures are looked at, how small they are made, and from where they are read again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdMark } from '#lib/core/ad-mark.ts';
import type { ShownPicture } from '#lib/companion/pictures/choose-picture.ts';
import { createPictures } from '#lib/companion/pictures/create-pictures.ts';
import { areAlike, outlineOf, type Pixels } from '#lib/companion/pictures/outline.ts';
import { attemptsAt } from '#lib/companion/pictures/picture-sizes.ts';
import { createRereading } from '#lib/companion/pictures/read-again.ts';

const url = 'https://scontent.example.fbcdn.net/v/1.jpg';
const mark = (ad: string, picture = true): AdMark => ({ ad, who: null, why: [], badge: true, picture, language: 'en' });

/** A page in which each post is a list of pictures, and time passes when the test says so. */
function aPage(taken: (ad: string) => boolean = () => true) {
  const sent: string[] = [];
  const timers: (() => void)[] = [];
  let inHand = 0;
  let mostInHand = 0;
  const pictures = createPictures<ShownPicture[], ShownPicture, string>({
    shownIn: (post) => post,
    take: async (picture) => {
      inHand += 1;
      mostInHand = Math.max(mostInHand, inHand);
      await Promise.resolve();
      inHand -= 1;
      return picture.url;
    },
    send: async (ad, outcome) => {
      sent.push(`${ad} ${outcome}`);
      return taken(ad);
    },
    setTimer: (run) => void timers.push(run),
  });
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  };
  return {
    pictures,
    sent,
    settle,
    timers,
    mostInHand: () => mostInHand,
    passTime: async () => {
      for (const run of timers.splice(0)) run();
      await settle();
    },
  };
}

const picture: ShownPicture = { url, width: 500, height: 260, isLoaded: true, isPoster: false };

describe('the pictures of a page', () => {
  it('are taken once for each ad, one at a time', async () => {
    const page = aPage();
    for (const ad of ['ad:1', 'ad:2', 'ad:1', 'ad:3']) page.pictures.shown(mark(ad), [picture]);
    await page.settle();
    page.pictures.shown(mark('ad:1'), [picture]);
    await page.settle();
    expect(page.sent).toEqual([`ad:1 ${url}`, `ad:2 ${url}`, `ad:3 ${url}`]);
    expect(page.mostInHand()).toBe(1);
  });

  it('are left alone where none is wanted', async () => {
    const page = aPage();
    page.pictures.shown(mark('ad:1', false), [picture]);
    await page.passTime();
    expect(page.sent).toEqual([]);
  });

  it('are waited for while they load, and given up at last: the next showing tries anew', async () => {
    const page = aPage();
    const post: ShownPicture[] = [{ ...picture, isLoaded: false }];
    page.pictures.shown(mark('ad:1'), post);
    await page.passTime();
    expect(page.sent).toEqual([]);
    post[0] = picture;
    await page.passTime();
    expect(page.sent).toEqual([`ad:1 ${url}`]);

    page.pictures.shown(mark('ad:2'), []);
    for (let turn = 0; turn < 10; turn += 1) await page.passTime();
    expect(page.timers).toEqual([]);
    page.pictures.shown(mark('ad:2'), [picture]);
    await page.settle();
    expect(page.sent.at(-1)).toBe(`ad:2 ${url}`);
  });

  it('are tried again with the next showing where the background did not take them', async () => {
    let open = false;
    const page = aPage(() => open);
    page.pictures.shown(mark('ad:1'), [picture]);
    await page.settle();
    open = true;
    page.pictures.shown(mark('ad:1'), [picture]);
    await page.settle();
    page.pictures.shown(mark('ad:1'), [picture]);
    await page.settle();
    expect(page.sent).toHaveLength(2);
  });
});

describe('the size of a kept picture', () => {
  it('is never more than it was, never longer than 1600 pixels, keeps its shape, and shrinks until little is left', () => {
    const side = fc.integer({ min: 1, max: 12_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const attempts = attemptsAt(width, height);
        const areas = attempts.map((attempt) => attempt.width * attempt.height);
        expect(attempts.length).toBeGreaterThan(0);
        for (const attempt of attempts) {
          expect(Math.max(attempt.width, attempt.height)).toBeLessThanOrEqual(Math.min(1600, Math.max(width, height)));
          expect(Math.abs(attempt.width - (attempt.height * width) / height)).toBeLessThanOrEqual(
            Math.max(1, width / height),
          );
        }
        expect(areas).toEqual(areas.toSorted((a, b) => b - a));
        expect(areas.at(-1)).toBeLessThanOrEqual(Math.max(width, height) <= 200 ? width * height : 270 * 270);
      }),
    );
  });

  it('is that of the picture where it is small enough', () => {
    expect(attemptsAt(1080, 564)[0]).toEqual({ width: 1080, height: 564, quality: 0.85 });
    expect(attemptsAt(3200, 1600)[0]).toEqual({ width: 1600, height: 800, quality: 0.85 });
  });
});

describe('a copy', () => {
  const side = 40;
  type Paint = (x: number, y: number, colour: number) => number;
  const pixels = (paint: Paint, width = side, height = side): Pixels => ({
    width,
    height,
    data: Array.from({ length: width * height * 4 }, (_, at) =>
      at % 4 === 3 ? 255 : paint(Math.floor(at / 4) % width, Math.floor(at / 4 / width), at % 4),
    ),
  });
  const noise: Paint = (x, y, colour) => ((x * 7_919 + y * 104_729 + colour * 1_299_709) * 2_654_435_761) % 256;
  const hills: Paint = (x, y, colour) => (y > 20 + 5 * Math.sin(x / 4) ? 60 : 200) - colour * 20;
  const grey: Paint = () => 127;
  const isAlike = (a: Paint, b: Paint): boolean => areAlike(outlineOf(pixels(a)), outlineOf(pixels(b)));

  it('is known by its outline, though compression has changed every colour a little', () => {
    for (const paint of [hills, noise, grey])
      expect(isAlike(paint, (x, y, colour) => paint(x, y, colour) + ((x + y) % 2 === 0 ? 9 : -9))).toBe(true);
  });

  it('is told from noise, a grey picture too, from nothing, and from another picture', () => {
    for (const [a, b] of [
      [hills, noise],
      [grey, noise],
      [hills, () => 0],
      [hills, (x, y, c) => hills(y, x, c)],
    ] satisfies [Paint, Paint][])
      expect(isAlike(a, b)).toBe(false);
    expect(areAlike([], [])).toBe(false);
    expect(areAlike([1], [1, 1])).toBe(false);
  });

  it('has an outline of one size, however small or long it is', () => {
    for (const [width, height] of [
      [1, 1],
      [1, 9],
      [300, 2],
    ] as const) {
      const outline = outlineOf(pixels(grey, width, height));
      expect([outline.length, Math.min(...outline), Math.max(...outline)]).toEqual([256, 0, 127]);
    }
  });
});

describe('reading again', () => {
  const answer = (cacheControl: string | null): Response =>
    new Response('bytes', { headers: cacheControl === null ? {} : { 'cache-control': cacheControl } });

  function aRereading(answers: Readonly<Record<string, Response>>) {
    const asked: [string, RequestInit][] = [];
    const rereading = createRereading(['fbcdn.net'], async (address, init) => {
      asked.push([address, init]);
      const given = answers[address];
      if (given === undefined) throw new TypeError('Failed to fetch');
      return given;
    });
    return { asked, rereading };
  }

  it.each([
    ['https://fbcdn.net/a.jpg', true],
    ['https://scontent.xx.fbcdn.net/a.jpg', true],
    ['https://notfbcdn.net/a.jpg', false],
    ['https://fbcdn.net.evil.example/a.jpg', false],
    ['https://cdn.example.org/fbcdn.net/a.jpg', false],
  ])('of %s is allowed: %s', (address, allowed) => {
    expect(aRereading({}).rereading.mayRead(address)).toBe(allowed);
  });

  it('is without credentials, without a referrer, and from the cache', async () => {
    const { asked, rereading } = aRereading({ [url]: answer('max-age=1209600, no-transform') });
    const blob = await rereading.read(url);
    expect(typeof blob === 'string' ? blob : await blob.text()).toBe('bytes');
    expect(asked).toMatchObject([
      [url, { cache: 'force-cache', credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' }],
    ]);
    expect(rereading.mayRead(url)).toBe(true);
  });

  it.each<[string, Response | undefined]>([
    ['says that no browser keeps it', answer('no-store')],
    ['says that it is kept for no time', answer('max-age=0')],
    ['says both', answer('no-store, max-age=60')],
    ['says nothing of it', answer(null)],
    ['does not come', undefined],
  ])('ends for the whole page when what it gets %s', async (_, response) => {
    const other = 'https://scontent.example.fbcdn.net/v/2.jpg';
    const { rereading } = aRereading({ ...(response && { [url]: response }), [other]: answer('max-age=60') });
    expect(await rereading.read(url)).toBe('asked');
    expect(rereading.mayRead(other)).toBe(false);
  });
});
