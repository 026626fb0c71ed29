/** The synthetic Facebook: answers for the real host name from a plan of posts. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Planned, PlannedAd } from '#tests/demo/feed-plan.ts';
import { edgeOf, embeddedPage, feedAnswer, rightColumnAnswer, whyAnswer } from './answers.ts';
import { type OtherSurface, otherSurfaces } from './other-surfaces.ts';
import { pictureHost } from './pictures.ts';
import { type Weight, weighed, withInertParts } from '../long-feed/weight.ts';
import type { Words } from './variants.ts';
import type { SiteHandler, SiteRequest } from '../site.ts';

export const facebookHost = 'www.facebook.com';

export interface FacebookPlan {
  readonly feed: readonly Planned[];
  readonly rightColumn: readonly PlannedAd[];
  /** Posts in the page itself, and posts in each later answer. */
  readonly firstPosts?: number;
  readonly postsPerAnswer?: number;
  readonly weight?: Weight;
  /** The words of the labels; English where not said. */
  readonly words?: Words;
  /** Changes everything that the site sends, its own script included: other names of fields, another language. */
  readonly rewrite?: (text: string) => string;
  /** Whether posts are drawn with their pictures, and how: with `crossorigin`, from another host than their data names, and one ad
   *  as a video of which only the poster is there. Of the ad `commented` none is drawn but that in a friend's comment. */
  readonly pictures?: {
    readonly crossorigin?: boolean;
    readonly host?: string;
    readonly video?: string;
    readonly commented?: string;
  };
  /** The page's own policy on what it may load. */
  readonly policy?: string;
  /** Text put in front of the page's own script: what a hostile page would run first. */
  readonly hostileScript?: string;
}

const page = readFileSync(join(import.meta.dirname, 'page.html'), 'utf8');
const surfaces = readFileSync(join(import.meta.dirname, 'surfaces.html'), 'utf8');
const scripts: ReadonlyMap<string, string> = new Map(
  ['parts.js', 'app.js', 'surfaces.js'].map((name) => [
    `/synthetic/${name}`,
    readFileSync(join(import.meta.dirname, name), 'utf8'),
  ]),
);

const appPath = '/synthetic/app.js';

/** A handler for `startSite`: the home page, its script, and the answers to its questions. */
export function facebookSite(plan: FacebookPlan): SiteHandler {
  const rewrite = plan.rewrite ?? ((text: string): string => text);
  const app = withInertParts(scripts.get(appPath) ?? '', plan.weight);
  return (request, response) => {
    const { pathname } = request.url;
    if (pathname === '/') return send(response, 'text/html; charset=utf-8', rewrite(homePage(plan)), plan.policy);
    const other = otherSurfaces.find(({ path }) => path === pathname);
    if (other) return send(response, 'text/html; charset=utf-8', rewrite(otherPage(other)), plan.policy);
    const script = pathname === appPath ? app : scripts.get(pathname);
    if (script !== undefined) return send(response, 'text/javascript; charset=utf-8', rewrite(script));
    if (pathname === '/api/graphql/') return stream(response, answerTo(request, plan).map(rewrite));
    response.writeHead(404).end();
  };
}

/** Search draws its results as the feed draws its posts. */
function otherPage({ surface, query }: OtherSurface): string {
  const html = surface === 'search' ? page : surfaces;
  return html.replace('<body>', `<body data-surface="${surface}" data-query="${query}">`);
}

function homePage(plan: FacebookPlan): string {
  const first = plan.feed.slice(0, plan.firstPosts ?? 6).map(edgeIn(plan));
  const hostile = plan.hostileScript === undefined ? '' : `<script>${plan.hostileScript}</script>`;
  return page
    .replace('<body>', `<body${picturesOf(plan)}>`)
    .replace('<!-- hostile -->', hostile)
    .replace('<!-- embedded -->', embeddedPage(first));
}

/** The page draws no picture without this. */
function picturesOf({ pictures }: FacebookPlan): string {
  if (!pictures) return '';
  const { crossorigin = false, host = pictureHost, video = '', commented = '' } = pictures;
  return ` data-picture-host="${host}" data-crossorigin="${crossorigin}" data-video="${video}" data-commented="${commented}"`;
}

/** Builds edges as heavy as the plan wants them. */
const edgeIn =
  ({ weight, words }: FacebookPlan) =>
  (post: Planned, index: number): Readonly<Record<string, unknown>> =>
    weighed(edgeOf(post, index, words), weight);

function answerTo(request: SiteRequest, plan: FacebookPlan): readonly string[] {
  const form = new URLSearchParams(request.body);
  const variables: { cursor?: number; adId?: string } = JSON.parse(form.get('variables') ?? '{}');
  const name = form.get('fb_api_req_friendly_name') ?? '';
  if (name === 'CometHomeRightSideEgoRefetchQuery') return rightColumnAnswer(plan.rightColumn);
  if (name.includes('WAIST'))
    return whyAnswer(
      [...plan.feed, ...plan.rightColumn].find(
        (post): post is PlannedAd => post.kind === 'ad' && post.adId === variables.adId,
      ),
    );
  const other = otherSurfaces.find(({ query }) => query === name);
  if (other) return [JSON.stringify({ data: other.answer(other.ads, plan.words), extensions: { is_final: true } })];
  const size = plan.postsPerAnswer ?? 8;
  const start = (plan.firstPosts ?? 6) + (variables.cursor ?? 0) * size;
  return feedAnswer(plan.feed.slice(start, start + size).map(edgeIn(plan)));
}

const usualPolicy = "default-src 'self' 'unsafe-inline'; img-src https:";

function send(response: ServerResponse, type: string, text: string, policy = usualPolicy): void {
  response
    .writeHead(200, {
      'content-type': type,
      'cache-control': 'no-store',
      'content-security-policy': policy,
    })
    .end(text);
}

/** One JSON document a line, written in pieces that end in the middle of a line, as a stream does. */
async function stream(response: ServerResponse, lines: readonly string[]): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/html; charset="utf-8"', 'cache-control': 'no-store' });
  const text = lines.join('\r\n');
  const piece = Math.max(1, Math.ceil(text.length / 3));
  for (let at = 0; at < text.length; at += piece) {
    response.write(text.slice(at, at + piece));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  response.end();
}
