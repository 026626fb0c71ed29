/** Reads a saved page that explains an ad, without a browser: a tolerant reader of markup, as large as that page needs it. */
import { problemOf } from '#lib/core/problem-of.ts';
import type { ParsedResponse } from '#lib/platforms/contract.ts';
import { type Part, sectionsOf } from './explanation-sections.ts';
import { parseExplanation } from './parse-explanation.ts';

const maxChars = 1_000_000;
const maxNesting = 200;
const hidden = /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1>|$)/gi;
const token = /<(\/?)([a-z][\w-]*)([^<>]*)>|[^<]+/gi;
const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** What the markup says; a page that explains nothing is named as such. */
export function parseMarkup(html: string, at: string | null): ParsedResponse {
  const sections = sectionsOf(treeOf(html.slice(0, maxChars)));
  if (sections.length > 0) return parseExplanation(JSON.stringify({ sections }), { adId: null, at, via: 'opened' });
  const problem = problemOf('not-this-format', 'document', 'markup without an explanation of an ad');
  return { ads: [], explanations: [], problems: [{ problem, raw: null }], postsSeen: 0 };
}

interface Open extends Part {
  readonly children: (Part | string)[];
}

function treeOf(html: string): Part {
  const page: Open = { name: '', role: null, children: [] };
  const open: Open[] = [page];
  for (const [text, slash, written = '', attributes = ''] of html.replaceAll(hidden, ' ').matchAll(token)) {
    const name = written.toLowerCase();
    const inner = open.at(-1) ?? page;
    if (name === '') inner.children.push(decoded(text));
    else if (slash === '/') close(open, name);
    else {
      const made: Open = { name, role: roleIn(attributes), children: [] };
      inner.children.push(made);
      if (!isVoid.test(name) && open.length < maxNesting) open.push(made);
    }
  }
  return page;
}

/** What nobody has opened cannot be closed. */
function close(open: Open[], name: string): void {
  const at = open.findLastIndex((part) => part.name === name);
  if (at > 0) open.length = at;
}

function roleIn(attributes: string): string | null {
  return /\brole\s*=\s*["']?([\w-]+)/i.exec(attributes)?.[1] ?? null;
}

const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: '’', middot: '·' }),
);

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,6})|(\w{2,8}));/g, (whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (entities.get(name ?? '') ?? whole) : String.fromCodePoint(Number(code)),
  );
}
