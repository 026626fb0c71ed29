/** Reads one copied response of X: markers first, then JSON, then its ads. Never throws. */
import type { Json } from '#lib/core/json.ts';
import { maxRawChars } from '#lib/core/limits.ts';
import type { ParsedResponse, ReadAd, ResponseCopy } from '#lib/platforms/contract.ts';
import { createProblemList, type ProblemList } from '#lib/platforms/parts/problem-list.ts';
import { looksWhole, parseDocument } from '#lib/platforms/parts/read-document.ts';
import { skeletonOf } from '#lib/platforms/parts/skeleton.ts';
import { splitDocuments } from '#lib/platforms/parts/split-documents.ts';
import { maxPieceChars, type Piece } from '#lib/platforms/parts/split-lines.ts';
import { pathOf } from '#lib/platforms/parts/walk-objects.ts';
import { countPosts } from './count-posts.ts';
import { findAds, type Unit } from './find-ads.ts';
import { hasAdMarker } from './markers.ts';
import { minimise } from './minimise.ts';
import { readAd } from './read-ad.ts';
import { readFields } from './read-fields.ts';
import { withStored } from './stored.ts';
import { wantedOf } from './wanted.ts';

/** More ads in one response than a person could ever see. */
const maxAds = 1_000;
/** So many doubtful things are kept with their bones. */
const maxBones = 20;
const maxDoubtfulChars = 20_000;

interface Reading {
  readonly url: string;
  readonly at: string | null;
  readonly ads: Map<string, ReadAd>;
  readonly problems: ProblemList;
  adsBeyond: number;
}

/** All ads of a response; `at` is the time of reading, ISO 8601 in UTC, or null. X explains ads in pages of their own. */
export function parseResponse({ text, url }: ResponseCopy, at: string | null): ParsedResponse {
  const reading: Reading = { url, at, ads: new Map(), problems: createProblemList(), adsBeyond: 0 };
  const pieces = [...splitDocuments(text)];
  for (const piece of pieces) readPiece(piece, reading);
  if (pieces.length === 0 && text.trim() !== '')
    reading.problems.addLast('not-this-format', `${text.length} characters that are no JSON`);
  const { ads, problems, adsBeyond } = reading;
  if (adsBeyond > 0) problems.addLast('too-many', `${adsBeyond} ads beyond the limit of ${maxAds}`);
  return {
    ads: [...ads.values()],
    explanations: [],
    problems: problems.end(),
    postsSeen: countPosts(text),
    viewerId: null,
  };
}

function readPiece({ at: place, text }: Piece, reading: Reading): void {
  const { problems } = reading;
  const broken = (): void =>
    problems.add('broken-line', place, `${text.length} characters that are no whole JSON document`);
  if (text.length > maxPieceChars) return problems.add('too-large', place, `${text.length} characters`);
  if (!hasAdMarker(text)) return looksWhole(text) ? undefined : broken();
  const document = parseDocument(text);
  if (document === undefined) return broken();
  readAds(withStored(document), place, reading);
}

function readAds(document: Json, place: string, reading: Reading): void {
  const { problems, url } = reading;
  const found = findAds(document, url);
  for (const unit of found.ads) {
    if (reading.ads.size >= maxAds) reading.adsBeyond += 1;
    else readUnit(document, unit, place, reading);
  }
  for (const [index, unit] of found.doubtful.entries()) {
    const seen = `one family of signs only, in ${unit.surface}: ${unit.signs.join(', ')}`;
    problems.add('unknown-shape', whereOf(unit, place), seen, index < maxBones ? bonesOf(document, unit) : null);
  }
  const [stray] = found.strays;
  if (stray)
    problems.add(
      'unknown-shape',
      `${place} ${pathOf(stray.place)}`,
      `${found.strays.length} signs that belong to nothing that is known: ${stray.families.join(', ')}`,
    );
  if (found.tooDeep > 0) problems.add('too-deep', place, `${found.tooDeep} parts nested too deep`);
}

function readUnit(document: Json, unit: Unit, place: string, { at, ads, problems }: Reading): void {
  const copy = minimise(document, wantedOf(unit));
  const fields = readFields(copy);
  const ad = fields && readAd(fields, at);
  if (!fields || !ad || !unit.thing)
    problems.add(
      'unknown-shape',
      whereOf(unit, place),
      `signs of an ad (${unit.signs.join(', ')}), but nothing to read`,
      bonesOf(document, unit),
    );
  if (!ad) return;
  const whole = JSON.stringify(copy);
  const raw = whole.length <= maxRawChars ? whole : JSON.stringify({ _rebuilt: { tooLong: whole.length } });
  if (!ads.has(ad.id)) ads.set(ad.id, { ad, raw });
}

function whereOf({ thing, hits }: Unit, place: string): string {
  const at = thing?.place ?? hits[0]?.place;
  return at ? `${place} ${pathOf(at)}` : place;
}

/** Types and structure of what may be anybody's post, and no text. */
function bonesOf(document: Json, unit: Unit): string {
  return JSON.stringify(skeletonOf(minimise(document, wantedOf(unit)))).slice(0, maxDoubtfulChars);
}
