/** Reads one copied answer of YouTube, the data of a page, or a payload that was kept: ads, and the explanations that came in
 *  them. Never throws. */
import { problemOf } from '#lib/core/problem-of.ts';
import type { ProblemKind } from '#lib/core/problem.ts';
import type { ParsedResponse, ReadAd, ReadExplanation, ReadProblem, ResponseCopy } from '#lib/platforms/contract.ts';
import { pathOf } from '#lib/platforms/parts/walk-objects.ts';
import { adCopyOf, isReadable } from './ad-copy.ts';
import { documentsIn, type SentDocument } from './documents-in.ts';
import { explain } from './explain.ts';
import { countPosts, hasAdMarker, viewerIdOf } from './feed-facts.ts';
import { findAds, type Hit } from './find-ads.ts';
import { type AdCopies, groupCopies } from './group-copies.ts';
import { isSameAd, readAd } from './read-ad.ts';

/** More ads in one answer than a person could ever see. */
const maxAds = 1_000;

interface Reading {
  readonly copy: ResponseCopy;
  readonly at: string | null;
  readonly ads: Map<string, ReadAd>;
  readonly explanations: Map<string, ReadExplanation>;
  readonly problems: ReadProblem[];
}

export function parseResponse(copy: ResponseCopy, at: string | null): ParsedResponse {
  const { text } = copy;
  const reading: Reading = { copy, at, ads: new Map(), explanations: new Map(), problems: [] };
  for (const document of hasAdMarker(text) ? documentsIn(text) : []) readDocument(document, reading);
  return {
    ads: Array.from(reading.ads.values()),
    explanations: Array.from(reading.explanations.values()),
    problems: reading.problems,
    postsSeen: countPosts(text),
    viewerId: viewerIdOf(text),
  };
}

function readDocument({ at: place, value }: SentDocument, reading: Reading): void {
  const say = (kind: ProblemKind, at: string, seen: string): void => {
    reading.problems.push({ problem: problemOf(kind, at, seen), raw: null });
  };
  if (value === undefined) return say('broken-line', place, 'no whole JSON document');
  const { ads, strays, tooDeep, unread } = findAds(value, isReadable);
  const copies = ads.slice(0, maxAds).map((ad) => adCopyOf(ad, reading.copy.url));
  for (const group of groupCopies(copies, isSameAd)) addAd(group, reading);
  if (ads.length > maxAds) say('too-many', place, `${ads.length - maxAds} ads beyond the limit of ${maxAds}`);
  if (tooDeep > 0) say('too-deep', place, `${tooDeep} parts nested too deep`);
  if (unread > 0) say('too-many', place, `${unread} parts with signs of ads that were not looked into`);
  const [stray] = strays;
  if (stray) say('unknown-shape', `${place} ${pathOf(stray.place)}`, seenOf(strays));
}

function seenOf(strays: readonly Hit[]): string {
  const families = new Set(strays.flatMap((stray) => Array.from(stray.families)));
  return `${strays.length} signs of ads in no part that could be read as one: ${Array.from(families).join(', ')}`;
}

function addAd(copies: AdCopies, { at, ads, explanations, problems }: Reading): void {
  const { ad, raw, reasons } = readAd(copies, at);
  if (ads.has(ad.id)) return;
  ads.set(ad.id, { ad, raw });
  if (reasons.length === 0) return;
  const { adId, advertiser } = ad;
  const explained = explain({ adId, advertiser, fundingEntity: null, via: 'sent', at, sentences: reasons, raw });
  explanations.set(explained.explanation.explanation.id, explained.explanation);
  problems.push(...explained.problems);
}
