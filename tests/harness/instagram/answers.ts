/** The answers of the synthetic Instagram, as they are or in a variant. */
import {
  adNode,
  adSlot,
  type AdPlan,
  type Built,
  embeddedScript,
  exploreAnswer,
  feedAnswer,
  injectedMedia,
  organicMedia,
  organicNode,
  paidPartnershipMedia,
  reelsAnswer,
  storiesPool,
  suggestedNode,
  suggestedUsersNode,
  unseenNames,
  whyScreen,
  withNames,
} from '#tests/fixtures/instagram/build-answers.ts';
import { pagesOf } from '#tests/harness/pages-of.ts';
import type { Language, Variant } from '#tests/harness/synthetic-platform.ts';
import { plannedAds, plannedPost, privatePeople, whyLines, type Where } from './plan.ts';

/** The words of the label and of "Paid for by", as the site draws them in a language. */
const words: Readonly<Record<Language, readonly [label: string, paidBy: string]>> = {
  welsh: ['Noddwyd', 'Talwyd amdano gan'],
  german: ['Gesponsert', 'Bezahlt von'],
  polish: ['Sponsorowane', 'Opłacone przez'],
};

const firstNodes = 6;
const nodesPerAnswer = 9;
const organicPosts = 37;

export interface InstagramAnswers {
  /** The script in the page itself. */
  readonly embedded: string;
  /** The pages that follow, from the first on. */
  readonly feedPages: readonly string[];
  readonly storiesPool: string;
  readonly storiesAddress: string;
  readonly reels: string;
  readonly explore: string;
  readonly why: string;
  /** Posts of every kind. */
  readonly posts: number;
  readonly label: string;
}

export function instagramAnswers(given: Variant | null): InstagramAnswers {
  const variant = given ?? {};
  const [label, paidBy] = variant.language ? words[variant.language] : ['Sponsored', 'Paid for by'];
  const adsOf = (where: Where): readonly AdPlan[] =>
    plannedAds
      .filter((ad) => ad.where === where)
      .map((ad) => ({
        ...ad,
        label,
        ...(ad.disclaimer === undefined ? {} : { disclaimer: `${paidBy} ${ad.disclaimer}` }),
      }));
  const write = (answer: Built): string => JSON.stringify(inVariant(answer, variant));
  const feed = feedNodes(adsOf('feed'));
  const reels = [0, 1, 2, 3].map((index) => organicMedia(plannedPost(index, 'clips')));
  const grid = [40, 41, 42, 43].map((index) => organicMedia(plannedPost(index)));
  return {
    ...feedParts(feed, nodesPerAnswer, (answer) => asBuilt(inVariant(answer, variant))),
    storiesPool: write(storiesPool(adsOf('stories'))),
    storiesAddress: write({ data: { units: adsOf('stories-address').map(adSlot) } }),
    reels: write(reelsAnswer([...reels, ...adsOf('reels').map(injectedMedia)])),
    explore: write(exploreAnswer([...grid, ...adsOf('explore').map(injectedMedia)])),
    why: whyScreen(whyLines),
    // A list of accounts is no post.
    posts: feed.length - 1 + reels.length + grid.length + plannedAds.filter(({ where }) => where !== 'feed').length,
    label,
  };
}

/** A feed as it comes: the beginning in the page itself, then page by page until one is empty. */
export function feedParts(
  nodes: readonly Built[],
  nodesInAnswer: number,
  written: (answer: Built) => Built,
): Pick<InstagramAnswers, 'embedded' | 'feedPages'> {
  const answerOf = (part: readonly Built[]): Built => written(feedAnswer(part));
  return {
    embedded: withoutClosing(embeddedScript(answerOf(nodes.slice(0, firstNodes)))),
    feedPages: [...pagesOf(nodes.slice(firstNodes), nodesInAnswer), []].map((part) => JSON.stringify(answerOf(part))),
  };
}

/** Posts of people, every fifth followed by an ad; suggestions and a paid partnership among them. */
function feedNodes(ads: readonly AdPlan[]): readonly Built[] {
  const posts = Array.from({ length: organicPosts }, (_, index): Built => {
    const plan = plannedPost(index);
    if (index % 9 === 7) return suggestedNode({ ...plan, name: 'Canal Walkers' });
    if (index % 11 === 9) return { ...organicNode(plan), media: paidPartnershipMedia(plan, 'Slow Bread Club') };
    return organicNode(plan);
  });
  const mixed = posts.flatMap((post, index) => {
    const ad = index % 4 === 2 ? ads[(index - 2) / 4] : undefined;
    return ad ? [post, adNode(ad)] : [post];
  });
  return [...mixed.slice(0, 12), suggestedUsersNode(privatePeople), ...mixed.slice(12)];
}

/** What is done to a field so that no ad has a sign of the family. */
const losses: Readonly<Record<string, (name: string, value: unknown) => unknown>> = {
  'ad-slot': (name, value) => (name === 'ad_id' || name === 'tracking_token' ? undefined : value),
  'product-type': (name, value) => (name === 'product_type' ? 'feed' : value),
  'ad-label': (name, value) => (name === 'label' ? undefined : value),
  'ad-link': (name, value) => (/^(?:link|ad_title|ad_action)$/.test(name) ? null : value),
  disclaimer: (name, value) => (name === 'ad_disclaimer_info' ? null : value),
  'ads-pool': (name, value) => (isPool(value) ? { zq_units: value.ad_media_items } : value),
};

export const families: readonly string[] = Object.keys(losses);

const isPool = (value: unknown): value is { readonly ad_media_items: unknown } =>
  typeof value === 'object' && value !== null && 'ad_media_items' in value;

function inVariant(answer: Built, { isRenamed, without }: Variant): unknown {
  const loss = without === undefined ? undefined : losses[without];
  const left: unknown = loss ? JSON.parse(JSON.stringify(answer), loss) : answer;
  return isRenamed ? withNames(left, unseenNames) : left;
}

const asBuilt = (value: unknown): Built => Object.fromEntries(Object.entries(value ?? {}));

/** As it may stand in a script element. */
const withoutClosing = (text: string): string => text.replaceAll('<', String.raw`\u003c`);
