/** Posts that the server draws, of which only the page tells, as platforms change them: read in real browsers by the adapters alone. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CapturedAd } from '#lib/core/ad.ts';
import type { SentItem } from '#lib/core/captured.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { ReadAd } from '#lib/platforms/contract.ts';
import { registry } from '#lib/platforms/registry.ts';
import { buildRegistry } from '#tests/harness/build-registry.ts';
import { browserKinds } from '#tests/harness/launch.ts';
import { launchPuppeteer } from '#tests/harness/launch-puppeteer.ts';
import { answerTo, findWanted, judgeItems } from '#tests/harness/replay-synthetic.ts';
import { type SyntheticPlatform, variantName, variantsOf } from '#tests/harness/synthetic-platform.ts';
import { syntheticPlatforms } from '#tests/harness/synthetic-platforms.ts';

const wantedRecall = 0.95;

interface Drawn {
  readonly ads: readonly ReadAd[];
  readonly posts: number;
  /** Posts that seem to be ads, and could not be read. */
  readonly unread: number;
}

/** Reads the posts of the page as the capture script does. Source of an expression; `code` leaves `platforms.registry` behind. */
const readerOf = (code: string, platform: Platform): string => `(() => {
  ${code};
  const adapter = platforms.registry.get('${platform}');
  const posts = [...document.querySelectorAll(adapter.postSelector)];
  const raws = posts.map((post) => adapter.readElement(post)).filter((raw) => raw !== null);
  const ads = raws.map((raw) => adapter.parseElement(raw, null)).filter((read) => read !== null);
  return JSON.stringify({ ads, posts: posts.length, unread: raws.length - ads.length });
})()`;

let code = '';

beforeAll(async () => {
  code = await buildRegistry();
});

const drawing = [...syntheticPlatforms].flatMap(([platform, make]) => {
  const adapter = registry.get(platform);
  return adapter && make(null).drawn !== undefined ? [[platform, adapter, make] as const] : [];
});

describe.each(browserKinds)('drawn by %s', (kind) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchPuppeteer(kind);
    page = await browser.newPage();
  });

  afterAll(() => browser.close());

  it.each(drawing)('the posts of %s are read in every variant, or it is said that they are not', async (...row) => {
    const [, adapter, make] = row;
    const worked = itemsOf(await readDrawn(make(null)), adapter.isPageOnly);
    const before = judgeItems(worked, adapter).memory;
    for (const variant of variantsOf(make(null).families)) {
      const synthetic = make(variant);
      const wanted = synthetic.ads.filter(({ isDrawn }) => isDrawn);
      const items = itemsOf(await readDrawn(synthetic), adapter.isPageOnly);
      const { ads, verdict } = judgeItems(items, adapter);
      const found = findWanted(wanted, ads);
      const recall = found.wanted.length / wanted.length;
      const said = [verdict, judgeItems(items, adapter, before).verdict].map((each) => each.kind);
      const isTold = recall >= wantedRecall ? said.includes('working') : !said.includes('working');
      expect([variantName(variant), found.unwanted, isTold ? 'told' : { recall, said }]).toEqual([
        variantName(variant),
        [],
        'told',
      ]);
    }
  });

  it.each(drawing)('a page of %s that is cut off anywhere gives what stands before', async (_platform, _, make) => {
    const synthetic = make(null);
    const whole = await markupOf(synthetic);
    for (const share of [0.2, 0.45, 0.7, 0.95]) {
      const part = whole.slice(0, Math.floor(whole.length * share));
      const { ads } = await readMarkup(part, synthetic);
      const { wanted, unwanted } = findWanted(synthetic.ads, adsOf(ads));
      const begun = synthetic.ads.filter(
        ({ isDrawn, says }) => isDrawn && part.includes(says.slice(0, 200).slice(-20)),
      );
      expect(begun.length - wanted.length).toBeLessThanOrEqual(1);
      // The one that is cut may have the beginning of its text.
      expect(unwanted.length).toBeLessThanOrEqual(1);
      for (const { text } of unwanted) expect(synthetic.ads.some(({ says }) => says.startsWith(text))).toBe(true);
    }
  });

  it.each(drawing)('a page of %s with an ad inside an ad does not mix the two', async (_platform, _, make) => {
    const synthetic = make(null);
    const before = await readMarkup(await markupOf(synthetic), synthetic);
    const after = await readAfter(putFirstIntoSecond, synthetic);
    const [inner, outer, ...others] = adsOf(before.ads);
    const found = adsOf(after.ads);
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining([outer, ...others].map((ad) => ad?.id)));
    const said = ({ id, text, advertiser }: CapturedAd) => [id, text, advertiser.name];
    const known = [inner, outer, ...others].flatMap((ad) => (ad ? [said(ad)] : []));
    for (const ad of found) expect(known).toContainEqual(said(ad));
  });

  it.each(drawing)('a page of %s with 10,000 ads is read', async (_platform, _, make) => {
    const synthetic = make(null);
    const { ads } = await readAfter(repeatAds, synthetic);
    expect(ads.length).toBeGreaterThanOrEqual(10_000);
    expect(findWanted(synthetic.ads, adsOf(ads)).unwanted).toEqual([]);
  });

  it.each(drawing)('a page of %s of which every second post has another form is read', async (platform, _, make) => {
    const synthetic = make(null);
    const other = await markupOf(make({ isRenamed: true, language: 'polish' }));
    await readMarkup(await markupOf(synthetic), synthetic);
    await page.evaluate(`(${mixWith.toString()})(${JSON.stringify([registry.get(platform)?.postSelector, other])})`);
    const { ads } = await readPage(platform);
    const wanted = synthetic.ads.filter(({ isDrawn }) => isDrawn);
    const found = findWanted(wanted, adsOf(ads));
    expect([found.wanted.length, found.unwanted]).toEqual([wanted.length, []]);
  });

  const adsOf = (ads: readonly ReadAd[]): readonly CapturedAd[] => ads.map(({ ad }) => ad);

  /** The page without its scripts. */
  const markupOf = async ({ hosts, drawn = '' }: SyntheticPlatform): Promise<string> =>
    (await answerTo({ url: drawn }, hosts)).replaceAll(/<script[^]*?<\/script>/g, '');

  async function readMarkup(markup: string, { platform, hosts }: SyntheticPlatform): Promise<Drawn> {
    await page.setContent(`<base href="https://${Object.keys(hosts)[0]}/">${markup}`);
    return readPage(platform);
  }

  const readPage = async (platform: Platform): Promise<Drawn> =>
    JSON.parse(String(await page.evaluate(readerOf(code, platform))));

  /** Reads the page after `change` was done to the elements of its ads. */
  async function readAfter(change: (ads: Element[]) => void, synthetic: SyntheticPlatform): Promise<Drawn> {
    await readMarkup(await markupOf(synthetic), synthetic);
    const { platform } = synthetic;
    await page.evaluate(`(() => {
      ${code};
      const adapter = platforms.registry.get('${platform}');
      const isAd = (post) => { const raw = adapter.readElement(post); return raw && adapter.parseElement(raw, null); };
      (${change.toString()})([...document.querySelectorAll(adapter.postSelector)].filter(isAd));
    })()`);
    return readPage(platform);
  }

  async function readDrawn(synthetic: SyntheticPlatform): Promise<Drawn> {
    return readMarkup(await markupOf(synthetic), synthetic);
  }
});

/** Sent into the page. */
function putFirstIntoSecond([first, second]: Element[]): void {
  if (first) second?.append(first);
}

/** Sent into the page. */
function repeatAds(ads: Element[]): void {
  for (let n = 0; n < 10_000; n += 1) {
    const ad = ads[n % ads.length];
    ad?.after(ad.cloneNode(true));
  }
}

/** Takes every second post from another page. Sent into the page. */
function mixWith([selector, markup]: [string, string]): void {
  const other = new DOMParser().parseFromString(markup, 'text/html');
  const others = other.querySelectorAll(selector);
  for (const [index, post] of document.querySelectorAll(selector).entries())
    if (index % 2 === 1 && others[index]) post.replaceWith(document.adoptNode(others[index]));
}

/** What the capture script sends of it. Posts are counted there where only the page tells. */
function itemsOf({ ads, posts, unread }: Drawn, isPageOnly = false): readonly SentItem[] {
  const counted = isPageOnly ? { postsSeen: posts, problems: unread } : { postsSeen: 0, problems: 0 };
  const sample = { responsesSeen: 0, responsesWithMarkers: 0, adsFound: ads.length, ...counted };
  return [...ads.map((read) => ({ kind: 'ad' as const, ...read })), { kind: 'health', id: 'health:drawn', sample }];
}
