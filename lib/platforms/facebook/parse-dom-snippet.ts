/** Reads a post from saved markup without a browser: a tolerant reader of the old formats that fixtures hold. */
import { adRecordId } from '#lib/core/record-id.ts';
import { problemOf } from '#lib/core/problem-of.ts';
import type { ParsedResponse, RawAd } from '#lib/platforms/contract.ts';
import { isAdLabel } from '#lib/platforms/parts/ad-label.ts';
import { plainText } from '#lib/platforms/parts/plain-text.ts';
import { describeOldFormat } from './old-formats.ts';
import { parseElement } from './parse-element.ts';

const maxChars = 1_000_000;
const anchor = /<a\b([^>]*)>([^]*?)<\/a>/gi;
const postAddress = /\/posts\/|story_fbid=|\/permalink/;
const dialogAdId = /[?&;]ad_id=(\d{6,20})/;

/** What the markup says of an ad, and which format it is. Sender and "Paid for by" are read; nothing is drawn, so that sizes
 *  are 0. The ad's id stands in the old dialog's address. */
export function parseDomSnippet(html: string, at: string | null): ParsedResponse {
  const text = html.slice(0, maxChars);
  const format = describeOldFormat(text);
  const read = parseElement(rawOf(text), at);
  const adId = dialogAdId.exec(text)?.[1] ?? null;
  const ads = read
    ? [adId === null ? read : { ...read, ad: { ...read.ad, adId, id: adRecordId('facebook', adId) } }]
    : [];
  const seen = format?.name ?? (read ? null : 'markup without a label of an ad');
  const problems = seen === null ? [] : [{ problem: problemOf('not-this-format', 'document', seen), raw: null }];
  return { ads, explanations: [], problems, postsSeen: ads.length };
}

function rawOf(html: string): RawAd {
  const anchors = [...html.matchAll(anchor)]
    .slice(0, 200)
    .map(([, attributes = '', inside = '']) => ({ href: hrefIn(attributes), text: textOf(inside) }));
  const links = anchors.flatMap(({ href, text }) => (href === null ? [] : [{ href, text }]));
  const sender = links.find(({ href, text }) => text !== '' && !isAdLabel(text) && !postAddress.test(href)) ?? null;
  const lines = textOf(html.replaceAll(/<\/(?:div|a|p|h\d|li)>|<br\b[^>]*>/gi, '\n'), '\n').split('\n');
  return {
    surface: 'feed',
    labels: [
      ...new Set(
        [...anchors.map(({ text }) => text), ...lines.map(plainText)].filter(
          (text) => text !== '' && text.length <= 300,
        ),
      ),
    ],
    advertiserName: sender?.text ?? null,
    advertiserUrl: sender?.href ?? null,
    text: messageIn(html),
    links,
    permalink: links.find(({ href }) => postAddress.test(href))?.href ?? null,
    width: 0,
    height: 0,
  };
}

function hrefIn(attributes: string): string | null {
  const written = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
  const href = decoded(written?.[1] ?? written?.[2] ?? '');
  return URL.canParse(href) && /^https?:/i.test(href) ? href : null;
}

/** The message of a post, where the markup marks it as one. */
function messageIn(html: string): string {
  const marked = /data-ad-(?:rendering-role="story_message"|(?:comet-)?preview="message")[^>]*>([^]*?)<\/div>/i.exec(
    html,
  );
  return marked ? textOf(marked[1] ?? '') : '';
}

/** The text of markup in one line, or with the given line ends kept. */
function textOf(markup: string, keep = ''): string {
  const bare = decoded(
    markup
      .replaceAll(/<!--[^]*?-->/g, ' ')
      .replaceAll(/<(?:script|style)\b[^]*?<\/(?:script|style)>/gi, ' ')
      .replaceAll(/<[^>]*>/g, ' '),
  );
  return keep === '' ? plainText(bare) : bare;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['middot', '·'],
  ['sdot', '⋅'],
]);

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,6})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return entities.get(name.toLowerCase()) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    },
  );
}
