/** `npm run bench`: every bench, or those named. They print figures; no test fails on a time. */
import { benchAnswers } from './answers.ts';
import { benchBlocking } from './blocking.ts';
import { benchFeed } from './feed.ts';
import { benchIdle } from './idle.ts';
import { benchPdf } from './pdf.ts';
import { benchPlatforms } from './platforms.ts';
import { benchPopup } from './popup.ts';
import { benchReadAnswers, rangeOf } from './read-answers.ts';
import { benchSlices } from './slices.ts';

const benches: Readonly<Record<string, () => Promise<void>>> = {
  feed: () => benchFeed(10),
  platforms: () => benchPlatforms(5),
  slices: benchSlices,
  popup: () => benchPopup(7),
  pdf: () => benchPdf(7),
  answers: benchAnswers,
  blocking: benchBlocking,
  classify: async () => {
    await import('./classify.ts');
  },
};

/** Too long to run with the others: `npm run bench -- idle`, and how many minutes; `npm run bench -- read-answers`, and which seeds. */
const byHand: typeof benches = {
  idle: () => benchIdle(Number(process.argv[3] ?? 10)),
  'read-answers': () => benchReadAnswers(rangeOf(process.argv.slice(3))),
};

const [first = ''] = process.argv.slice(2);
const named = first in byHand ? [first] : process.argv.slice(2);
const wanted =
  named.length === 0 ? Object.values(benches) : named.flatMap((name) => ({ ...benches, ...byHand })[name] ?? []);
for (const run of wanted) await run();
