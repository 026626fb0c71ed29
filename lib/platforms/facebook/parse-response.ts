/** Reads one copied response of Facebook: markers first, then JSON, then ads and explanations. Never throws. */
import type { Json } from '#lib/core/json.ts';
import type { ParsedResponse, ReadAd, ReadExplanation, ResponseCopy } from '#lib/platforms/contract.ts';
import { type MayBeDistance, namesOf } from './auction-distance.ts';
import { countPosts, viewerIdOf } from './feed-facts.ts';
import { findAllUnits } from './find-strays.ts';
import { hasAdMarker, hasExplanationMarker, isExplanationRequest } from './markers.ts';
import { minimise } from './minimise.ts';
import { parseExplanation } from './parse-explanation.ts';
import { createProblemList, type ProblemList } from '#lib/platforms/parts/problem-list.ts';
import { looksWhole, parseDocument } from '#lib/platforms/parts/read-document.ts';
import { readAd } from './read-ad.ts';
import { skeletonOf } from '#lib/platforms/parts/skeleton.ts';
import { maxPieceChars, type Piece } from '#lib/platforms/parts/split-lines.ts';
import { splitDocuments } from '#lib/platforms/parts/split-documents.ts';
import { onSurface, surfaceAsked, surfaceKept } from './surface-asked.ts';
import { pathOf } from '#lib/platforms/parts/walk-objects.ts';

/** More ads in one response than a person could ever see. */
export const maxAds = 1_000;

interface Reading {
  readonly copy: ResponseCopy;
  readonly at: string | null;
  readonly mayBeDistance: MayBeDistance;
  readonly ads: Map<string, ReadAd>;
  readonly explanations: Map<string, ReadExplanation>;
  readonly problems: ProblemList;
  adsBeyond: number;
}

/** All ads and explanations of a response; `at` is the time of reading, ISO 8601 in UTC, or null. */
export function parseResponse(copy: ResponseCopy, at: string | null): ParsedResponse {
  const reading: Reading = {
    copy,
    at,
    mayBeDistance: namesOf(copy.text),
    ads: new Map(),
    explanations: new Map(),
    problems: createProblemList(),
    adsBeyond: 0,
  };
  for (const piece of splitDocuments(copy.text)) readPiece(piece, reading);
  const { problems, explanations } = reading;
  if (reading.adsBeyond > 0) problems.addLast('too-many', `${reading.adsBeyond} ads beyond the limit of ${maxAds}`);
  if (isExplanationRequest(copy.requestName) && explanations.size === 0 && problems.isEmpty())
    problems.addLast('unknown-shape', 'an answer to "Why am I seeing this ad?" without criteria');
  return {
    ads: [...reading.ads.values()],
    explanations: [...explanations.values()],
    problems: problems.end(),
    postsSeen: countPosts(copy.text),
    viewerId: viewerIdOf(copy.text),
  };
}

function readPiece({ at: place, text }: Piece, reading: Reading): void {
  const hasAds = hasAdMarker(text);
  const explains = hasExplanationMarker(text);
  if (text.length > maxPieceChars) {
    reading.problems.add('too-large', place, `${text.length} characters`);
    return;
  }
  if (!hasAds && !explains) {
    if (!looksWhole(text))
      reading.problems.add('broken-line', place, `${text.length} characters that are no whole JSON document`);
    return;
  }
  const document = parseDocument(text);
  if (document === undefined) {
    reading.problems.add('broken-line', place, `${text.length} characters that are no whole JSON document`);
    return;
  }
  const isFeed = hasAds && !isExplanationRequest(reading.copy.requestName);
  if (explains) readExplanation(document, place, reading);
  if (isFeed) readAds(document, place, reading);
}

function readAds(document: Json, place: string, reading: Reading): void {
  const found = findAllUnits(document, reading.mayBeDistance);
  const asked = surfaceKept(document) ?? surfaceAsked(reading.copy.requestName);
  for (const unit of found.ads.map((one) => onSurface(one, asked))) {
    if (reading.ads.size >= maxAds) {
      reading.adsBeyond += 1;
      continue;
    }
    const ad = readAd(unit, reading.at);
    if (!ad)
      reading.problems.add(
        'unknown-shape',
        `${place} ${pathOf(unit.place)}`,
        `signs of an ad (${unit.signs.join(', ')}), but nothing to read`,
      );
    else if (!reading.ads.has(ad.ad.id)) reading.ads.set(ad.ad.id, ad);
  }
  for (const { place: at, signs, surface } of found.doubtful) {
    const raw = JSON.stringify(skeletonOf(minimise(at.value))).slice(0, maxDoubtfulChars);
    reading.problems.add(
      'unknown-shape',
      `${place} ${pathOf(at)}`,
      `one family of signs only, in ${surface}: ${signs.join(', ')}`,
      raw,
    );
  }
  const [stray] = found.strays;
  if (stray)
    reading.problems.add(
      'unknown-shape',
      `${place} ${pathOf(stray.place)}`,
      `${found.strays.length} signs outside of anything that looks like a post: ${stray.families.join(', ')}`,
      JSON.stringify(skeletonOf(minimise(stray.place.value))).slice(0, maxDoubtfulChars),
    );
  if (found.tooDeep > 0) reading.problems.add('too-deep', place, `${found.tooDeep} parts nested too deep`);
}

const maxDoubtfulChars = 20_000;

/** A post of the feed may carry reasons why it is suggested: those are no explanation of an ad. */
function readExplanation(document: Json, place: string, reading: Reading): void {
  const parsed = parseExplanation(document, { variables: reading.copy.requestVariables, at: reading.at, place });
  for (const read of parsed.explanations) reading.explanations.set(read.explanation.id, read);
  for (const { kind, at, seen, raw } of parsed.problems) reading.problems.add(kind, at, seen, raw);
}
