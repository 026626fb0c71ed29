/** The synthetic feeds again as platforms change them: names of fields never seen, labels in other languages, a family of signs less. */
import { describe, expect, it } from 'vitest';
import { rowsOf, waitForDump } from '#tests/harness/dump-database.ts';
import { launchBrowser, newProfile, removeProfile } from '#tests/harness/launch.ts';
import { startSite } from '#tests/harness/site.ts';
import { switchOn } from '#tests/harness/switch-on.ts';
import { type MakeSynthetic, type Variant, variants } from '#tests/harness/synthetic-platform.ts';
import { syntheticPlatforms } from '#tests/harness/synthetic-platforms.ts';

const rows = [...syntheticPlatforms].flatMap(([platform, make]) =>
  variants.map((variant) => [`${platform}, ${variant}`, make, variant] as const),
);

describe('a feed that has changed', () => {
  it.each(rows)('is still recorded: %s', async (_, make, variant) => {
    const { found, wanted } = await record(make, variant);
    expect(found.filter((id) => !wanted.includes(id))).toEqual([]);
    expect(found.length / wanted.length).toBeGreaterThanOrEqual(0.95);
  });
});

/** The ads that are recorded of the feed, and those that are in it. */
async function record(make: MakeSynthetic, variant: Variant): Promise<{ found: string[]; wanted: string[] }> {
  const synthetic = make(variant);
  const profile = newProfile();
  const site = await startSite(synthetic.hosts);
  const browser = await launchBrowser('chromium', { profile, proxyPort: site.proxy.port });
  try {
    const inside = await switchOn(browser);
    const feed = await browser.newTab();
    await feed.goto(synthetic.address);
    await synthetic.walk(feed);
    const wanted = synthetic.ads.map(({ adId }) => adId);
    const enough = wanted.length * 0.95;
    const dump = await waitForDump(inside, `${enough} ads`, (now) => (now['ads']?.length ?? 0) >= enough);
    return { found: rowsOf(dump, 'ads').map(({ adId }) => String(adId)), wanted };
  } finally {
    await browser.close();
    await site.close();
    removeProfile(profile);
  }
}
