/** The page's own requests behave the same with and without the extension: streams, aborts, clones, errors, names. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '#tests/harness/browser.ts';
import { rowsOf, waitForRows } from '#tests/harness/dump-database.ts';
import { edgeOf, feedAnswer } from '#tests/harness/facebook/answers.ts';
import { numberedAd } from '#tests/harness/facebook/large-plan.ts';
import { browserKinds, launchBare, launchBrowser, newProfile, removeProfile } from '#tests/harness/launch.ts';
import { startSite, type Site, type SiteRequest } from '#tests/harness/site.ts';
import { switchOn } from '#tests/harness/switch-on.ts';

const host = 'www.facebook.com';
const script = readFileSync(resolve(import.meta.dirname, '../fixtures/hostile/page-behaviour.js'), 'utf8');
const lines = feedAnswer([edgeOf(numberedAd(1), 0), edgeOf(numberedAd(2), 1)]).join('\r\n');
const one = JSON.stringify({ data: edgeOf(numberedAd(3), 0) });

/** Answers in pieces; `slow` never ends before the page has had time to leave. */
async function answer({ url, method }: SiteRequest, response: ServerResponse): Promise<void> {
  if (method === 'GET') {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>Synthetic</title><main></main>');
    return;
  }
  const isMissing = url.pathname === '/missing';
  const text = isMissing ? '{"error":"none"}' : url.searchParams.has('one') ? one : lines;
  const firstPart = isMissing ? 10 : 1_000;
  response.writeHead(isMissing ? 404 : 200, {
    'content-type': isMissing ? 'application/json' : 'application/json; charset=utf-8',
  });
  response.write(text.slice(0, firstPart));
  await new Promise((done) => setTimeout(done, url.searchParams.has('slow') ? 3_000 : 5));
  if (url.pathname === '/broken') response.destroy();
  else response.end(text.slice(firstPart));
}

declare global {
  var behaviour: () => Promise<Record<string, unknown>>;
}

describe.each(browserKinds)('a page in %s', (kind) => {
  const profiles = [newProfile(), newProfile()] as const;
  let site: Site;

  beforeAll(async () => {
    site = await startSite({ [host]: answer });
  });

  afterAll(async () => {
    await site.close();
    profiles.forEach(removeProfile);
  });

  it('sees of its own requests what it sees without the extension', async () => {
    const bare = await launchBare(kind, { profile: profiles[0], proxyPort: site.proxy.port });
    const without = await behaviourIn(bare);
    await bare.close();
    const browser = await launchBrowser(kind, { profile: profiles[1], proxyPort: site.proxy.port });
    const inside = await switchOn(browser);
    const withOurs = await behaviourIn(browser);
    const recorded = rowsOf(await waitForRows(inside, 'ads', 3), 'ads').map(({ adId }) => String(adId));
    await browser.close();
    expect(recorded.toSorted()).toEqual([1, 2, 3].map((n) => numberedAd(n).adId));
    expect(Object.keys(without).length).toBeGreaterThan(100);
    expect(withOurs).toEqual(without);
  });
});

async function behaviourIn(browser: Browser): Promise<Record<string, unknown>> {
  const tab = await browser.newTab();
  await tab.goto(`https://${host}/`);
  await tab.run(script);
  return tab.evaluate(() => behaviour());
}
