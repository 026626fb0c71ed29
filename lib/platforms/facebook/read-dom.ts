/** The one file of Facebook's that touches the page: copies from a post what identifies it, layout facts included. */
import type { PostKey, RawAd } from '#lib/platforms/contract.ts';
import { isAdLabel } from '#lib/platforms/parts/ad-label.ts';
import { plainText } from '#lib/platforms/parts/plain-text.ts';
import { addressOf, anchorsIn, linksIn } from '#lib/platforms/parts/read-dom.ts';
import { postKeyOf } from './post-key.ts';

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
const maxTextChars = 5_000;

/** What a post is known by; null for an element that has neither a sender nor a link. */
export function readPost(element: Element): PostKey | null {
  const addresses = anchorsIn(element).flatMap((link) => addressOf(link) ?? []);
  const { name } = senderOf(element);
  if (name === null && addresses.length === 0) return null;
  const links = addresses.filter((address) => !address.startsWith(home));
  return postKeyOf({ permalinks: [permalinkOf(addresses)], sender: name ?? '', text: messageOf(element), links });
}

/** What the fallback reads of a post; null where the post carries no visible label of an ad, or is not drawn at all. */
export function readElement(element: Element): RawAd | null {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return null;
  const labels = labelsOf(element);
  if (!labels.some(isAdLabel)) return null;
  const links = linksIn(element);
  const { name, url } = senderOf(element);
  return {
    surface: 'feed',
    labels,
    advertiserName: name,
    advertiserUrl: url,
    text: messageOf(element),
    links,
    permalink: permalinkOf(links.map(({ href }) => href)),
    width: box.width,
    height: box.height,
  };
}

/** Texts of the header that may be a label: short, drawn, above the message, in clear or by reference. Layout is read once. */
function labelsOf(element: Element): readonly string[] {
  const message = element.querySelector(textSelector);
  const candidates = Array.from(element.querySelectorAll(labelSelector))
    .slice(0, maxLabelled)
    .filter((node) => isHeader(node, element, message));
  const texts = candidates.flatMap((node) => ownTexts(node).concat(referredTexts(node))).map(plainText);
  return [...new Set(texts.filter((text) => text !== '' && text.length <= 300))].slice(0, 60);
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
