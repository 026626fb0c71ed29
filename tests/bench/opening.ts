/** What the extension costs on the synthetic feed of each platform, gone through three times as a person does. */
import { startSite } from '#tests/harness/site.ts';
import { syntheticPlatforms } from '#tests/harness/synthetic-platforms.ts';
import { measureRounds } from './conditions.ts';

const times = 3;

/** Interleaved rounds for each platform in turn. */
export async function benchPlatforms(rounds: number): Promise<void> {
  for (const [platform, make] of syntheticPlatforms) {
    const synthetic = make(null);
    const site = await startSite(synthetic.hosts);
    await measureRounds(`feed of ${platform}`, rounds, {
      site,
      hosts: [new URL(synthetic.address).host],
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
