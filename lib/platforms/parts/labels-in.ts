/** Finds what an element of the page says of being an ad or of who paid for it. A label is where a text begins: each text is looked at
 *  once, and an element is read only where what begins in it may be a label. Most posts of a feed have none. */
import { isAdLabel, mayBeginAdLabel } from './ad-label.ts';
import { mayTellPayer, paidBy } from './paid-by.ts';
import { inOneLine, plainText } from './plain-text.ts';

const maxTexts = 1_000;
const longestLabel = 300;

/** What was read last: a post is looked at several times, and mostly says what it said before. */
const lastRead = new WeakMap<Element, { readonly whole: string; readonly labels: readonly string[] }>();

/** Texts that say "ad" or who paid, each from the innermost element that holds all of it. `written`: CSS selector of what somebody
 *  wrote, in which no label stands. */
export function labelsIn(element: Element, written: string): readonly string[] {
  const whole = element.textContent ?? '';
  const last = lastRead.get(element);
  if (last?.whole === whole) return last.labels;
  const labels = readLabels(element, written);
  lastRead.set(element, { whole, labels });
  return labels;
}

function readLabels(element: Element, written: string): readonly string[] {
  const found = new Map<Element, string>();
  const { said, begins } = textsOf(element);
  const isPayerTold = mayTellPayer(said);
  for (const { node, at } of begins) {
    if (!isPayerTold && !mayBeginAdLabel(said, at)) continue;
    const label = labelAround(node, element, written);
    if (label) found.set(label.node, label.text);
  }
  const inner = [...found].filter(
    ([node]) => ![...found.keys()].some((other) => other !== node && node.contains(other)),
  );
  return [...new Set(inner.map(([, text]) => text))];
}

interface Texts {
  /** All that the element says, in one line. */
  readonly said: string;
  /** Where in it what is in a node begins. */
  readonly begins: readonly { readonly node: Node; readonly at: number }[];
}

function textsOf(element: Element): Texts {
  const begins: { readonly node: Node; readonly at: number }[] = [];
  const texts: string[] = [];
  let length = 0;
  let isSpace = true;
  // By the prototype: a page may put an element named `createTreeWalker` into a form.
  const walker = Document.prototype.createTreeWalker.call(element.ownerDocument, element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && begins.length < maxTexts; node = walker.nextNode()) {
    const line = inOneLine(node.nodeValue ?? '');
    const text: string = isSpace && line.startsWith(' ') ? line.slice(1) : line;
    if (text === '') continue;
    if (text !== ' ') begins.push({ node, at: text.startsWith(' ') ? length + 1 : length });
    isSpace = text.endsWith(' ');
    texts.push(text);
    length += text.length;
  }
  return { said: texts.join(''), begins };
}

/** The innermost element around a text that is a label as a whole. */
function labelAround(inside: Node, element: Element, written: string): { node: Element; text: string } | null {
  for (let node = holderOf(inside); node && node !== element; node = holderOf(node)) {
    if (node.closest(written) !== null) continue;
    const text = plainText(node.textContent ?? '');
    if (text.length > longestLabel) return null;
    if (isAdLabel(text) || paidBy(text) !== null) return { node, text };
  }
  return null;
}

/** Never a form: what stands in one may hide its members. */
const holderOf = ({ parentElement }: Node): Element | null =>
  parentElement && Element.prototype.closest.call(parentElement, ':not(form,script,style)');
