/** `npm run bench`: every bench, or those named. They print figures; no test fails on a time. */
import { benchFeed } from './feed.ts';
import { benchPlatforms } from './platforms.ts';
import { benchPopup } from './popup.ts';
import { benchSlices } from './slices.ts';

const benches: Readonly<Record<string, () => Promise<void>>> = {
  feed: () => benchFeed(10),
  platforms: () => benchPlatforms(5),
  slices: benchSlices,
  popup: () => benchPopup(7),
  classify: async () => {
    await import('./classify.ts');
  },
};

const named = process.argv.slice(2);
for (const [name, run] of Object.entries(benches)) if (named.length === 0 || named.includes(name)) await run();
