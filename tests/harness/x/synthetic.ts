/** X as a synthetic platform: home, search, replies, trends and suggested accounts, as they are or in a variant. */
import { intercepts } from '#lib/platforms/x/intercepts.ts';
import { waitFor } from '#tests/harness/browser.ts';
import { openWhole, scrollToEnd, showAd } from '#tests/harness/scroll.ts';
import type { Language, MakeSynthetic, SyntheticAsk } from '#tests/harness/synthetic-platform.ts';
import { posts } from './answers.ts';
import { clickId, people, plantedShop, postAds, suggested, trend } from './plan.ts';
import { otherPages, suggestedAdId, trendAdId, type Words, xHost, xSite } from './site.ts';
import { families, inVariant } from './variants.ts';

export const english: Words = {
  language: 'en',
  label: 'Ad',
  because: 'You might be seeing this ad because of:',
  reasons: ['people similar to @example_newspaper followers', '25 and up', 'United Kingdom'],
};
const languages: Readonly<Record<Language, Words>> = {
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

/** How the path begins under which ads of a place are shown. */
const placeOf = { home: '/home', 'home, light': '/home', search: '/search', replies: '/i/status' } as const;

const asked = (name: string, cursor = 0): SyntheticAsk => ({
  url: `https://${xHost}/i/api/graphql/synthetic/${name}?variables=${encodeURIComponent(JSON.stringify({ cursor }))}`,
});

const asks: readonly SyntheticAsk[] = [
  ...otherPages.map(([, name]) => asked(name)),
  ...Array.from({ length: 7 }, (_, page) => asked(page % 2 === 0 ? 'HomeTimeline' : 'HomeLatestTimeline', page)),
  asked('ExploreSidebar'),
  asked('ConnectTabTimeline'),
];

export const syntheticX: MakeSynthetic = (variant) => {
  const address = `https://${xHost}/home`;
  const words = variant?.language ? languages[variant.language] : english;
  const explained = postAds[2];
  return {
    platform: 'x',
    hosts: { [xHost]: xSite({ words, rewrite: inVariant(variant ?? {}) }) },
    address,
    posts,
    ads: [
      ...postAds.map(({ id, campaigner, text }) => ({ adId: id, campaigner, says: text })),
      { adId: trendAdId, campaigner: null, says: trend.promoted.description },
      { adId: suggestedAdId, campaigner: null, says: suggested.account.name },
    ],
    families,
    intercepts,
    asks,
    opensAll: true,
    async walk(tab, look) {
      for (const [path] of otherPages) {
        await openWhole(tab, `https://${xHost}${path}`);
        const adId = postAds.find(({ where }) => path.startsWith(placeOf[where]))?.id;
        if (!look || adId === undefined) continue;
        await showAd(tab, adId);
        await look([adId]);
      }
      await tab.goto(address);
      await scrollToEnd(tab);
      if (!look) return;
      await tab.evaluate(() => scrollTo(0, 0));
      await look([trendAdId, suggestedAdId]);
      await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
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
