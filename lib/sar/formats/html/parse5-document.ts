/** The door to `parse5`, which reads HTML as browsers do, without a document: markup → a tree of plain nodes. Nothing is run, and
 *  nothing that the markup points to is loaded. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** An element with its attributes, or a text. Comments and the document type are left out. */
export type HtmlNode = HtmlElement | string;

export interface HtmlElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly HtmlNode[];
}

/** Deeper markup is a trap for readers; what stands there is kept as the text of the deepest element. */
const maxDepth = 300;

/** The root element of a page or of a piece of one. It never fails: any text is some HTML. */
export function parseHtml(html: string): HtmlElement {
  const document = parse(html, { scriptingEnabled: false });
  return { tag: '#document', attributes: new Map(), children: document.childNodes.flatMap((node) => toNode(node, 1)) };
}

function toNode(node: DefaultTreeAdapterTypes.ChildNode, depth: number): HtmlNode[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value];
  if (!('tagName' in node)) return [];
  const inside = 'content' in node ? node.content.childNodes : node.childNodes;
  const children =
    depth < maxDepth ? inside.flatMap((child) => toNode(child, depth + 1)) : [textsBelow(inside).join(' ')];
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  return [{ tag: node.tagName, attributes, children }, ...framed(attributes, depth)];
}

/** The page that stands in the markup of a frame, which a browser shows in its place. */
function framed(attributes: ReadonlyMap<string, string>, depth: number): HtmlElement[] {
  const page = attributes.get('srcdoc');
  if (page === undefined || depth >= maxDepth) return [];
  const shown = new Map([...attributes].filter(([name]) => name === 'style' || name === 'hidden'));
  const { childNodes } = parse(page, { scriptingEnabled: false });
  return [{ tag: 'div', attributes: shown, children: childNodes.flatMap((node) => toNode(node, depth + 1)) }];
}

/** Without recursion, because the tree may be deeper than the stack. */
function textsBelow(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string[] {
  const texts: string[] = [];
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node) texts.push(node.value);
    if ('childNodes' in node && node.nodeName !== 'script' && node.nodeName !== 'style')
      waiting.push(...node.childNodes.toReversed());
  }
  return texts;
}
