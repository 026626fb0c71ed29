/** The one file of Instagram's that touches the page: copies from a post what identifies it. No names of classes: they change. */
import type { Boxes, PostKey, RawAd } from '#lib/platforms/contract.ts';
import { isAdLabel } from '#lib/platforms/parts/ad-label.ts';
import { comparableText, plainText } from '#lib/platforms/parts/plain-text.ts';
import { boxesAround, type BoxRules, messageIn, textsIn } from '#lib/platforms/parts/read-boxes.ts';
import { addressOf, linksIn } from '#lib/platforms/parts/read-dom.ts';
import { codeIn, handleOf, isAdRedirect, isOutbound, landingUrlOf, permalinkOf } from './clean-url.ts';
import { postKeyOf } from './post-key.ts';
import { surfaceOfPage } from './surface-of-page.ts';

/** Posts of the feed, and of the dialog in which one is opened. */
export const postSelector = 'article';

const maxLabelled = 200;
const longestLabel = 300;
const maxTextChars = 5_000;

/** A tile of explore is one link with a picture; a story or a reel that is an ad leads away, near the name of an account. */
const rules: BoxRules = {
  posts: 'article',
  bounds: 'body, main, nav, [role="main"], [role="navigation"], [role="dialog"]',
  tell(link) {
    const address = addressOf(link);
    if (address === null) return null;
    if (isAdRedirect(address)) return `target:${address}`;
    if (isOutbound(address)) return `target:${landingUrlOf(address)}`;
    const code = codeIn(address);
    if (code !== null) return `post:${code}`;
    const handle = plainText(link.textContent ?? '') === '' ? null : handleOf(address);
    return handle && `account:${handle}`;
  },
  isWhole: (link) => link.querySelector('img, video') !== null && codeIn(addressOf(link)) !== null,
};

export const boxes: Boxes = {
  find: ({ select }) =>
    boxesAround(
      select('a[href]:not(article a)').filter((link) => /^(?:target|post):/.test(rules.tell(link) ?? '')),
      rules,
    ),
  read(box) {
    const links = linksIn(box).map(({ href }) => href);
    const key = postKeyOf({
      codes: links.flatMap((href) => codeIn(href) ?? []),
      sender: senderOf(box)?.handle ?? '',
      text: '',
      links: links.filter((href) => !isAdRedirect(href)),
    });
    return { ...key, says: textsIn(box).map((text) => comparableText(withoutMore(text))) };
  },
  swapsIn: (path) => (/^\/(?:stories|reels?)(?:\/|$)/.test(path) ? 'body' : null),
};

interface Sender {
  readonly handle: string;
  readonly name: string;
  readonly url: string;
}

/** What a post is known by; null for an element that has neither a sender nor an address of its own. */
export function readPost(element: Element): PostKey | null {
  const links = linksIn(element).map(({ href }) => href);
  const sender = senderOf(element);
  const code = codeAmong(links);
  if (sender === null && code === null) return null;
  return postKeyOf({
    codes: code === null ? [] : [code],
    sender: sender?.handle ?? '',
    text: captionOf(element, sender),
    links: links.filter((href) => !isAdRedirect(href)),
  });
}

/** What the fallback reads of a post or a box; null where nothing visible says that it is an ad, or where it is not drawn at all. */
export function readElement(element: Element): RawAd | null {
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  const isBox = !element.matches(postSelector);
  const labels = isBox ? textsIn(element).filter((text) => text.length <= longestLabel) : labelsOf(element);
  const links = linksIn(element);
  if (!labels.some(isAdLabel) && !links.some(({ href }) => isAdRedirect(href))) return null;
  const sender = senderOf(element);
  const code = codeAmong(links.map(({ href }) => href));
  return {
    surface: isBox ? surfaceOfPage(element.baseURI) : 'feed',
    labels,
    advertiserName: sender?.name ?? null,
    advertiserUrl: sender?.url ?? null,
    text: isBox
      ? withoutMore(
          messageIn(
            element,
            links.map(({ text }) => text),
          ),
        )
      : captionOf(element, sender),
    links,
    permalink: code === null ? null : permalinkOf(code),
    width,
    height,
  };
}

const codeAmong = (links: readonly string[]): string | null => links.map(codeIn).find((code) => code !== null) ?? null;

/** The account whose name stands first; the link around its picture has no text. */
function senderOf(element: Element): Sender | null {
  for (const link of element.querySelectorAll('a[href]')) {
    const url = addressOf(link);
    const handle = handleOf(url);
    const name = plainText(link.textContent ?? '').slice(0, 200);
    if (url !== null && handle !== null && name !== '') return { handle, name, url };
  }
  return null;
}

/** Texts of the header: of elements without others inside, above the buttons and whatever people write. */
function labelsOf(element: Element): readonly string[] {
  const below = element.querySelector('section, video, h1, ul, form');
  const texts = [...element.querySelectorAll('span, a, div, [aria-label]')]
    .slice(0, maxLabelled)
    .filter((node) => node.childElementCount === 0 && isAbove(node, below))
    .flatMap((node) => [node.textContent ?? '', node.getAttribute('aria-label') ?? ''].map(plainText));
  return [...new Set(texts.filter((text) => text !== '' && text.length <= longestLabel))].slice(0, 40);
}

function isAbove(node: Element, below: Element | null): boolean {
  return below === null || (node.compareDocumentPosition(below) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** What the sender writes: a heading, else what stands beside the sender's name where it comes again below the picture. A comment
 *  stands beside somebody else's name. */
function captionOf(element: Element, sender: Sender | null): string {
  const heading = element.querySelector('h1');
  const text = heading?.textContent ?? (sender ? besideName(element, sender) : '');
  return withoutMore(text.trim()).slice(0, maxTextChars);
}

function besideName(element: Element, { handle, name }: Sender): string {
  const named = [...element.querySelectorAll('a[href]')].filter(
    (link) => handleOf(addressOf(link)) === handle && plainText(link.textContent ?? '') === name,
  );
  for (const link of named.slice(1)) {
    let around = link.parentElement;
    while (around && around !== element && plainText(around.textContent ?? '') === name) around = around.parentElement;
    if (around && around !== element) return (around.textContent ?? '').trim().slice(name.length);
  }
  return '';
}

/** The button after a text that was cut off. */
const withoutMore = (text: string): string => text.replace(/\s*(?:…|\.\.\.)\s*(?:more|mwy|mehr|więcej)?$/u, '');
