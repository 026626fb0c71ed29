/** Reads one copied response of LinkedIn: markers first, then JSON or React's stream, then the ads in it. Never throws. */
import type { JsonObject } from '#lib/core/json.ts';
import { maxRawChars } from '#lib/core/limits.ts';
import type { ProblemKind } from '#lib/core/problem.ts';
import type { ParsedResponse, ReadAd, ResponseCopy } from '#lib/platforms/contract.ts';
import { createProblemList, type ProblemList } from '#lib/platforms/parts/problem-list.ts';
import { pathOf, type Place } from '#lib/platforms/parts/walk-objects.ts';
import { findPosts } from './find-posts.ts';
import { adsOfStrays, bonesOf } from './find-strays.ts';
import { cardKeyOf, cardsIn } from './flight-cards.ts';
import { readFlight } from './flight-rows.ts';
import { countPosts, hasAdMarker, isFlight } from './markers.ts';
import { isTelling, markOf, signsIn } from './match.ts';
import { minimise } from './minimise.ts';
import { adOf } from './read-ad.ts';
import { readCard } from './read-card.ts';
import { type Facts, factsOf } from './read-facts.ts';
import { mediaOf } from './read-media.ts';
import { splitDocuments } from './split-documents.ts';

/** More ads in one response than a person could ever see. */
const maxAds = 1_000;
const maxBonesChars = 20_000;

interface Reading {
  readonly at: string | null;
  readonly ads: Map<string, ReadAd>;
  readonly problems: ProblemList;
  adsBeyond: number;
}

/** All ads of a response; `at` is the time of reading, ISO 8601 in UTC, or null. No answer with an explanation is known. */
export function parseResponse({ text }: ResponseCopy, at: string | null): ParsedResponse {
  const reading: Reading = { at, ads: new Map(), problems: createProblemList(), adsBeyond: 0 };
  if (!isFlight(text)) readDocuments(text, reading);
  else if (hasAdMarker(text)) readStream(text, reading);
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

function readDocuments(text: string, reading: Reading): void {
  for (const { at, document, problem } of splitDocuments(text)) {
    if (problem) say(reading, problem[0], at, problem[1]);
    if (document === undefined) continue;
    const { posts, strays, tooDeep } = findPosts(document);
    for (const post of posts) readPost(post, at, reading);
    const { ads, left } = adsOfStrays(strays);
    for (const { place, copy, facts } of ads) note(place, at, copy, facts, reading);
    const [stray] = left;
    if (stray) {
      const seen = `${left.length} signs outside of anything that looks like a post: ${signsIn(stray.value, stray.key).join(', ')}`;
      say(reading, 'unknown-shape', whereIs(at, stray), seen, bonesOf(minimise(stray.value)));
    }
    if (tooDeep > 0) say(reading, 'too-deep', at, `${tooDeep} parts nested too deep`);
  }
}

function readPost(place: Place, at: string, reading: Reading): void {
  const copy = minimise(place.value);
  const facts = factsOf(copy);
  if (facts.signs.length >= 2) note(place, at, copy, facts, reading);
  else if (isTelling(facts.signs)) say(reading, 'unknown-shape', whereIs(at, place), oneFamily(facts), bonesOf(copy));
}

const oneFamily = ({ signs }: Facts): string => `one family of signs only: ${signs.join(', ')}`;
const whereIs = (at: string, place: Place): string => `${at} ${pathOf(place)}`.trim();

function note(place: Place, at: string, copy: JsonObject, facts: Facts, reading: Reading): void {
  keep(facts, mediaOf(copy), JSON.stringify(copy), whereIs(at, place), reading);
}

/** Keeps an ad once; without a payload where that is too long. */
function keep(facts: Facts, media: readonly string[], raw: string, where: string, reading: Reading): void {
  const ad = reading.ads.size < maxAds ? adOf(facts, media, reading.at) : null;
  if (reading.ads.size >= maxAds) reading.adsBeyond += 1;
  else if (!ad) say(reading, 'unknown-shape', where, `signs of an ad (${facts.signs.join(', ')}), but nothing to read`);
  else if (!reading.ads.has(ad.id)) {
    if (facts.creatives.length > 1)
      say(reading, 'unknown-shape', where, `${facts.creatives.length} numbers of ads in one post`);
    reading.ads.set(ad.id, { ad, raw: raw.length > maxRawChars ? tooLong(raw) : raw });
  }
}

const tooLong = (raw: string): string => JSON.stringify({ _rebuilt: { tooLong: raw.length } });

/** The posts of a page that the server draws. Without a sender nothing is recorded: then the page itself is read. */
function readStream(text: string, reading: Reading): void {
  const flight = readFlight(text);
  const cards = cardsIn(flight);
  for (const card of cards) {
    const { facts, raw } = readCard(card, flight);
    const where = `stream ${cardKeyOf(card)?.slice(0, 20) ?? ''}`;
    if (facts.signs.length >= 2 && facts.sender !== '') keep(facts, [], raw, where, reading);
    else if (facts.signs.length >= 2)
      say(reading, 'unknown-shape', where, `signs of an ad (${facts.signs.join(', ')}), but no sender`);
    else if (isTelling(facts.signs)) say(reading, 'unknown-shape', where, oneFamily(facts));
  }
  if (cards.length === 0 && markOf('', text)?.family === 'tracking-scope')
    say(reading, 'unknown-shape', 'stream', 'a sponsored post was served, and no card of a feed is there');
  if (flight.broken > 0) say(reading, 'broken-line', 'stream', `${flight.broken} rows that are no whole JSON`);
}

function say(reading: Reading, kind: ProblemKind, at: string, seen: string, raw: JsonObject | null = null): void {
  reading.problems.add(kind, at, seen, raw && JSON.stringify(raw).slice(0, maxBonesChars));
}
