/** What is read of the page where ads stand in no post: the box around a link, and the texts in it. */
import { isAdLabel } from './ad-label.ts';
import { plainText } from './plain-text.ts';
import { allAnchorsIn } from './read-dom.ts';

/** How things outside of posts are told apart. */
export interface BoxRules {
  /** CSS selector of posts: no box holds one. */
  readonly posts: string;
  /** CSS selector of the parts of a page that are more than one thing. */
  readonly bounds: string;
  /** What a link says of the thing that it belongs to: `account:…`, `post:…`, or `target:…` where it leads away; null for nothing. */
  readonly tell: (link: Element) => string | null;
  /** True for a link that is all of its thing, or nearly: that thing need name no account, and none is taken in. */
  readonly isWhole: (link: Element) => boolean;
}

const maxBoxLinks = 300;
const maxClimb = 25;

/** The things around these links, which stand in no post: for each link the largest element that leads away to one address at most, is
 *  about one post at most, and names the account that is named nearest to the link, without naming further ones. Where two stand in
 *  each other, the outer. */
export function boxesAround(links: Iterable<Element>, rules: BoxRules): readonly Element[] {
  const boxes = new Set<Element>();
  for (const link of [...links].slice(0, maxBoxLinks)) {
    const box = boxAround(link, rules);
    if (box) boxes.add(box);
  }
  return [...boxes].filter((box) => !isInOneOf(boxes, box.parentElement));
}

function boxAround(link: Element, rules: BoxRules): Element | null {
  const isWhole = rules.isWhole(link);
  let box = link;
  let accounts = told(link, rules).account;
  for (
    let at = link.parentElement, n = 0;
    // A form may hide its own methods behind its fields.
    at && n < maxClimb && !(at instanceof HTMLFormElement) && !at.matches(rules.bounds);
    at = at.parentElement, n += 1
  ) {
    const now = told(at, rules);
    if (now.target > 1 || now.post > 1 || at.querySelector(rules.posts)) break;
    if (now.account > accounts && (isWhole || accounts > 0)) break;
    box = at;
    accounts = now.account;
  }
  return isWhole || accounts > 0 ? box : null;
}

/** How many accounts, posts and targets the links in an element tell of. */
function told(element: Element, { tell }: BoxRules): Readonly<Record<'account' | 'post' | 'target', number>> {
  const all = new Set(allAnchorsIn(element).map(tell));
  const count = (kind: string): number => [...all].filter((one) => one?.startsWith(`${kind}:`)).length;
  return { account: count('account'), post: count('post'), target: count('target') };
}

function isInOneOf(boxes: ReadonlySet<Element>, around: Element | null): boolean {
  for (let at = around; at; at = at.parentElement) if (boxes.has(at)) return true;
  return false;
}

const maxTexts = 60;

/** The texts of a box, each as one element shows it, without what other elements beside it show. */
export function textsIn(box: Element): readonly string[] {
  const speaking = [box, ...box.querySelectorAll('*')].filter((element) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
  );
  const texts = speaking.filter(({ localName }) => !/^(?:script|style)$/.test(localName)).slice(0, maxTexts);
  return [...new Set(texts.map((element) => plainText(element.textContent ?? '').slice(0, 5_000)))];
}

/** What a box most likely says: the longest of its texts that is no label and none of these others. */
export function messageIn(box: Element, others: readonly string[]): string {
  const texts = textsIn(box).filter((text) => !isAdLabel(text) && !others.includes(text));
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}
