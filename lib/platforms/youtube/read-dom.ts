/** The one file of YouTube's that touches the page: copies from a post what identifies it, layout facts included, and from an
 *  explanation its sections. By names of elements, roles and text; of the player, whose parts are plain elements, by the few class
 *  names that other tools have relied on for years (facts on platforms, B3). */
import { parseUrl } from '#lib/core/parse-url.ts';
import type { Boxes, PostKey, RawAd } from '#lib/platforms/contract.ts';
import { isAdLabel } from '#lib/platforms/parts/ad-label.ts';
import { plainText } from '#lib/platforms/parts/plain-text.ts';
import { type Part, sectionsOf } from './explanation-sections.ts';
import { postKeyOf, videoIn } from './post-key.ts';
import { siteIn } from './site-name.ts';
import { surfaceOfPage } from './surface-of-page.ts';

const slots =
  'ytd-ad-slot-renderer, ytd-in-feed-ad-layout-renderer, ytd-promoted-sparkles-web-renderer, ytd-promoted-video-renderer, ytd-display-ad-renderer, ytd-companion-slot-renderer, ad-slot-renderer, ytm-promoted-sparkles-web-renderer, ytm-companion-slot';

/** Places that ads are put into, the outermost where several stand in each other; and what the player lays over a video while an
 *  ad is played: it is made anew for each ad. */
export const postSelector = `:is(${slots}):not(:is(${slots}) *), .ad-showing .video-ads > *`;

/** An ad in the middle of a video is drawn long after its data came, and nobody scrolls for it; the same is true of Shorts. */
export const boxes: Boxes = {
  find: ({ select }) => select(postSelector),
  read: () => null,
  swapsIn: (path) => (path === '/watch' ? '.html5-video-player' : path.startsWith('/shorts/') ? 'body' : null),
};

const textSelector = 'span, a, div, p, h1, h2, h3, h4, yt-formatted-string, button, [aria-label]';
const titleSelector = 'h1, h2, h3, h4, [role="heading"], #video-title, #title';
const maxTexts = 300;
const maxLinks = 40;

/** What a post is known by; null for a place that is empty. */
export function readPost(element: Element): PostKey | null {
  const texts = textsOf(element);
  const links = linksOf(element);
  if (texts.length === 0 && links.length === 0) return null;
  return postKeyOf({
    videos: [links.map(({ href }) => videoIn(href)).find((video) => video !== null) ?? null],
    sender: senderOf(texts, links) ?? '',
    text: titleOf(element),
    links: links.map(({ href }) => href),
  });
}

/** What the fallback reads of a post; null where it carries no visible label of an ad, or is not drawn at all. */
export function readElement(element: Element): RawAd | null {
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  const texts = textsOf(element);
  const labels = texts.map(withoutNumbers).filter((text) => text.length <= 300);
  if (!labels.some(isAdLabel)) return null;
  const links = linksOf(element);
  return {
    surface: element.matches('.video-ads *') ? 'in-stream' : surfaceOfPage(element.baseURI),
    labels,
    advertiserName: senderOf(texts, links) ?? namedByLabel(labels),
    advertiserUrl: links.find(({ href }) => isChannel(href))?.href ?? null,
    text: titleOf(element),
    links,
    permalink: links.find(({ href }) => videoIn(href) !== null)?.href ?? null,
    width,
    height,
  };
}

/** In the player the label counts: "Sponsored 1 of 2 · 0:15". */
const withoutNumbers = (text: string): string => text.replace(/^(\D{2,20}?)\s+\d+\D{1,6}\d+(?:\s|$)/, '$1 ');

/** The texts of the innermost elements, each once. */
function textsOf(element: Element): readonly string[] {
  const texts = [element, ...element.querySelectorAll(textSelector)]
    .slice(0, maxTexts)
    .flatMap((node) => [
      ...(node.children.length === 0 ? [plainText(node.textContent ?? '')] : []),
      ...(node.hasAttribute('aria-label') ? [plainText(node.getAttribute('aria-label') ?? '')] : []),
    ]);
  return [...new Set(texts)].filter((text) => text !== '');
}

/** The site that is shown, else the channel. */
function senderOf(texts: readonly string[], links: readonly Link[]): string | null {
  const [site] = texts.flatMap((text) => text.split(dots)).flatMap((text) => siteIn(text) ?? []);
  return site ?? links.find(({ href, text }) => isChannel(href) && text !== '')?.text ?? null;
}

const dots = /\s*[·⋅•|]\s*/;

/** Whom the label names behind its dot. */
function namedByLabel(labels: readonly string[]): string | null {
  return labels.find((label) => isAdLabel(label) && dots.test(label))?.split(dots)[1] ?? null;
}

const isChannel = (href: string): boolean =>
  /^https:\/\/(?:www|m)\.youtube\.com\/(?:@|channel\/|c\/|user\/)/.test(href);

function titleOf(element: Element): string {
  return plainText(element.querySelector(titleSelector)?.textContent ?? '').slice(0, 5_000);
}

interface Link {
  readonly href: string;
  readonly text: string;
}

/** The player names what it plays beside what it lays over it. */
function linksOf(element: Element): readonly Link[] {
  const title = element.closest('.html5-video-player')?.querySelector('a.ytp-title-link[href]');
  return [...(title ? [title] : []), ...element.querySelectorAll('a[href]')].slice(0, maxLinks).flatMap((link) => {
    const href = addressOf(link);
    return href === null ? [] : [{ href, text: plainText(link.textContent ?? '').slice(0, 200) }];
  });
}

/** By the attribute: a page may put an element named `href` into a form. */
function addressOf(link: Element): string | null {
  const written = link.getAttribute('href');
  if (written === null || written.startsWith('#')) return null;
  const href = parseUrl(written, link.baseURI)?.href ?? '';
  return /^https?:/.test(href) ? href.slice(0, 4_000) : null;
}

/** The sections of a page or frame that explains an ad, as JSON text; null where none stands there (yet). */
export function readExplanation(root: Document | Element): string | null {
  const sections = sectionsOf(partOf('documentElement' in root ? root.documentElement : root, 0));
  return sections.length === 0 ? null : JSON.stringify({ sections });
}

const maxNesting = 100;

function partOf(element: Element, depth: number): Part {
  const children = depth > maxNesting ? [] : [...element.childNodes];
  return {
    name: element.localName,
    role: element.getAttribute('role'),
    children: children.flatMap((child): readonly (Part | string)[] => {
      if (isElement(child)) return [partOf(child, depth + 1)];
      return child.nodeType === Node.TEXT_NODE ? [child.textContent ?? ''] : [];
    }),
  };
}

/** By its kind: an element of a frame is of another window's class. */
const isElement = (node: ChildNode): node is Element & ChildNode => node.nodeType === Node.ELEMENT_NODE;
