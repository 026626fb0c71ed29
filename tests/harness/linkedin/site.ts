/** The synthetic LinkedIn: a home feed whose posts come as answers of Voyager, and one that the server draws. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  adUpdate,
  type Built,
  organicUpdate,
  ownPromotion,
  voyagerAnswer,
} from '#tests/fixtures/linkedin/build-feed.ts';
import { type Weight, weighed, withInertParts } from '../long-feed/weight.ts';
import { sendText } from '../send-text.ts';
import type { SiteHandler } from '../site.ts';
import type { Variant } from '../synthetic-platform.ts';
import { drawCard } from './draw-cards.ts';
import { adsDrawnByServer, contentIdOf, feedDrawnByServer, feedWithData, type Planned } from './plan.ts';

export const linkedinHost = 'www.linkedin.com';
export const dataPath = '/feed/';
export const drawnPath = '/feed/foryou/';

/** The posts of the first page, and how they come. */
export interface FeedWithData {
  readonly feed: readonly Planned[];
  readonly postsPerAnswer: number;
  readonly weight?: Weight;
}

const smallFeed: FeedWithData = { feed: feedWithData, postsPerAnswer: 8 };
const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
const page = read('page.html');
const app = read('app.js');
const menus = read('menus.js');

/** In Welsh, which LinkedIn does not speak, the label is a word that nobody has attested: other signs must do. */
const labels: Readonly<Record<string, string>> = { welsh: 'Hyrwyddwyd', german: 'Anzeige', polish: 'Treść promowana' };

const labelOf = (variant: Variant | null): string => labels[variant ?? ''] ?? 'Promoted';

/** Answers and pages, as they are or in a variant. */
export function linkedinSite(variant: Variant | null, withData = smallFeed): SiteHandler {
  const scripts: Readonly<Record<string, string>> = {
    '/synthetic/app.js': withInertParts(app, withData.weight),
    '/synthetic/menus.js': menus,
  };
  return (request, response) => {
    const { pathname, searchParams } = request.url;
    if (pathname === dataPath)
      return sendText(response, 'text/html', pageOf('<script src="/synthetic/app.js"></script>', ''));
    if (pathname === drawnPath) return sendText(response, 'text/html', drawnPage(variant));
    const script = scripts[pathname];
    if (script !== undefined) return sendText(response, 'text/javascript', script);
    if (pathname === '/voyager/api/graphql')
      return sendText(
        response,
        'application/vnd.linkedin.normalized+json+2.1',
        answerAt(Number(searchParams.get('start')), variant, withData),
      );
    response.writeHead(404).end();
  };
}

const pageOf = (script: string, cards: string): string =>
  page.replace('<!-- cards -->', cards).replace('<!-- script -->', script);

function drawnPage(variant: Variant | null): string {
  const drawing = { label: labelOf(variant), hasMarks: variant !== 'one-family-less' };
  const cards = feedDrawnByServer.map((post, index) => drawCard(post, index, drawing)).join('\n');
  const why = Object.fromEntries(
    adsDrawnByServer.map((ad) => [contentIdOf(ad), { name: ad.company.name, why: ad.why }]),
  );
  return pageOf(
    `<script>window.reasons = ${JSON.stringify(why)}</script><script src="/synthetic/menus.js"></script>`,
    cards,
  );
}

/** One answer of the feed, from a post on. */
export function answerAt(start: number, variant: Variant | null, withData = smallFeed): string {
  const { feed, postsPerAnswer, weight } = withData;
  const updates = feed.slice(start, start + postsPerAnswer).map((post) => weighed(updateOf(post, variant), weight));
  return changed(voyagerAnswer(updates, 'Zebedee Viewer'), variant);
}

function updateOf(post: Planned, variant: Variant | null): Built {
  if (post.kind === 'promotion') return ownPromotion();
  if (post.kind === 'organic') return organicUpdate(post);
  const isOrdinary = post.member === undefined;
  return adUpdate(isOrdinary ? { ...post, label: labelOf(variant) } : post);
}

/** Names of fields that were never seen; or without the name of the ad where the post has its own. */
function changed(answer: string, variant: Variant | null): string {
  if (variant === 'renamed')
    return answer
      .replaceAll('sponsoredTracking', 'zorkBlimp')
      .replaceAll('activityType', 'quuxKind')
      .replaceAll('trackingData', 'grommetData')
      .replaceAll('subDescription', 'lowerLine');
  if (variant === 'one-family-less')
    return answer.replaceAll(/urn:li:sponsoredContentV2:\((urn:li:activity:\d+),urn:li:sponsoredCreative:\d+\)/g, '$1');
  return answer;
}
