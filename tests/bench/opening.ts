/** What the extension costs when pages are opened: the short synthetic feed of each platform, gone through three times as a person does.
 *  So few posts are drawn that what is measured is the start of the scripts and of the background. */
import type { Platform } from '#lib/core/platform.ts';
import { startSite } from '#tests/harness/site.ts';
import { syntheticPlatforms } from '#tests/harness/synthetic-platforms.ts';
import { measureRounds } from './conditions.ts';

const times = 3;

/** Interleaved rounds for each platform in turn. */
export async function benchOpening(platforms: readonly Platform[], rounds: number): Promise<void> {
  for (const platform of platforms) {
    const synthetic = syntheticPlatforms.get(platform)?.(null);
    if (!synthetic) throw new Error(`no synthetic feed of ${platform}`);
    const site = await startSite(synthetic.hosts);
    await measureRounds(`opening ${platform}`, rounds, {
      site,
      hosts: [new URL(synthetic.address).host],
      planned: new Set(synthetic.ads.map(({ adId }) => adId)),
      goThrough: async (tab) => {
        for (let time = 0; time < times; time += 1) {
          await tab.goto(synthetic.address);
          await synthetic.walk(tab);
        }
      },
    });
    await site.close();
  }
}
