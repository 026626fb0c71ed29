/** Reads one copied response of Instagram: ads, the explanation of an ad, and what was not understood. Never throws. */
import type { Json } from '#lib/core/json.ts';
import type { ParsedResponse, ReadAd, ReadExplanation, ResponseCopy } from '#lib/platforms/contract.ts';
import { isAdLabel } from '#lib/platforms/parts/ad-label.ts';
import { createProblemList, type ProblemList } from '#lib/platforms/parts/problem-list.ts';
import { parseDocument } from '#lib/platforms/parts/read-document.ts';
import { skeletonOf } from '#lib/platforms/parts/skeleton.ts';
import { splitDocuments } from '#lib/platforms/parts/split-documents.ts';
import { maxPieceChars, type Piece } from '#lib/platforms/parts/split-lines.ts';
import { pathOf } from '#lib/platforms/parts/walk-objects.ts';
import { findAds, type Found } from './find-ads.ts';
import type { SaysAd } from './match.ts';
import { minimise } from './minimise.ts';
import { parseExplanation } from './parse-explanation.ts';
import { readAd } from './read-ad.ts';
import { isAboutMessages, isExplanation, viewerIdOf } from './response-facts.ts';
import { surfaceOfAddress } from './surfaces.ts';

/** More ads in one response than a person could ever see. */
const maxAds = 1_000;
const maxDoubtfulChars = 20_000;

interface Reading {
  readonly copy: ResponseCopy;
  readonly at: string | null;
  readonly ads: Map<string, ReadAd>;
  readonly explanations: ReadExplanation[];
  readonly problems: ProblemList;
  postsSeen: number;
  /** Ids of ads that were too many. */
  readonly beyond: Set<string>;
}

/** All ads and explanations of a response; `at` is the time of reading, ISO 8601 in UTC, or null. */
export function parseResponse(copy: ResponseCopy, at: string | null): ParsedResponse {
  const problems = createProblemList();
  const reading: Reading = { copy, at, ads: new Map(), explanations: [], problems, beyond: new Set(), postsSeen: 0 };
  if (!isAboutMessages(copy)) for (const piece of splitDocuments(copy.text)) readPiece(piece, reading);
  if (reading.beyond.size > 0) problems.addLast('too-many', `${reading.beyond.size} ads beyond the limit of ${maxAds}`);
  if (copy.url !== '' && isExplanation(copy) && reading.explanations.length === 0 && problems.isEmpty())
    problems.addLast('unknown-shape', 'an answer to "Why you’re seeing this ad" without reasons');
  return {
    ads: [...reading.ads.values()],
    explanations: reading.explanations,
    problems: problems.end(),
    postsSeen: reading.postsSeen,
    viewerId: viewerIdOf(copy.text),
  };
}

function readPiece({ at: place, text }: Piece, reading: Reading): void {
  const { problems, copy } = reading;
  if (text.length > maxPieceChars) return problems.add('too-large', place, `${text.length} characters`);
  const document = parseDocument(text);
  if (document === undefined)
    return problems.add('broken-line', place, `${text.length} characters that are no whole JSON document`);
  if (isExplanation(copy)) readExplanation(document, place, reading);
  if (copy.url === '' || !isExplanation(copy)) readAds(document, place, reading);
}

/** First those that are caught in the page, as they are caught there; then whatever else may be an ad. */
function readAds(document: Json, place: string, reading: Reading): void {
  const { problems } = reading;
  const elsewhere = surfaceOfAddress(reading.copy.url);
  const caught = findAds(document, { elsewhere, saysAd: null }).ads.filter(({ isNamed }) => isNamed);
  for (const one of caught) takeAd(one, null, place, reading);
  const found = findAds(document, { elsewhere, saysAd: isAdLabel });
  reading.postsSeen += found.postsSeen;
  for (const one of found.ads) {
    takeAd(one, isAdLabel, place, reading);
    if (one.otherNumbers > 0)
      problems.add(
        'unknown-shape',
        `${place} ${pathOf(one.place)}`,
        `${1 + one.otherNumbers} numbers of ads in one post`,
      );
  }
  for (const one of found.doubtful.filter(isTelling))
    problems.add(
      'unknown-shape',
      `${place} ${pathOf(one.place)}`,
      `one family of signs only, in ${one.surface}: ${one.signs.join(', ')}`,
      JSON.stringify(skeletonOf(minimise(one, isAdLabel))).slice(0, maxDoubtfulChars),
    );
  const [stray] = found.strays;
  if (stray)
    problems.add(
      'unknown-shape',
      `${place} ${pathOf(stray)}`,
      `${found.strays.length} times "who paid" outside of anything that looks like a post`,
    );
  if (found.tooDeep > 0) problems.add('too-deep', place, `${found.tooDeep} parts nested too deep`);
}

/** Signs that stand on nothing but ads: their company is missed. A link, a word or a place in a list proves nothing alone. */
const isTelling = ({ signs }: Found): boolean =>
  signs.some((sign) => sign === 'ad-slot' || sign === 'product-type' || sign === 'disclaimer');

function takeAd(found: Found, saysAd: SaysAd, place: string, reading: Reading): void {
  const read = readAd(found, saysAd, reading.at);
  if (!read)
    reading.problems.add(
      'unknown-shape',
      `${place} ${pathOf(found.place)}`,
      `signs of an ad (${found.signs.join(', ')}), but nothing to read`,
    );
  else if (!reading.ads.has(read.ad.id)) {
    if (reading.ads.size < maxAds) reading.ads.set(read.ad.id, read);
    else reading.beyond.add(read.ad.id);
  }
}

function readExplanation(document: Json, place: string, reading: Reading): void {
  const { copy, at, explanations, problems } = reading;
  const parsed = parseExplanation(document, { variables: copy.requestVariables, at });
  if (parsed.explanation) explanations.push(parsed.explanation);
  for (const { kind, at: where, seen, raw } of parsed.problems) problems.add(kind, `${place} ${where}`, seen, raw);
}
