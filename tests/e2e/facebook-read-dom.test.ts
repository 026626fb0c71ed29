/** Reads synthetic posts in real browsers: what is drawn, and in which order, only a browser knows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, findFirefox } from '#tests/harness/find-browser.mjs';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'tests/fixtures/facebook/dom');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.input.html'))
  .map((file) => file.replace('.input.html', ''));

/** Runs in the page, after the adapter's own code. */
const readAll = `JSON.stringify([...document.querySelectorAll(adapter.facebook.postSelector)].map((element) => {
  const raw = adapter.facebook.readElement(element);
  const read = raw && adapter.facebook.parseElement(raw, null);
  return { post: adapter.facebook.readPost(element), ad: read && read.ad };
}))`;

let adapterCode = '';

beforeAll(async () => {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'lib/platforms/facebook/index.ts', formats: ['iife'], name: 'adapter', fileName: 'adapter' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [];
  const chunk = bundle?.output[0];
  adapterCode = chunk && 'code' in chunk ? chunk.code : '';
});

describe.each([
  ['chrome', findChromium],
  ['firefox', findFirefox],
] as const)('posts drawn by %s', (kind, find) => {
  let browser: Browser;

  beforeAll(async () => {
    const path = find();
    if (path === undefined)
      throw new Error(`${kind} is not installed: install it, or name it in ${kind.toUpperCase()}_PATH`);
    const asRoot = process.getuid?.() === 0 && kind === 'chrome';
    browser = await puppeteer.launch({
      browser: kind,
      executablePath: path,
      headless: true,
      args: asRoot ? ['--no-sandbox'] : [],
    });
  });

  afterAll(() => browser.close());

  it.each(names)('are read as expected: %s', async (name) => {
    const page = await browser.newPage();
    const html = readFileSync(join(folder, `${name}.input.html`), 'utf8');
    await page.setContent(`<!doctype html><base href="https://www.facebook.com/"><body>${html}`);
    const found = await page.evaluate(`(() => { ${adapterCode}; return ${readAll}; })()`);
    await page.close();
    expect(JSON.parse(String(found))).toEqual(JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')));
  });
});
