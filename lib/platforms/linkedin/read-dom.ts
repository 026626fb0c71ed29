/** The one file of LinkedIn's that touches the page: copies from a post, or from the dialog that explains an ad, what may leave it. */
import { parseUrl } from '#lib/core/parse-url.ts';
import type { PostKey, RawAd } from '#lib/platforms/contract.ts';
import { plainText } from '#lib/platforms/parts/plain-text.ts';
import { hasClickId } from './clean-url.ts';
import { type Block, isAdSettings, isExplanationTitle, isFurniture } from './explanation-words.ts';
import { isSponsoredScope, isWithoutTime, type PageSign } from './page-marks.ts';
import { postKeyOf } from './post-key.ts';
import { promotedLabel } from './promoted-label.ts';

/** Posts in the layouts of 2026 (cards with a key), 2025 (names of views) and before (names of posts), the outermost of each. A form
 *  can hide its own members behind the names of its fields, and is never a post. */
const post =
  ':is([role="listitem"]:is([componentkey*="FeedType_"],[componentkey^="update-card-focus"]),[data-view-name="feed-full-update"],.feed-shared-update-v2,[data-urn*="urn:li:activity:"],[data-urn*="sponsoredContentV2"]):not(form)';
export const postSelector = `${post}:not(${post} *)`;

export const dialogSelector = '[role="dialog"]:not(form),dialog[open]';

/** Comments, who reacted, and why a post is shown ("X likes this"): nothing in them is read. */
export const othersSelector =
  '[data-testid*="comment"],[data-view-name*="comment-"],[data-id*="urn:li:comment"],[class*="comments-"],[componentkey*="social-proof"],[class*="social-"],.update-components-header,[class*="mini-update"]';
const textBoxes =
  '[data-testid="expandable-text-box"],[data-view-name="feed-commentary"],.update-components-text,.feed-shared-update-v2__description,.feed-shared-inline-show-more-text';
/** In older layouts, the line below the sender's name. */
const subLine = '[class*="actor__sub-description"]';
const pages = ['company', 'showcase', 'school', 'in'].map((kind) => `a[href*="/${kind}/"]`).join();
const names = 'p,[class*="actor__title"],[class*="actor__name"]';
const menu = 'button[aria-label^="Open control menu for post by "]';
const notDrawn = 'button,script,style,svg,.visually-hidden,[hidden]';

const maxLines = 14;
const maxLinks = 40;
const maxDepth = 30;
const maxTextChars = 5_000;

/** What a post is known by; null for an element that has neither a sender nor a link. */
export function readPost(element: Element): PostKey | null {
  const box = boxOf(element);
  const sender = senderOf(element, box)?.name ?? '';
  const links = linksOf(element).map(({ href }) => href);
  if (sender === '' && links.length === 0) return null;
  return postKeyOf({ urns: urnsOf(element), sender, text: textOf(element, box), links });
}

/** What the fallback reads of a post; null where nothing says that it is an ad, or it is not drawn at all. */
export function readElement(element: Element): RawAd | null {
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  const box = boxOf(element);
  const label = labelOf(element, box);
  const links = linksOf(element);
  const marks = marksOf(element, box, links);
  if (label === null && marks.length === 0) return null;
  const sender = senderOf(element, box);
  const urn = urnsOf(element)[0];
  return {
    surface: 'feed',
    labels: label === null ? [] : [label.text],
    marks,
    advertiserName: sender?.name ?? null,
    advertiserUrl: sender?.url ?? null,
    text: textOf(element, box),
    links,
    permalink: urn === undefined ? null : `https://www.linkedin.com/feed/update/${urn}/`,
    width,
    height,
  };
}

/** Forms are left out everywhere: what stands in one may hide its members. */
const all = (root: Element, selector: string): Element[] =>
  Array.from(root.querySelectorAll(selector)).filter((node) => !(node instanceof HTMLFormElement));

/** All that a selector finds in a post, but for what belongs to others. */
function own(element: Element, selector: string): Element[] {
  return all(element, selector).filter((node) => {
    const around = node.closest(othersSelector);
    return around === null || around === element || !element.contains(around);
  });
}

const boxOf = (element: Element): Element | null => own(element, textBoxes)[0] ?? null;

/** True for what stands before the text, and not around it. */
const isAbove = (node: Element, box: Element | null): boolean =>
  box === null || node.compareDocumentPosition(box) === Node.DOCUMENT_POSITION_FOLLOWING;

interface Line {
  readonly node: Element;
  readonly text: string;
}

/** The lines of the header, in their order; without a text of its own to end it, of the lines with a key the first three. */
function headerOf(element: Element, box: Element | null): readonly Line[] {
  const lines = own(element, `p${box ? '' : '[componentkey]'},${subLine}`).filter(
    (node) => isAbove(node, box) && node.checkVisibility(),
  );
  const texts = lines.slice(0, maxLines).map((node) => ({ node, text: plainText(drawn(node)) }));
  return texts.filter(({ text }) => text !== '').slice(0, box ? maxLines : 3);
}

const labelOf = (element: Element, box: Element | null): Line | null =>
  headerOf(element, box).find(({ text }) => promotedLabel(text)) ?? null;

interface Sender {
  readonly name: string;
  readonly url: string | null;
}

/** Who shows the post: who promotes it, where its label says so, else who posted it. */
function senderOf(element: Element, box: Element | null): Sender | null {
  const label = labelOf(element, box);
  const promoter = label && promotedLabel(label.text)?.by;
  if (!label || !promoter) return authorOf(element, box);
  const link = all(label.node, 'a[href]')[0];
  return { name: promoter, url: link ? addressOf(link) : null };
}

/** Who posted: the first page or member with a link that is a line of its own, for a link in a line is somebody who likes or follows.
 *  Where the post's menu names the sender, it decides. Without any link, the first line. */
function authorOf(element: Element, box: Element | null): Sender | null {
  const named = cleanName(own(element, menu)[0]?.getAttribute('aria-label')?.slice(30) ?? '');
  const linked = own(element, pages)
    .filter((link) => isAbove(link, box) && link.closest('p') === null)
    .map((link) => ({ name: cleanName(drawn(link.querySelector(names) ?? link)), url: addressOf(link) }))
    .filter(({ name }) => name !== '');
  const found = linked.find(({ name }) => named === '' || name === named);
  if (found) return found;
  if (named !== '') return { name: named, url: null };
  const first = headerOf(element, box).find(({ node, text }) => !node.querySelector('a') && !promotedLabel(text));
  return first ? { name: cleanName(first.text), url: null } : null;
}

/** Without "• 3rd+" and the like. */
const cleanName = (text: string): string => plainText(text.trim().split(/\n|\s*[•·]/, 1)[0] ?? '').slice(0, 300);

/** The post's own text. A layout without a box for it has it in the paragraph behind the label. */
function textOf(element: Element, box: Element | null): string {
  if (box) return drawn(box).trim().slice(0, maxTextChars);
  const label = labelOf(element, box)?.node;
  const paragraphs = label ? own(element, 'p') : [];
  const next = label && paragraphs[paragraphs.indexOf(label) + 1];
  return next && !next.closest('a,button') && !next.querySelector('a,button')
    ? drawn(next).trim().slice(0, maxTextChars)
    : '';
}

/** The text as it is drawn: without what is hidden, with an end of line where a block ends. */
function drawn(node: Node, depth = 0): string {
  if (node instanceof Text) return node.data.replaceAll(/\s+/g, ' ');
  if (!(node instanceof Element) || node instanceof HTMLFormElement || depth > maxDepth) return '';
  if (depth > 0 && node.matches(notDrawn)) return '';
  if (node.localName === 'br') return '\n';
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden') return '';
  const inside = Array.from(node.childNodes, (child) => drawn(child, depth + 1)).join('');
  return depth === 0 || display.startsWith('inline') || display === 'contents' ? inside : `\n${inside}\n`;
}

function linksOf(element: Element): readonly { readonly href: string; readonly text: string }[] {
  return own(element, 'a[href]')
    .slice(0, maxLinks)
    .flatMap((link) => {
      const href = addressOf(link);
      return href === null ? [] : [{ href, text: plainText(link.textContent ?? '').slice(0, 200) }];
    });
}

/** By the attribute: a page may put an element named `href` into a form. */
function addressOf(link: Element): string | null {
  const written = link.getAttribute('href') ?? '';
  if (written === '' || written.startsWith('#')) return null;
  const href = parseUrl(written, link.baseURI)?.href ?? '';
  return /^https?:/.test(href) ? href.slice(0, 4_000) : null;
}

/** The names of the post, in layouts that have them. */
const urnsOf = (element: Element): readonly string[] =>
  [element, ...own(element, '[data-urn]').slice(0, 1)]
    .flatMap((node) => [node.getAttribute('data-urn') ?? '', node.getAttribute('data-id') ?? ''])
    .filter((urn) => /^urn:li:(?:activity|ugcPost|share|sponsoredContentV2):/.test(urn));

function marksOf(element: Element, box: Element | null, links: RawAd['links']): readonly PageSign[] {
  const around = element.parentElement?.closest('[data-view-tracking-scope]');
  const scopes = [element, ...own(element, '[data-view-tracking-scope]').slice(0, 20)];
  if (around && around.querySelectorAll(postSelector).length === 1) scopes.push(around);
  const has = (selector: string): boolean => element.matches(selector) || own(element, selector).length > 0;
  const marks: readonly (readonly [PageSign, boolean])[] = [
    ['tracking-scope', scopes.some((node) => isSponsoredScope(node.getAttribute('data-view-tracking-scope') ?? ''))],
    [
      'sponsored-urn',
      has('[data-urn*="sponsoredContentV2"],[data-id*="sponsoredContentV2"],[componentkey*="sponsoredContentV2"]'),
    ],
    ['view-name', has('[data-view-name*="sponsored"]')],
    ['accessible-name', has('[alt="View Sponsored Content"],[aria-label="View Sponsored Content"]')],
    ['click-id', links.some(({ href }) => hasClickId(href))],
    ['no-time', box !== null && isWithoutTime(headerOf(element, box).map(({ text }) => text))],
  ];
  return marks.flatMap(([sign, isThere]) => (isThere ? [sign] : []));
}

const titles = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
const blocks = `${titles},li,[role="listitem"],p,dt,dd`;
const maxBlocks = 200;

/** The words of the dialog that explains an ad, as JSON text; null for any other dialog, and for one that is still being drawn. */
export function readExplanation(root: Document | Element): string | null {
  const dialogs =
    root instanceof Element ? [root] : Array.from(Document.prototype.querySelectorAll.call(root, dialogSelector));
  for (const dialog of dialogs) {
    const found = blocksOf(dialog);
    const hasReasons = found.some(({ kind, text }) => kind !== 'heading' && !isFurniture(text));
    const leadsToSettings = all(dialog, 'a[href]').some((link) => isAdSettings(addressOf(link) ?? ''));
    const isExplanation =
      found.some(({ text }) => isExplanationTitle(text)) ||
      (leadsToSettings && found.some(({ kind }) => kind === 'item'));
    const isBusy = dialog.querySelector('[aria-busy="true"],[role="progressbar"]') !== null;
    if (isExplanation && hasReasons && !isBusy) return JSON.stringify({ blocks: found });
  }
  return null;
}

/** Headings, items of lists and paragraphs, each once; all lines where there is nothing of the kind. */
function blocksOf(dialog: Element): readonly Block[] {
  const nodes = all(dialog, blocks).filter(
    (node) =>
      !node.querySelector('li,[role="listitem"]') && !node.parentElement?.closest('li,[role="listitem"],p,dd,dt'),
  );
  const found = nodes.slice(0, maxBlocks).map((node): Block => {
    const text = drawn(node)
      .split('\n')
      .map(plainText)
      .filter((part) => part !== '')
      .join('\n')
      .slice(0, 1_000);
    if (node.matches(titles)) return { kind: 'heading', text };
    return { kind: node.matches('li,[role="listitem"]') ? 'item' : 'paragraph', text };
  });
  const named = found.filter(({ text }) => text !== '');
  if (named.some(({ kind }) => kind !== 'heading')) return named;
  const everything = drawn(dialog)
    .split('\n')
    .map(plainText)
    .filter((text) => text !== '');
  return everything.slice(0, maxBlocks).map((text) => ({ kind: 'paragraph', text: text.slice(0, 1_000) }));
}
