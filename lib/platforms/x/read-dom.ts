/** The one file of X's that touches the page: copies from a post what identifies it, layout facts included, and from the page with
 *  an explanation what it says. Structure as checked on 2026-09-24 (facts on platforms, A3). */
import type { PostKey, RawAd } from '#lib/platforms/contract.ts';
import { isAdLabel } from '#lib/platforms/parts/ad-label.ts';
import { plainText } from '#lib/platforms/parts/plain-text.ts';
import { addressOf, linksIn } from '#lib/platforms/parts/read-dom.ts';
import { handleOf, isOwn, isShortened, postIdIn } from './clean-url.ts';
import { accountId, postId, postKeyOf, trendId } from './post-key.ts';
import type { SeenExplanation } from './seen-explanation.ts';
import { surfaceOfPage } from './surface-of-page.ts';

const post = 'article[data-testid="tweet"]';
const trend = '[data-testid="trend"]';
const account = '[data-testid="UserCell"]';
const name = '[data-testid="User-Name"]';
const text = '[data-testid="tweetText"]';
/** Where a post shows something else than itself: a quoted post, a card, what was done with it. */
const otherParts = `${name}, ${text}, [role="link"], [role="group"], [data-testid="card.wrapper"], [data-testid="socialContext"]`;

/** Posts, trends, and accounts that are suggested. */
export const postSelector = [post, trend, account].join(', ');

/** A quoted post: a part that leads elsewhere, with a sender of its own. */
export const othersSelector = `[role="link"]:has(${name})`;

const maxTextChars = 5_000;
const maxSpans = 400;

/** What a post, a trend or a suggested account is known by; null for an element that tells nothing. */
export function readPost(element: Element): PostKey | null {
  if (element.matches(trend)) return keyOfIds(spansOf(element).map(trendId));
  if (element.matches(account)) return keyOfIds(handlesIn(element).map(accountId));
  const sender = senderOf(element);
  const links = linksIn(element).map(({ href }) => href);
  const number = postIdIn(permalinkOf(links, sender.handle));
  if (sender.name === null && number === null) return null;
  const ids = number === null ? [] : [postId(number)];
  return postKeyOf({ ids, sender: sender.name ?? '', text: messageOf(element, false), links });
}

function keyOfIds(ids: readonly string[]): PostKey | null {
  return ids.length === 0 ? null : { ids, sender: '', text: '', links: [] };
}

function handlesIn(element: Element): readonly string[] {
  return linksIn(element)
    .flatMap(({ href }) => handleOf(href) ?? [])
    .slice(0, 1);
}

function spansOf(element: Element): readonly string[] {
  const spans = [...element.querySelectorAll('span')].slice(0, maxSpans).filter((span) => span.childElementCount === 0);
  return spans.map((span) => plainText(span.textContent ?? '')).filter((shown) => shown !== '' && shown.length <= 300);
}

/** What the fallback reads of a post: one that stands in X's own frame for ads, has no time, and carries the visible label. */
export function readElement(element: Element): RawAd | null {
  const box = element.getBoundingClientRect();
  const isFramed = element.matches(`[data-testid="placementTracking"] > ${post}`);
  if (!isFramed || box.width === 0 || box.height === 0 || element.querySelector(`${name} time:not([role="link"] time)`))
    return null;
  const labels = labelsOf(element);
  if (!labels.some(isAdLabel)) return null;
  const sender = senderOf(element);
  const links = linksIn(element);
  return {
    surface: surfaceOfPage(element.baseURI),
    labels,
    advertiserName: sender.name,
    advertiserUrl: sender.url,
    text: messageOf(element, true),
    links,
    permalink: permalinkOf(
      links.map(({ href }) => href),
      sender.handle,
    ),
    width: box.width,
    height: box.height,
  };
}

/** Short texts of the post itself that may be a label. */
function labelsOf(element: Element): readonly string[] {
  const spans = [...element.querySelectorAll('span')].slice(0, maxSpans).filter((span) => !span.closest(otherParts));
  const texts = spans.map((span) => plainText(span.textContent ?? ''));
  return [...new Set(texts.filter((shown) => shown !== '' && shown.length <= 300))].slice(0, 60);
}

interface Sender {
  readonly name: string | null;
  readonly url: string | null;
  readonly handle: string | null;
}

function senderOf(element: Element): Sender {
  const link = ownPart(element, name)?.querySelector('a[href]');
  if (!link) return { name: null, url: null, handle: null };
  const url = addressOf(link);
  const shown = plainText(drawnText(link, true)).slice(0, 300);
  return { name: shown === '' ? null : shown, url, handle: handleOf(url) };
}

function messageOf(element: Element, withLinks: boolean): string {
  const message = ownPart(element, text);
  return message ? drawnText(message, withLinks).trim().slice(0, maxTextChars) : '';
}

/** The first part of its kind that is not in a quoted post. */
function ownPart(element: Element, selector: string): Element | undefined {
  return [...element.querySelectorAll(selector)].find((part) => !part.closest('[role="link"]'));
}

/** The text as a person reads it: pictures of signs by what they stand for; links that lead away where they are wanted. */
function drawnText(node: Node, withLinks: boolean): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  if (node.localName === 'img') return node.getAttribute('alt') ?? '';
  if (node.localName === 'br') return '\n';
  const href = node.localName === 'a' && !withLinks ? addressOf(node) : null;
  if (href !== null && (isShortened(href) || !isOwn(href))) return '';
  return [...node.childNodes].map((child) => drawnText(child, withLinks)).join('');
}

/** The first address of a post of the sender's own: a quoted post has another's. */
function permalinkOf(links: readonly string[], handle: string | null): string | null {
  return links.find((href) => handle !== null && postIdIn(href) !== null && handleOf(href) === handle) ?? null;
}

const maxDetails = 200;

/** What the page `about-ads` says, as JSON text: the sentence, and the parts of it that X marks. Null while there is nothing to read:
 *  a page that its own program fills is empty when it is loaded. */
export function readExplanation(root: Document | Element): string | null {
  const page = 'documentElement' in root ? root : null;
  if (page?.readyState === 'loading') return null;
  const body = page?.body ?? (root instanceof Element ? root : null);
  const marked = [...root.querySelectorAll('.targetingMessage')];
  const parts = marked.length > 0 ? marked : [body?.querySelector('main') ?? body].filter((part) => part !== null);
  const seen: SeenExplanation = {
    isMarked: marked.length > 0,
    language: page?.documentElement.lang ?? '',
    message: parts
      .map((part) => plainText(writtenText(part)))
      .join(' ')
      .slice(0, maxTextChars),
    details: parts
      .flatMap((part) => [...part.querySelectorAll('span.detail')])
      .slice(0, maxDetails)
      .map((detail) => plainText(detail.textContent ?? '').slice(0, 500)),
  };
  return seen.message === '' ? null : JSON.stringify(seen);
}

const programs = /^(?:script|style|template|noscript)$/i;

/** What stands there to be read: a page of another shape may hold programs, and in them the viewer's own data. */
function writtenText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  return programs.test(node.nodeName) ? '' : [...node.childNodes].map(writtenText).join('');
}
