/** The synthetic YouTube: one page that never loads again, its answers, and the page that explains an ad. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Variant } from '#tests/harness/synthetic-platform.ts';
import { type Weight, withInertParts } from '../long-feed/weight.ts';
import { sendText } from '../send-text.ts';
import type { SiteHandler } from '../site.ts';
import { type Answers, answersIn, labelIn } from './answers.ts';
import * as plan from './plan.ts';

export const youtubeHost = 'www.youtube.com';

const page = readFileSync(join(import.meta.dirname, 'page.html'), 'utf8');
const app = readFileSync(join(import.meta.dirname, 'app.js'), 'utf8');
const itemsInAnswer = readFileSync(join(import.meta.dirname, 'items-in-answer.js'), 'utf8');

/** What the page's own script draws, in the place of what it would make of the answers. */
const drawing = {
  home: [...plan.homeVideos.slice(0, 6), plan.homeAds[0]],
  masthead: plan.mastheadAd,
  more: plan.homeVideos.slice(6),
  ads: plan.homeAds.slice(1),
  search: [...plan.searchAds, ...plan.searchVideos],
  beside: [plan.besideAd, ...plan.besideVideos],
  before: plan.beforeAd,
  break: plan.breakAd,
  shorts: [...plan.shortVideos.slice(0, 3), plan.shortsAd, ...plan.shortVideos.slice(3)],
  comment: plan.comment,
};

/** Another list of the home page than the small one. */
export interface LongHome {
  readonly answers: Pick<Answers, 'home' | 'more'>;
  /** What the page's own script draws at first; what comes later it reads from the answers. */
  readonly drawing: Readonly<Record<'home', readonly unknown[]>>;
  readonly weight: Weight;
}

export function youtubeSite(variant: Variant | null, long?: LongHome): SiteHandler {
  const answers = { ...answersIn(variant), ...long?.answers };
  const script = `${itemsInAnswer}${withInertParts(app, long?.weight)}`;
  const drawn = { ...drawing, ...(long && { more: null, ...long.drawing }), label: labelIn(variant) };
  const json: Readonly<Record<string, string>> = {
    search: answers.written(answers.search),
    next: answers.written(answers.next),
    player: answers.written(answers.player),
    'player/ad_break': answers.written(answers.adBreak),
    'reel/reel_watch_sequence': answers.written(answers.shorts),
  };
  const home = page
    .replace('<!-- data -->', () => `<script nonce="x">var ytInitialData = ${answers.written(answers.home)};</script>`)
    .replace('<!-- drawing -->', () => JSON.stringify(drawn).replaceAll('<', String.raw`\u003c`));
  return ({ url, body }, response) => {
    const { pathname, searchParams } = url;
    if (pathname === '/aboutthisad') return sendText(response, 'text/html', explanationOf(searchParams.get('reasons')));
    if (pathname === '/synthetic/app.js') return sendText(response, 'text/javascript', script);
    const name = pathname.replace('/youtubei/v1/', '');
    if (name === 'browse') return sendText(response, 'application/json', moreOf(body));
    const answer = json[name];
    return answer === undefined
      ? sendText(response, 'text/html', home)
      : sendText(response, 'application/json', answer);
  };

  function moreOf(body: string): string {
    const { continuation = 0 }: { continuation?: number } = JSON.parse(body);
    const more = answers.more[continuation];
    return more === undefined ? '{"responseContext":{}}' : answers.written(more);
  }
}

/** "My Ad Center": who advertises, why, and the viewer's own settings. */
function explanationOf(token: string | null): string {
  const ad = plan.allAds.find(({ why }) => why === token);
  const payer = ad?.paidForBy === undefined ? '' : `<div>Paid for by ${ad.paidForBy}</div>`;
  return `<!doctype html><html lang="en"><title>My Ad Center</title><body>
<header role="banner">${plan.viewerName}</header>
<div role="region"><span role="heading">About this advertiser</span><div>${ad?.paidForBy ?? ad?.site}</div><div>United Kingdom</div>${payer}</div>
<div role="region"><span role="heading">Why this ad?</span><div>Google info</div><div>Your age group</div>
<ul><li>The time of day or your general location (like your country or city)</li><li>The video you're watching</li></ul>
<button>Block ad</button></div></body></html>`;
}
