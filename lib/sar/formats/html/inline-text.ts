/** The text of a piece of markup, as a reader sees it: white space as one space, a line for each `<br>` and each block. */
import { isBlock, isUnshown } from './element-kinds.ts';
import type { HtmlElement, HtmlNode } from './parse5-document.ts';

/** Lines of text, none of them blank. Pictures are their description; a field of a form is what is filled in. */
export function textLines(nodes: readonly HtmlNode[]): string[] {
  return joined(nodes, false)
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** The lines of preformatted text, blank ones too, which stand between its paragraphs. */
export function preformattedLines({ children }: HtmlElement): string[] {
  return joined(children, true).split(/\r\n|\r|\n/);
}

/** `isKept`: white space stands as it is written. */
function joined(nodes: readonly HtmlNode[], isKept: boolean): string {
  return nodes.map((node) => (typeof node === 'string' ? spaced(node, isKept) : elementText(node, isKept))).join('');
}

function spaced(text: string, isKept: boolean): string {
  return isKept ? text : text.replaceAll(/[\t\n\f\r ]+/g, ' ');
}

function elementText(element: HtmlElement, isKept: boolean): string {
  if (isUnshown(element)) return '';
  const { tag, children } = element;
  const edge = isBlock(element) || tag === 'td' || tag === 'th' ? '\n' : '';
  return `${edge}${ownText(element) ?? joined(children, isKept || tag === 'pre' || tag === 'textarea')}${edge}`;
}

/** What an element without inner text shows; null for all others. */
function ownText({ tag, attributes }: HtmlElement): string | null {
  if (tag === 'br') return '\n';
  if (tag === 'img') return attributes.get('alt') ?? '';
  if (tag !== 'input') return null;
  const type = attributes.get('type')?.toLowerCase() ?? 'text';
  if (type === 'checkbox' || type === 'radio') return attributes.has('checked') ? '[x] ' : '[ ] ';
  return attributes.get('value') ?? '';
}
