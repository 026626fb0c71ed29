/** Reads a post from saved markup without a browser: a tolerant reader of the old formats that fixtures hold. */
import { adRecordId } from '#lib/core/record-id.ts';
import { problemOf } from '#lib/core/problem-of.ts';
import type { ParsedResponse, RawAd } from '#lib/platforms/contract.ts';
import { isAdLabel } from '#lib/platforms/parts/ad-label.ts';
import { linksOfMarkup, rawTextOf, textOfMarkup, webLinksOfMarkup } from '#lib/platforms/parts/markup-text.ts';
import { plainText } from '#lib/platforms/parts/plain-text.ts';
import { describeOldFormat } from './old-formats.ts';
import { parseElement } from './parse-element.ts';

const maxChars = 1_000_000;
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
  const links = webLinksOfMarkup(html);
  const sender = links.find(({ href, text }) => text !== '' && !isAdLabel(text) && !postAddress.test(href)) ?? null;
  const lines = rawTextOf(html.replaceAll(/<\/(?:div|a|p|h\d|li)>|<br\b[^>]*>/gi, '\n')).split('\n');
  return {
    surface: 'feed',
    labels: [
      ...new Set(
        [...linksOfMarkup(html).map(({ text }) => text), ...lines.map(plainText)].filter(
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

/** The message of a post, where the markup marks it as one. */
function messageIn(html: string): string {
  const marked = /data-ad-(?:rendering-role="story_message"|(?:comet-)?preview="message")[^>]*>([^]*?)<\/div>/i.exec(
    html,
  );
  return marked ? textOfMarkup(marked[1] ?? '') : '';
}
