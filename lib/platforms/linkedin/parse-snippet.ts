/** Reads the posts of a feed from saved markup without a browser: a tolerant reader for samples. */
import { problemOf } from '#lib/core/problem-of.ts';
import type { ParsedResponse, RawAd } from '#lib/platforms/contract.ts';
import { textOfMarkup, webLinksOfMarkup } from '#lib/platforms/parts/markup-text.ts';
import { organisationUrl } from './clean-url.ts';
import { parseElement } from './parse-element.ts';
import { promotedLabel } from './promoted-label.ts';

const maxChars = 1_000_000;
const card = /<\w+\b(?=[^>]*\brole="listitem")(?=[^>]*\bcomponentkey="(?:update-card-focus|[^"]*FeedType_))[^>]*>/gi;
const paragraph = /<p\b[^>]*>([^]*?)<\/p>/gi;
/** The label stands among the first lines of a card. */
const headerLines = 6;

/** Every card with a label of an ad. Nothing is drawn, so that sizes are 0, and what is hidden is not told from what is shown. */
export function parseSnippet(html: string, at: string | null): ParsedResponse {
  const text = html.slice(0, maxChars).replaceAll(/<!--[^]*?-->/g, ' ');
  const starts = [...text.matchAll(card)].map(({ index }) => index);
  const cards = starts.map((start, index) => text.slice(start, starts[index + 1]));
  const ads = cards.flatMap((markup) => parseElement(rawOf(markup), at) ?? []);
  const seen = starts.length === 0 ? 'markup without a post of a feed' : 'markup without a label of an ad';
  const problems = ads.length > 0 ? [] : [{ problem: problemOf('not-this-format', 'document', seen), raw: null }];
  return { ads, explanations: [], problems, postsSeen: cards.length };
}

function rawOf(markup: string): RawAd {
  const lines = [...markup.matchAll(paragraph)]
    .map(([, inside = '']) => textOfMarkup(inside))
    .filter((line) => line !== '');
  const label = lines.slice(0, headerLines).findIndex((line) => promotedLabel(line) !== null);
  const links = webLinksOfMarkup(markup);
  const page = links.find(({ href, text }) => text !== '' && organisationUrl(href) !== null);
  return {
    surface: 'feed',
    labels: label < 0 ? [] : [lines[label] ?? ''],
    advertiserName: page?.text ?? lines[0] ?? null,
    advertiserUrl: page?.href ?? null,
    text: label < 0 ? '' : (lines[label + 1] ?? ''),
    links,
    permalink: null,
    width: 0,
    height: 0,
  };
}
