/** The one file of Reddit's that touches the page: copies from a post what may leave it. Names of elements, of slots and of
 *  attributes count, never those of classes. */
import { parseUrl } from '#lib/core/parse-url.ts';
import type { PostKey, RawAd } from '#lib/platforms/contract.ts';
import { isAdLabel } from '#lib/platforms/parts/ad-label.ts';
import { labelsIn } from '#lib/platforms/parts/labels-in.ts';
import { plainText } from '#lib/platforms/parts/plain-text.ts';
import { anchorsIn, addressOf, linksIn } from '#lib/platforms/parts/read-dom.ts';
import { handleOf, hasClickId, isOwn, landingUrlOf, permalinkOf, postIdOf, userUrlOf } from './clean-url.ts';
import { postKeyOf } from './post-key.ts';
import type { Mark } from './surfaces.ts';

/** Posts, ads, and what has their attributes under a name never seen; the outermost of each, and ads wherever they stand. A form can
 *  hide its own members behind the names of its fields, and is never a post. */
const post = ':is(shreddit-post,shreddit-ad-post,shreddit-feed [post-title][id^="t3_"]):not(form)';
export const postSelector = `${post}:not(${post} *),shreddit-ad-post`;

/** What somebody wrote or chose: no label stands in it. */
const written =
  '[slot="title"],[slot="full-post-link"],[slot="text-body"],[slot="post-flair"],[slot="post-media-container"],shreddit-post-flair';

const maxTextChars = 5_000;

/** What a post is known by; null for an element that has neither a sender nor a name nor an address of its own. */
export function readPost(element: Element): PostKey | null {
  const sender = senderOf(element)?.name ?? '';
  const postId = postIdOf(permalinkIn(element));
  if (sender === '' && postId === null) return null;
  return postKeyOf({ postId, sender, text: textOf(element), links: linksOf(element).map(({ href }) => href) });
}

/** What is read of a post; null where nothing says that it is an ad, or it is not drawn at all. */
export function readElement(element: Element): RawAd | null {
  const labels = labelsIn(element, written);
  const telling = tellingMarksOf(element);
  if (telling.length === 0 && !labels.some(isAdLabel)) return null;
  const { width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  const sender = senderOf(element);
  const links = linksOf(element);
  const marks: readonly Mark[] = links.some(({ href }) => hasClickId(href)) ? [...telling, 'click-id'] : telling;
  return {
    surface: 'feed',
    labels,
    marks,
    advertiserName: sender?.name ?? null,
    advertiserUrl: sender?.url ?? null,
    text: textOf(element),
    links,
    permalink: permalinkIn(element),
    width,
    height,
  };
}

/** All of it that a selector finds, but for what belongs to an ad inside. */
const all = (element: Element, selector: string): readonly Element[] =>
  Array.from(element.querySelectorAll(selector)).filter((node) => (node.closest(post) ?? element) === element);

/** Signs that stand on nothing but ads. */
function tellingMarksOf(element: Element): readonly Mark[] {
  const promoted = element.getAttribute('promoted');
  return [
    ...(element.localName === 'shreddit-ad-post' ? ['ad-element' as const] : []),
    ...(promoted !== null && promoted !== 'false' ? ['promoted-attribute' as const] : []),
    ...(element.querySelector('shreddit-dynamic-ad-link') ? ['ad-link-element' as const] : []),
  ];
}

/** Who posted: by the post's own attribute, else the first link to an account that shows a name. */
function senderOf(element: Element): { readonly name: string; readonly url: string } | null {
  const author = plainText(element.getAttribute('author') ?? '').slice(0, 200);
  if (author !== '') return { name: author, url: userUrlOf(author) };
  for (const link of anchorsIn(element)) {
    const url = addressOf(link);
    const name = plainText(link.textContent ?? '').replace(/^u\//, '');
    if (url !== null && handleOf(url) !== null && name !== '' && link.closest(written) === null)
      return { name: name.slice(0, 200), url };
  }
  return null;
}

/** The title, and below it the text, a line for each paragraph. */
function textOf(element: Element): string {
  const title =
    element.getAttribute('post-title') ??
    element.querySelector('[slot="title"]:not(form)')?.textContent ??
    element.querySelector('[slot="full-post-link"]:not(form)')?.textContent ??
    '';
  const body = all(element, '[slot="text-body"]:not(form)')[0];
  const paragraphs = Array.from(body?.querySelectorAll('p') ?? [], ({ textContent }) => textContent ?? '');
  const texts = [title, ...(paragraphs.length > 0 ? paragraphs : [body?.textContent ?? ''])].map(plainText);
  return texts
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, maxTextChars);
}

/** Where the post itself leads, with the words that a link there shows, and whatever else is linked. */
function linksOf(element: Element): RawAd['links'] {
  const shown = linksIn(element);
  const adLink = element.querySelector('shreddit-dynamic-ad-link[href]');
  const target = absolute(element, 'content-href') ?? (adLink && addressOf(adLink));
  if (target === null || isOwn(target)) return shown;
  const landing = landingUrlOf(target);
  const same = shown.filter(({ href, text }) => text !== '' && landingUrlOf(href) === landing);
  return [{ href: target, text: same.at(-1)?.text ?? '' }, ...shown];
}

/** The address of the post: by its own attribute, else by its name. */
function permalinkIn(element: Element): string | null {
  const address = absolute(element, 'permalink');
  return postIdOf(address) === null ? permalinkOf(element.getAttribute('id') ?? '') : address;
}

function absolute(element: Element, name: string): string | null {
  const address = element.getAttribute(name) ?? '';
  const href = address === '' ? '' : (parseUrl(address, element.baseURI)?.href ?? '');
  return /^https?:/.test(href) ? href.slice(0, 4_000) : null;
}
