/** Posts that the server draws, of which only the page tells, as platforms change them: read in real browsers by the adapters alone. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SentItem } from '#lib/core/captured.ts';
import type { Platform } from '#lib/core/platform.ts';
import type { ReadAd } from '#lib/platforms/contract.ts';
import { registry } from '#lib/platforms/registry.ts';
import { buildRegistry } from '#tests/harness/build-registry.ts';
import { findChromium, findFirefox } from '#tests/harness/find-browser.mjs';
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

describe.each([
  ['chrome', findChromium],
  ['firefox', findFirefox],
] as const)('drawn by %s', (kind, find) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const asRoot = process.getuid?.() === 0 && kind === 'chrome';
    const executablePath = find() ?? '';
    browser = await puppeteer.launch({ browser: kind, executablePath, args: asRoot ? ['--no-sandbox'] : [] });
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

  /** Without the page's scripts. */
  async function readDrawn({ platform, hosts, drawn = '' }: SyntheticPlatform): Promise<Drawn> {
    const still = (await answerTo({ url: drawn }, hosts)).replaceAll(/<script[^]*?<\/script>/g, '');
    await page.setContent(`<base href="https://${Object.keys(hosts)[0]}/">${still}`);
    return JSON.parse(String(await page.evaluate(readerOf(code, platform))));
  }
});

/** What the capture script sends of it. Posts are counted there where only the page tells. */
function itemsOf({ ads, posts, unread }: Drawn, isPageOnly = false): readonly SentItem[] {
  const counted = isPageOnly ? { postsSeen: posts, problems: unread } : { postsSeen: 0, problems: 0 };
  const sample = { responsesSeen: 0, responsesWithMarkers: 0, adsFound: ads.length, ...counted };
  return [...ads.map((read) => ({ kind: 'ad' as const, ...read })), { kind: 'health', id: 'health:drawn', sample }];
}
