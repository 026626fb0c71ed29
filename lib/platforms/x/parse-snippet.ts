/** Reads saved markup of X without a browser: a page with an explanation, or posts with the visible label. Nothing is drawn, so
 *  that sizes are 0. */
import { problemOf } from '#lib/core/problem-of.ts';
import type { ParsedResponse, RawAd } from '#lib/platforms/contract.ts';
import { attributeIn, linksOfMarkup, rawTextOf, textOfMarkup } from '#lib/platforms/parts/markup-text.ts';
import { handleOf, postIdIn } from './clean-url.ts';
import { parseElement } from './parse-element.ts';
import { parseExplanation } from './parse-explanation.ts';
import type { SeenExplanation } from './seen-explanation.ts';

const maxChars = 1_000_000;
const home = 'https://x.com/';
const framedPost =
  /data-testid="placementTracking"[^>]*>\s*<article\b[^>]*data-testid="tweet"[^>]*>([^]*?)<\/article>/g;
const targetingMessage = /<(\w+)[^>]*\bclass="[^"]*\btargetingMessage\b[^"]*"[^>]*>([^]*?)<\/\1>/g;
const detail = /<span[^>]*\bclass="[^"]*\bdetail\b[^"]*"[^>]*>([^]*?)<\/span>/g;

export function parseSnippet(html: string, at: string | null): ParsedResponse {
  const markup = html.slice(0, maxChars).replaceAll(/<!--[^]*?-->/g, ' ');
  if (markup.includes('targetingMessage'))
    return parseExplanation(JSON.stringify(seenIn(markup)), { adId: null, at, via: 'opened' });
  const ads = [...markup.matchAll(framedPost)].flatMap(([, post = '']) => parseElement(rawOf(post), at) ?? []);
  const seen = 'markup without a label of an ad, and without an explanation';
  const problems = ads.length > 0 ? [] : [{ problem: problemOf('not-this-format', 'document', seen), raw: null }];
  return { ads, explanations: [], problems, postsSeen: markup.split('data-testid="tweet"').length - 1 };
}

function seenIn(markup: string): SeenExplanation {
  const messages = [...markup.matchAll(targetingMessage)].map(([, , inside = '']) => inside);
  return {
    isMarked: true,
    language: attributeIn(/<html\b([^>]*)>/i.exec(markup)?.[1] ?? '', 'lang') ?? '',
    message: messages.map(textOfMarkup).join(' '),
    details: messages.flatMap((inside) => [...inside.matchAll(detail)].map(([, text = '']) => textOfMarkup(text))),
  };
}

function rawOf(post: string): RawAd {
  const header = partOf(post, 'User-Name');
  const message = partOf(post, 'tweetText');
  const rest = post.replace(header, ' ').replace(message, ' ');
  const links = linksOfMarkup(post).flatMap(({ href, text }) =>
    href !== null && URL.canParse(href, home) ? [{ href: new URL(href, home).href, text }] : [],
  );
  const sender = linksOfMarkup(header)[0];
  const senderUrl = links[0]?.href ?? null;
  return {
    surface: 'other-timeline',
    labels: [...rest.matchAll(/<span\b[^>]*>([^<]{1,300})<\/span>/g)].map(([, text = '']) => textOfMarkup(text)),
    advertiserName: sender?.text ?? null,
    advertiserUrl: senderUrl,
    text: rawTextOf(message).trim(),
    links,
    permalink:
      links.find(({ href }) => postIdIn(href) !== null && handleOf(href) === handleOf(senderUrl))?.href ?? null,
    width: 0,
    height: 0,
  };
}

/** The part with that test id, up to the end of its outermost element as far as a pattern can tell. */
function partOf(post: string, testId: string): string {
  return new RegExp(String.raw`<div\b[^>]*data-testid="${testId}"[^>]*>[^]*?<\/div>`).exec(post)?.[0] ?? '';
}
