/** The synthetic X: answers for the real host name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Weight, withInertParts } from '../long-feed/weight.ts';
import { sendText } from '../send-text.ts';
import type { SiteHandler } from '../site.ts';
import { answerTo, type Home } from './answers.ts';
import { type PlannedAd, postAds, suggested, trend } from './plan.ts';

export const xHost = 'x.com';

/** The pages beside home, and what each asks for. */
export const otherPages: readonly (readonly [path: string, asks: string])[] = [
  ['/search', 'SearchTimeline'],
  ['/i/status/1', 'TweetDetail'],
];

/** The words of the page in one language. */
export interface Words {
  readonly language: string;
  readonly label: string;
  /** What the page with an explanation says; the advertiser and the reasons are put into it. */
  readonly because: string;
  readonly reasons: readonly string[];
}

export interface XSite {
  readonly words: Words;
  /** Changes every answer: other names of fields, a sign less. */
  readonly rewrite: (text: string) => string;
  /** Another home timeline than the small one. */
  readonly home?: LongHome;
}

export interface LongHome extends Home {
  readonly ads: readonly PlannedAd[];
  readonly weight: Weight;
}

const page = readFileSync(join(import.meta.dirname, 'page.html'), 'utf8');
const app = readFileSync(join(import.meta.dirname, 'app.js'), 'utf8');

export function xSite({ words, rewrite, home }: XSite): SiteHandler {
  const script = withInertParts(app, home?.weight);
  const ads = home?.ads ?? postAds;
  return ({ url }, response) => {
    const asks = url.pathname === '/home' ? 'HomeTimeline' : otherPages.find(([path]) => path === url.pathname)?.[1];
    if (asks !== undefined) return sendText(response, 'text/html', pageThat(asks, words, ads));
    if (url.pathname === '/synthetic/app.js') return sendText(response, 'text/javascript', script);
    if (url.pathname === '/about-ads')
      return sendText(response, 'text/html', explanationOf(url.searchParams.get('aid'), words));
    const name = /^\/i\/api\/graphql\/synthetic\/(\w+)$/.exec(url.pathname)?.[1] ?? '';
    const { cursor = 0 }: { cursor?: number } = JSON.parse(url.searchParams.get('variables') ?? '{}');
    const answer = answerTo(name, cursor, home);
    if (answer === null) response.writeHead(404).end();
    else sendText(response, 'application/json', rewrite(answer));
  };
}

export const trendAdId = `trend-${trend.promoted.trendId}`;
export const suggestedAdId = `user-${suggested.account.id}`;

/** The drawing does not go by the answers alone, so that it is the same whatever the fields are called. */
function pageThat(asks: string, { language, label }: Words, planned: readonly PlannedAd[]): string {
  const ads = Object.fromEntries(planned.map(({ id, impressionId }) => [id, impressionId]));
  const shows = { [trend.name]: trendAdId, [suggested.account.handle]: suggestedAdId };
  return page
    .replace('lang="en"', `lang="${language}"`)
    .replace('data-asks=""', `data-asks="${asks}"`)
    .replace('{}', JSON.stringify({ label, ads, shows }));
}

function explanationOf(aid: string | null, { language, because, reasons }: Words): string {
  const ad = postAds.find(({ impressionId }) => impressionId === aid);
  const details = ad ? [ad.author.name, ...reasons, ad.author.name] : [];
  const marked = details.map((detail) => `<span class="detail">${detail}</span>`).join(', ');
  return `<!doctype html><html lang="${language}"><title>About ads</title><p class="targetingMessage">${because} ${marked}</p></html>`;
}
