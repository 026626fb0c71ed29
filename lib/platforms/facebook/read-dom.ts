/** The one file of Facebook's that touches the page: copies from a post what identifies it, layout facts included. */
import type { Boxes, PostKey, RawAd } from '#lib/platforms/contract.ts';
import { isAdLabel } from '#lib/platforms/parts/ad-label.ts';
import { comparableText, plainText } from '#lib/platforms/parts/plain-text.ts';
import { boxesAround, type BoxRules, messageIn, textsIn } from '#lib/platforms/parts/read-boxes.ts';
import { addressOf, anchorsIn, linksIn } from '#lib/platforms/parts/read-dom.ts';
import { aboutAds, isAccount, isOwn, landingUrlOf } from './clean-url.ts';
import { postIdIn, postKeyOf } from './post-key.ts';
import { surfaceOfPage } from './surface-of-page.ts';

/** Posts of the feed, in the forms seen since 2020; comments are articles inside an article. */
export const postSelector =
  '[role="article"]:not([role="article"] [role="article"]), [aria-posinset]:not([role="article"])';

/** Comments. */
export const othersSelector = '[role="article"]';

const senderSelector = '[data-ad-rendering-role="profile_name"], h2, h3, h4, h5, h6, strong';
const textSelector =
  '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';
const permalinkPattern = /\/posts\/|\/permalink|story_fbid=|\/videos\/\d|\/photo(?:s\/|\/?\?)|\/reel\/\d/;
const labelSelector = 'a, span, use, canvas, [aria-label]';

const home = 'https://www.facebook.com/';
const maxLabelled = 400;
const maxLabels = 60;
const maxTextChars = 5_000;
const maxLabelChars = 300;

const rightColumn = '[role="complementary"]';

/** A card of the right column or of Marketplace is one link with all that it shows; anything else that leads away stands in a viewer or
 *  a video feed, near the name of a page. */
const rules: BoxRules = {
  posts: '[role="article"], [aria-posinset]',
  bounds: `body, main, [role="main"], [role="dialog"], ${rightColumn}`,
  tell(link) {
    const address = addressOf(link);
    const target = address === null ? null : landingUrlOf(address);
    if (target === null) return null;
    if (!isOwn(target)) return `target:${target}`;
    if (isAccount(target) && plainText(link.textContent ?? '') !== '') return `account:${target}`;
    const post = postIdIn(target);
    return post === null ? null : `post:${post}`;
  },
  isWhole: (link) => link.closest(rightColumn) !== null || surfaceOfPage(link.baseURI) === 'marketplace',
};

/** All other addresses are cheaply told to be Facebook's own. */
const outbound = 'a[href^="http"]:not([href^="https://www.facebook.com/"]):not([role="article"] a, [aria-posinset] a)';

export const boxes: Boxes = {
  find({ address, select }) {
    const away = select(outbound).filter((link) => rules.tell(link)?.startsWith('target:'));
    const found = boxesAround(away, rules);
    // What is sought in boxes of the home page stands in its right column only.
    return surfaceOfPage(address) === 'feed' ? found : [...select(postSelector), ...found];
  },
  read(box) {
    const links = linksIn(box).map(({ href }) => href);
    const key = postKeyOf({
      permalinks: [...links, videoOf(box)],
      sender: accountOf(box)?.name ?? '',
      text: '',
      links,
    });
    return { ...key, says: textsIn(box).map(comparableText) };
  },
  swapsIn: (path) => (/^\/(?:stories|reels?|watch)(?:\/|$)|\/videos\//.test(path) ? 'body' : null),
};

/** What a post is known by; null for an element that has neither a sender nor a link. */
export function readPost(element: Element): PostKey | null {
  const addresses = anchorsIn(element).flatMap((link) => addressOf(link) ?? []);
  const { name } = senderOf(element);
  if (name === null && addresses.length === 0) return null;
  const links = addresses.filter((address) => !address.startsWith(home));
  return postKeyOf({ permalinks: [permalinkOf(addresses)], sender: name ?? '', text: messageOf(element), links });
}

/** What the fallback reads of a post or a box; null where it carries no visible label of an ad, or is not drawn at all. */
export function readElement(element: Element): RawAd | null {
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  const isBox = !element.matches(postSelector);
  const headings = isBox ? headingsOf(element) : [];
  const labelled = [element, ...headings];
  const above = headings.map((heading) => plainText(heading.textContent ?? ''));
  const labels = [...new Set([...labelled.flatMap(labelsOf), ...above])].slice(0, maxLabels);
  const isCard = isBox && rules.isWhole(element);
  // All that a card shows is the text of its link.
  const links = labelled.flatMap(linksIn).map((link) => (isCard ? { ...link, text: '' } : link));
  if (!labels.some(isAdLabel) && !links.some(({ href }) => aboutAds.test(href))) return null;
  const { name, url } = isBox ? (accountOf(element) ?? siteOf(links)) : senderOf(element);
  return {
    surface: element.closest(rightColumn) ? 'right-column' : surfaceOfPage(element.baseURI),
    labels,
    advertiserName: name,
    advertiserUrl: url,
    text: isBox ? messageIn(element, [name ?? '', ...links.map(({ text }) => text)]) : messageOf(element),
    links,
    permalink: permalinkOf(links.map(({ href }) => href)),
    width,
    height,
  };
}

/** The page that a box names. */
function accountOf(box: Element): { readonly name: string; readonly url: string | null } | null {
  const link = rules.isWhole(box) ? undefined : anchorsIn(box).find((one) => rules.tell(one)?.startsWith('account:'));
  return link ? { name: plainText(link.textContent ?? '').slice(0, maxLabelChars), url: addressOf(link) } : null;
}

/** A card names nobody but, at best, the site to which it leads. */
function siteOf(links: RawAd['links']): { readonly name: string | null; readonly url: null } {
  const target = links.flatMap(({ href }) => landingUrlOf(href) ?? []).find((address) => !isOwn(address));
  return { name: target === undefined ? null : new URL(target).hostname.replace(/^www\./, ''), url: null };
}

function videoOf(box: Element): string | null {
  const video = box.matches('[data-video-id]') ? box : box.querySelector('[data-video-id]');
  return video && `/reel/${video.getAttribute('data-video-id')}`;
}

/** What stands above cards and says of all of them that they are ads: short, and without a card of its own. */
function headingsOf(card: Element): readonly Element[] {
  if (!rules.isWhole(card)) return [];
  for (let at: Element | null = card; at && !at.matches(rules.bounds); at = at.parentElement)
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
      if (
        before.matches('h1, h2, h3, h4, [role="heading"]') ||
        before.querySelector('h1, h2, h3, h4, [role="heading"], a[href*="/ads/about"]')
      )
        return (before.textContent ?? '').length <= maxLabelChars ? [before] : [];
  return [];
}

/** Texts of the header that may be a label: short, drawn, above the message, in clear or by reference. Layout is read once. */
function labelsOf(element: Element): readonly string[] {
  const message = element.querySelector(textSelector);
  const candidates = Array.from(element.querySelectorAll(labelSelector))
    .slice(0, maxLabelled)
    .filter((node) => isHeader(node, element, message));
  const texts = candidates.flatMap((node) => ownTexts(node).concat(referredTexts(node))).map(plainText);
  return [...new Set(texts.filter((text) => text !== '' && text.length <= maxLabelChars))].slice(0, maxLabels);
}

/** Comments are articles inside the post: nothing in them is its label. */
function isHeader(node: Element, element: Element, message: Element | null): boolean {
  if ((node.closest('[role="article"]') ?? element) !== (element.closest('[role="article"]') ?? element)) return false;
  if (!message) return true;
  return (node.compareDocumentPosition(message) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function ownTexts(node: Element): readonly string[] {
  const aria = node.getAttribute('aria-label');
  return [visibleText(node), ...(aria === null ? [] : [aria])];
}

/** A label that another element holds: `aria-labelledby`, or the text of a drawing. */
function referredTexts(node: Element): readonly string[] {
  const ids = `${node.getAttribute('aria-labelledby') ?? ''} ${(node.getAttribute('href') ?? node.getAttribute('xlink:href') ?? '').replace(/^[^#]*#?/, '')}`;
  return ids
    .split(/\s+/)
    .flatMap((id) => (id === '' ? [] : (node.ownerDocument.getElementById(id)?.textContent ?? [])));
}

/** The text in the order in which it is drawn, without the letters that are moved out of sight. */
function visibleText(node: Element): string {
  const letters = Array.from(node.children);
  if (letters.length < 6 || letters.some((letter) => (letter.textContent ?? '').length > 1))
    return node.textContent ?? '';
  const drawn = letters
    .map((letter, index) => ({ letter, index, style: getComputedStyle(letter) }))
    .filter(({ style }) => style.position !== 'absolute' && style.display !== 'none');
  return drawn
    .toSorted((a, b) => Number(a.style.order) - Number(b.style.order) || a.index - b.index)
    .map(({ letter }) => letter.textContent ?? '')
    .join('');
}

function senderOf(element: Element): { readonly name: string | null; readonly url: string | null } {
  const header = element.querySelector(senderSelector);
  if (!header) return { name: null, url: null };
  const link = header.closest('a') ?? header.querySelector('a');
  const name = plainText(link?.textContent ?? header.textContent ?? '').slice(0, 300);
  return { name: name === '' ? null : name, url: link ? addressOf(link) : null };
}

function messageOf(element: Element): string {
  return (element.querySelector(textSelector)?.textContent ?? '').trim().slice(0, maxTextChars);
}

function permalinkOf(links: readonly string[]): string | null {
  return links.find((href) => permalinkPattern.test(href)) ?? null;
}
