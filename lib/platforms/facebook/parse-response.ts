/** Reads one copied response of Facebook: markers first, then JSON, then ads and explanations. Never throws. */
import type { Json } from '#lib/core/json.ts';
import { problemOf } from '#lib/core/problem-of.ts';
import type { ParsedResponse, ReadAd, ReadExplanation, ReadProblem, ResponseCopy } from '#lib/platforms/contract.ts';
import { type MayBeDistance, namesOf } from './auction-distance.ts';
import { countPosts, viewerIdOf } from './feed-facts.ts';
import { findAllUnits } from './find-strays.ts';
import { hasAdMarker, hasExplanationMarker, isExplanationRequest, looksWhole } from './markers.ts';
import { minimise } from './minimise.ts';
import { parseExplanation } from './parse-explanation.ts';
import { readAd } from './read-ad.ts';
import { skeletonOf } from '#lib/platforms/parts/skeleton.ts';
import { maxPieceChars, type Piece } from '#lib/platforms/parts/split-lines.ts';
import { splitDocuments } from '#lib/platforms/parts/split-documents.ts';
import { onSurface, surfaceAsked, surfaceKept } from './surface-asked.ts';
import { pathOf } from '#lib/platforms/parts/walk-objects.ts';

/** More ads in one response than a person could ever see. */
export const maxAds = 1_000;

/** More problems in one response say nothing more. */
const maxProblems = 100;

interface Reading {
  readonly copy: ResponseCopy;
  readonly at: string | null;
  readonly mayBeDistance: MayBeDistance;
  readonly ads: Map<string, ReadAd>;
  readonly explanations: Map<string, ReadExplanation>;
  readonly problems: ReadProblem[];
  adsBeyond: number;
  problemsBeyond: number;
}

/** All ads and explanations of a response; `at` is the time of reading, ISO 8601 in UTC, or null. */
export function parseResponse(copy: ResponseCopy, at: string | null): ParsedResponse {
  const reading: Reading = {
    copy,
    at,
    mayBeDistance: namesOf(copy.text),
    ads: new Map(),
    explanations: new Map(),
    problems: [],
    adsBeyond: 0,
    problemsBeyond: 0,
  };
  for (const piece of splitDocuments(copy.text)) readPiece(piece, reading);
  if (reading.adsBeyond > 0) addLast(reading, 'too-many', `${reading.adsBeyond} ads beyond the limit of ${maxAds}`);
  if (reading.problemsBeyond > 0)
    addLast(reading, 'too-many', `${reading.problemsBeyond} problems beyond the limit of ${maxProblems}`);
  if (isExplanationRequest(copy.requestName) && reading.explanations.size === 0 && reading.problems.length === 0)
    addLast(reading, 'unknown-shape', 'an answer to "Why am I seeing this ad?" without criteria');
  return {
    ads: [...reading.ads.values()],
    explanations: [...reading.explanations.values()],
    problems: reading.problems,
    postsSeen: countPosts(copy.text),
    viewerId: viewerIdOf(copy.text),
  };
}

function readPiece({ at: place, text }: Piece, reading: Reading): void {
  const hasAds = hasAdMarker(text);
  const explains = hasExplanationMarker(text);
  if (text.length > maxPieceChars) {
    addProblem(reading, 'too-large', place, `${text.length} characters`);
    return;
  }
  if (!hasAds && !explains) {
    if (!looksWhole(text))
      addProblem(reading, 'broken-line', place, `${text.length} characters that are no whole JSON document`);
    return;
  }
  const document = parseJson(text);
  if (document === undefined) {
    addProblem(reading, 'broken-line', place, `${text.length} characters that are no whole JSON document`);
    return;
  }
  const isFeed = hasAds && !isExplanationRequest(reading.copy.requestName);
  if (explains) readExplanation(document, place, reading);
  if (isFeed) readAds(document, place, reading);
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    // A line that is cut off or too deep for the parser: the caller counts it, and the other lines are read.
    return undefined;
  }
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
      addProblem(
        reading,
        'unknown-shape',
        `${place} ${pathOf(unit.place)}`,
        `signs of an ad (${unit.signs.join(', ')}), but nothing to read`,
      );
    else if (!reading.ads.has(ad.ad.id)) reading.ads.set(ad.ad.id, ad);
  }
  for (const { place: at, signs, surface } of found.doubtful) {
    const raw = JSON.stringify(skeletonOf(minimise(at.value))).slice(0, maxDoubtfulChars);
    addProblem(
      reading,
      'unknown-shape',
      `${place} ${pathOf(at)}`,
      `one family of signs only, in ${surface}: ${signs.join(', ')}`,
      raw,
    );
  }
  const [stray] = found.strays;
  if (stray)
    addProblem(
      reading,
      'unknown-shape',
      `${place} ${pathOf(stray.place)}`,
      `${found.strays.length} signs outside of anything that looks like a post: ${stray.families.join(', ')}`,
      JSON.stringify(skeletonOf(minimise(stray.place.value))).slice(0, maxDoubtfulChars),
    );
  if (found.tooDeep > 0) addProblem(reading, 'too-deep', place, `${found.tooDeep} parts nested too deep`);
}

const maxDoubtfulChars = 20_000;

/** A post of the feed may carry reasons why it is suggested: those are no explanation of an ad. */
function readExplanation(document: Json, place: string, reading: Reading): void {
  const parsed = parseExplanation(document, { variables: reading.copy.requestVariables, at: reading.at, place });
  for (const read of parsed.explanations) reading.explanations.set(read.explanation.id, read);
  for (const { kind, at, seen, raw } of parsed.problems) addProblem(reading, kind, at, seen, raw);
}

function addProblem(
  reading: Reading,
  kind: Parameters<typeof problemOf>[0],
  at: string,
  seen: string,
  raw: string | null = null,
): void {
  if (reading.problems.length >= maxProblems) reading.problemsBeyond += 1;
  else reading.problems.push({ problem: problemOf(kind, at, seen), raw });
}

function addLast(reading: Reading, kind: Parameters<typeof problemOf>[0], seen: string): void {
  reading.problems.push({ problem: problemOf(kind, 'response', seen), raw: null });
}
