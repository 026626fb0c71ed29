/** `npm run bench`: every bench, or those named, each with what is said of it. They print figures; no test fails on a time. */
import { benchAnswers } from './answers.ts';
import { askedFor, platformsIn, roundsIn } from './arguments.ts';
import { benchBlocking } from './blocking.ts';
import { benchClassify } from './classify.ts';
import { benchFeeds } from './feed.ts';
import { benchIdle } from './idle.ts';
import { benchOpening } from './opening.ts';
import { benchPdf } from './pdf.ts';
import { benchPopup } from './popup.ts';
import { benchReadAnswers, rangeOf } from './read-answers.ts';
import { benchSlices } from './slices.ts';

type Bench = (words: readonly string[]) => Promise<void>;

const benches: Readonly<Record<string, Bench>> = {
  feed: (words) => benchFeeds(['facebook'], roundsIn(words, 10)),
  platforms: (words) =>
    benchFeeds(platformsIn(words, ['instagram', 'linkedin', 'youtube', 'x', 'reddit']), roundsIn(words, 3)),
  opening: (words) => benchOpening(platformsIn(words), roundsIn(words, 5)),
  slices: benchSlices,
  popup: () => benchPopup(7),
  pdf: () => benchPdf(7),
  answers: benchAnswers,
  blocking: benchBlocking,
  classify: benchClassify,
};

/** Too long to run with the others. */
const byHand: typeof benches = {
  idle: ([minutes = '10']) => benchIdle(Number(minutes)),
  'read-answers': (words) => benchReadAnswers(rangeOf(words)),
};

const all = { ...benches, ...byHand };
const asked = askedFor(process.argv.slice(2), new Set(Object.keys(all)));
if (asked.length === 0) for (const run of Object.values(benches)) await run([]);
for (const { name, words } of asked) await all[name]?.(words);
