/** What kinds of elements there are for a reader of text: blocks, tables, parts that show nothing, parts that are hidden. */
import type { HtmlElement } from './parse5-document.ts';

const unshown = new Set([
  'script',
  'style',
  'link',
  'meta',
  'base',
  'object',
  'embed',
  'iframe',
  'frame',
  'audio',
  'video',
  'canvas',
]);

const blocks = new Set(
  [
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'caption',
    'center',
    'dd',
    'details',
    'dialog',
    'dir',
    'div',
    'dl',
    'dt',
  ]
    .concat([
      'fieldset',
      'figcaption',
      'figure',
      'footer',
      'form',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'head',
      'header',
      'hr',
    ])
    .concat([
      'html',
      'legend',
      'li',
      'main',
      'menu',
      'nav',
      'noscript',
      'ol',
      'optgroup',
      'option',
      'p',
      'pre',
      'search',
    ])
    .concat(['section', 'summary', 'table', 'tbody', 'template', 'tfoot', 'thead', 'title', 'tr', 'ul']),
);

/** True for elements of which a page shows no text. */
export const isUnshown = ({ tag }: HtmlElement): boolean => unshown.has(tag);

/** True for elements that begin a line of their own. */
export const isBlock = ({ tag }: HtmlElement): boolean => blocks.has(tag);

/** True for an element that a browser would not show, because its own mark or style says so. Style sheets are not followed. */
export function isHidden({ tag, attributes }: HtmlElement): boolean {
  const style = attributes.get('style') ?? '';
  return (
    tag === 'template' ||
    attributes.has('hidden') ||
    (tag === 'input' && attributes.get('type')?.toLowerCase() === 'hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|(^|;)\s*opacity\s*:\s*0(\.0*)?\s*(;|$)/i.test(style)
  );
}

/** True for anything that a browser would run, or load from elsewhere. */
export function isActive({ tag, attributes }: HtmlElement): boolean {
  if (tag === 'script' || tag === 'iframe' || tag === 'frame' || tag === 'object' || tag === 'embed') return true;
  if ([...attributes.keys()].some((name) => name.startsWith('on'))) return true;
  const source = attributes.get('src') ?? attributes.get('background') ?? attributes.get('poster') ?? '';
  const sheet = tag === 'link' ? (attributes.get('href') ?? '') : '';
  return /^\s*(https?:)?\/\//i.test(source) || /^\s*(https?:)?\/\//i.test(sheet);
}
