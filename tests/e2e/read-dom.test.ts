/** Reads synthetic posts and explanations in real browsers: what is drawn, and in which order, only a browser knows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CapturedAd } from '#lib/core/ad.ts';
import type { Platform } from '#lib/core/platform.ts';
import { registry } from '#lib/platforms/registry.ts';
import { buildRegistry } from '#tests/harness/build-registry.ts';
import { browserKinds } from '#tests/harness/launch.ts';
import { launchPuppeteer } from '#tests/harness/launch-puppeteer.ts';

const root = resolve(import.meta.dirname, '../..');

/** `dom`: posts of the page, and boxes; an input may begin with the path of its page (`<!-- /stories/ -->`). `why`: pages, frames and
 *  dialogs with an explanation, opened by the user or, named `asked-…`, fetched. */
const kinds = { dom: () => readPosts(), why: readWhy } as const;

function readPosts(): string {
  return `JSON.stringify(shownIn(document).map((element) => {
    const raw = adapter.readElement(element);
    const read = raw && adapter.parseElement(raw, null);
    const again = read && adapter.parseElement(JSON.parse(read.raw), null);
    return {
      post: element.matches(adapter.postSelector) ? adapter.readPost(element) : adapter.boxes.read(element),
      ad: read && read.ad,
      ...(JSON.stringify(again) === JSON.stringify(read) ? {} : { readAgain: again && again.ad }),
    };
  }))`;
}

/** Posts, then boxes. */
const shownIn = `(page) => {
  const select = (selector) => [...page.querySelectorAll(selector)];
  return [...new Set([...select(adapter.postSelector), ...(adapter.boxes?.find({ address: page.baseURI, select }) ?? [])])];
}`;

function readWhy(name: string): string {
  const via = name.startsWith('asked-') ? 'asked' : 'opened';
  return `JSON.stringify((() => {
    const raw = adapter.readExplanation(document);
    if (raw === null) return null;
    const { explanations, problems } = adapter.parseExplanation(raw, { adId: '1', at: null, via: '${via}' });
    return {
      criteria: explanations.flatMap(({ explanation }) => explanation.criteria),
      advertiser: explanations[0]?.explanation.advertiser ?? null,
      problems: problems.map(({ problem: { kind, at, seen } }) => ({ kind, at, seen })),
    };
  })())`;
}

interface Row {
  readonly platform: Platform;
  readonly kind: keyof typeof kinds;
  readonly name: string;
}

const rows = [...registry.keys()].flatMap((platform): Row[] =>
  (['dom', 'why'] as const).flatMap((kind) => {
    const folder = folderOf(platform, kind);
    const files = existsSync(folder) ? readdirSync(folder) : [];
    return files
      .filter((file) => file.endsWith('.input.html'))
      .map((file) => ({ platform, kind, name: file.replace('.input.html', '') }));
  }),
);

function folderOf(platform: string, kind: string): string {
  return join(root, 'tests/fixtures', platform, kind);
}

function textOf(platform: string, kind: string, file: string): string {
  return readFileSync(join(folderOf(platform, kind), file), 'utf8');
}

let registryCode = '';

beforeAll(async () => {
  registryCode = await buildRegistry();
});

it('of which only the page tells, an ad has signs of two families of its surface', () => {
  const ads = rows.flatMap(({ platform, kind, name }) => {
    const adapter = registry.get(platform);
    if (adapter?.isPageOnly !== true || kind !== 'dom') return [];
    const posts: readonly { ad: CapturedAd | null }[] = JSON.parse(textOf(platform, kind, `${name}.expected.json`));
    return posts.flatMap(({ ad }) => (ad ? [{ name: `${platform} ${name}`, ad, surfaces: adapter.surfaces }] : []));
  });
  const weak = ads.filter(({ ad, surfaces }) => {
    const families = surfaces.find(({ id }) => id === ad.surface)?.families ?? [];
    return families.filter((family) => ad.signs.includes(family)).length < 2;
  });
  expect(weak.map(({ name }) => name)).toEqual([]);
});

it('every platform has posts to read in a browser', () => {
  const withPosts = rows.filter(({ kind }) => kind === 'dom').map(({ platform }) => platform);
  expect(new Set(withPosts)).toEqual(new Set(registry.keys()));
});

describe.each(browserKinds)('drawn by %s', (kind) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchPuppeteer(kind);
    page = await browser.newPage();
  });

  afterAll(() => browser.close());

  it.each(rows.map((row) => [`${row.platform} ${row.kind}/${row.name}`, row] as const))(
    'is read as expected: %s',
    async (_, row) => {
      const html = textOf(row.platform, row.kind, `${row.name}.input.html`);
      const host = registry.get(row.platform)?.hosts[0]?.replace('/*', '') ?? '';
      const path = /^<!-- (\/\S*) -->/.exec(html)?.[1] ?? '/';
      await page.setContent(`<!doctype html><base href="${host.replace('*.', '')}${path}"><body>${html}`);
      const code = `(() => {
        ${registryCode};
        const adapter = platforms.registry.get('${row.platform}');
        const shownIn = ${shownIn};
        return ${kinds[row.kind](row.name)};
      })()`;
      const found = JSON.parse(String(await page.evaluate(code)));
      expect(found).toEqual(JSON.parse(textOf(row.platform, row.kind, `${row.name}.expected.json`)));
    },
  );
});
