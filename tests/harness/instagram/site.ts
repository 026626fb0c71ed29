/** The synthetic Instagram: answers for the real host name. */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Weight, withInertParts } from '#tests/harness/long-feed/weight.ts';
import type { SiteHandler, SiteRequest } from '#tests/harness/site.ts';
import type { InstagramAnswers } from './answers.ts';

export const instagramHost = 'www.instagram.com';

const page = readFileSync(join(import.meta.dirname, 'page.html'), 'utf8');
const app = readFileSync(join(import.meta.dirname, 'app.js'), 'utf8');

/** A handler for `startSite`: the home page, its script, and the answers to its questions. */
export function instagramSite(answers: InstagramAnswers, weight?: Weight): SiteHandler {
  const script = withInertParts(app, weight);
  return (request, response) => {
    const { pathname } = request.url;
    if (pathname === '/') return send(response, 'text/html; charset=utf-8', homePage(answers));
    if (pathname === '/synthetic/app.js') return send(response, 'text/javascript; charset=utf-8', script);
    const answer = answerTo(request, answers);
    if (answer === null) response.writeHead(404).end();
    else send(response, 'application/json; charset=utf-8', answer);
  };
}

function homePage({ embedded, label }: InstagramAnswers): string {
  const script = `<script type="application/json" data-content-len="${embedded.length}" data-sjs>${embedded}</script>`;
  return page.replace('<body>', `<body data-label="${label}">`).replace('<!-- embedded -->', () => script);
}

function answerTo({ url, body }: SiteRequest, answers: InstagramAnswers): string | null {
  if (url.pathname === '/ads/igwww_ads_graphql/') return answers.storiesAddress;
  if (url.pathname === '/async/wbloks/fetch/') return answers.why;
  if (url.pathname !== '/graphql/query') return null;
  const form = new URLSearchParams(body);
  const variables: { page?: number } = JSON.parse(form.get('variables') ?? '{}');
  const byName: Readonly<Record<string, string | undefined>> = {
    PolarisFeedRootPaginationCachedQuery_subscribe: answers.feedPages[variables.page ?? 0],
    PolarisStoriesV3AdsPoolQuery: answers.storiesPool,
    PolarisClipsTabDesktopPaginationQuery: answers.reels,
    PolarisExploreGridQuery: answers.explore,
  };
  return byName[form.get('fb_api_req_friendly_name') ?? ''] ?? null;
}

function send(response: ServerResponse, type: string, text: string): void {
  response
    .writeHead(200, {
      'content-type': type,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'self' 'unsafe-inline'",
    })
    .end(text);
}
