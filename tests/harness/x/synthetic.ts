/** X as a synthetic platform: home, search, replies, trends and suggested accounts, as they are or in a variant. */
import { renamed, unseenNames } from '#tests/fixtures/x/build-timeline.ts';
import { waitFor } from '#tests/harness/browser.ts';
import { scrollToEnd } from '#tests/harness/scroll.ts';
import type { MakeSynthetic, Variant } from '#tests/harness/synthetic-platform.ts';
import { posts } from './answers.ts';
import { clickId, people, plantedShop, postAds, suggested, trend } from './plan.ts';
import { otherPages, type Words, xHost, xSite } from './site.ts';

/** Nobody leaves a page the moment it is drawn. */
const glanceMs = 1_500;

export const english: Words = {
  language: 'en',
  label: 'Ad',
  because: 'You might be seeing this ad because of:',
  reasons: ['people similar to @example_newspaper followers', '25 and up', 'United Kingdom'],
};
const languages: Partial<Record<Variant, Words>> = {
  welsh: {
    language: 'cy',
    label: 'Hysbyseb',
    because: 'Efallai eich bod yn gweld yr hysbyseb hon oherwydd:',
    reasons: ['25 oed a hŷn', 'Cymru'],
  },
  german: {
    language: 'de',
    label: 'Anzeige',
    because: 'Diese Anzeige siehst du vielleicht wegen:',
    reasons: ['ab 25 Jahren', 'Deutschland'],
  },
  polish: {
    language: 'pl',
    label: 'Reklama',
    because: 'Widzisz tę reklamę z powodu:',
    reasons: ['25 lat i więcej', 'Polska'],
  },
};

function rewriteFor(variant: Variant | null): (text: string) => string {
  if (variant === 'renamed') return (text) => renamed(JSON.parse(text), unseenNames);
  if (variant === 'one-family-less')
    return (text) => text.replaceAll(/promoted-(tweet|trend|user)-(\d+)-[\da-f]+"/g, '$1-$2"');
  return (text) => text;
}

export const syntheticX: MakeSynthetic = (variant) => {
  const address = `https://${xHost}/home`;
  const words = (variant && languages[variant]) ?? english;
  const explained = postAds[2];
  return {
    platform: 'x',
    hosts: { [xHost]: xSite({ words, rewrite: rewriteFor(variant) }) },
    address,
    posts,
    ads: [
      ...postAds.map(({ id, campaigner }) => ({ adId: id, campaigner })),
      { adId: `trend-${trend.promoted.trendId}`, campaigner: null },
      { adId: `user-${suggested.account.id}`, campaigner: null },
    ],
    async walk(tab) {
      for (const [path] of otherPages) {
        await tab.goto(`https://${xHost}${path}`);
        await waitFor(tab, `the posts of ${path}`, () => syntheticFeed.drawnAll === true, []);
        await new Promise((resolve) => setTimeout(resolve, glanceMs));
      }
      await tab.goto(address);
      await scrollToEnd(tab);
    },
    postOf: (adId) => `[data-post="${adId}"]`,
    why: {
      adId: explained?.id ?? '',
      criteria: words.reasons.map((reason) =>
        reason === '25 and up'
          ? { dimension: 'age', value: '25+', rawText: reason }
          : { dimension: 'unknown', rawText: reason },
      ),
      async open(tab) {
        await tab.click(`[data-post="${explained?.id}"] button`);
        await waitFor(tab, 'the frame', () => document.querySelector('iframe') !== null, []);
      },
    },
    secrets: [...people.flatMap(({ name, handle }) => [name, handle]), clickId],
    planted: plantedShop.name,
  };
};
