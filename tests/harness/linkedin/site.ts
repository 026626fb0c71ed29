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
import { type Change, rewriter } from '../rewriter.ts';
import { sendText } from '../send-text.ts';
import type { SiteHandler } from '../site.ts';
import type { Language, Variant } from '../synthetic-platform.ts';
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
const labels: Readonly<Record<Language, string>> = {
  welsh: 'Hyrwyddwyd',
  german: 'Anzeige',
  polish: 'Treść promowana',
};

const labelOf = ({ language, without }: Variant): string =>
  without === 'promoted-label' ? 'Learn more' : language === undefined ? 'Promoted' : labels[language];

/** Answers and pages, as they are or in a variant. */
export function linkedinSite(variant: Variant, withData = smallFeed): SiteHandler {
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

function drawnPage(variant: Variant): string {
  const drawing = { label: labelOf(variant), hasMarks: variant.without !== 'tracking-scope' };
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
export function answerAt(start: number, variant: Variant, withData = smallFeed): string {
  const { feed, postsPerAnswer, weight } = withData;
  const updates = feed.slice(start, start + postsPerAnswer).map((post) => weighed(updateOf(post, variant), weight));
  return changed(voyagerAnswer(updates, 'Zebedee Viewer'), variant);
}

/** Where each answer of the feed begins. */
export const starts: readonly number[] = Array.from(
  { length: Math.ceil(smallFeed.feed.length / smallFeed.postsPerAnswer) },
  (_, n) => n * smallFeed.postsPerAnswer,
);

function updateOf(post: Planned, variant: Variant): Built {
  if (post.kind === 'promotion') return ownPromotion();
  if (post.kind === 'organic') return organicUpdate(post);
  // Where a company promotes a member's post only the label says whose ad it is.
  return adUpdate(post.member === undefined ? { ...post, label: labelOf(variant) } : post);
}

/** What is done to an answer so that no ad has a sign of the family. */
const losses: Readonly<Record<string, readonly Change[]>> = {
  'sponsored-tracking': [[/"sponsoredTracking":\{[^{}]*\}/g, '"sponsoredTracking":null']],
  'sponsored-urn': [
    [/urn:li:sponsoredContentV2:\((urn:li:activity:\d+),urn:li:sponsoredCreative:\d+\)/g, '$1'],
    [/"adUrn":"[^"]*"/g, '"adUrn":null'],
  ],
  'promoted-label': [],
  'tracking-scope': [],
};

export const families: readonly string[] = Object.keys(losses);

const renamed: readonly Change[] = [
  ['sponsoredTracking', 'zorkBlimp'],
  ['activityType', 'quuxKind'],
  ['trackingData', 'grommetData'],
  ['subDescription', 'lowerLine'],
];

/** A family of signs less; names of fields that were never seen. */
const changed = (answer: string, variant: Variant): string => rewriter(variant, { losses, renamed })(answer);
