/** Finds ads outside of anything that looks like a post, as when LinkedIn changes what a post looks like. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { isArray, type Place } from '#lib/platforms/parts/walk-objects.ts';
import { isTelling, signsIn } from './match.ts';
import { minimise, zoneOf } from './minimise.ts';
import { type Facts, factsOf } from './read-facts.ts';
import type { Family } from './surfaces.ts';

/** More than these in one document is no page that a person looks at. */
const maxStrays = 200;
const maxCopies = 60;

export interface StrayAd {
  readonly place: Place;
  readonly copy: JsonObject;
  readonly facts: Facts;
}

export interface FoundStrays {
  readonly ads: readonly StrayAd[];
  /** Telling signs that belong to no ad that could be read. */
  readonly left: readonly Place[];
}

/** The smallest part of the document around a sign that has two families, and a sender or a text, is taken for the ad. */
export function adsOfStrays(strays: readonly Place[]): FoundStrays {
  const signs = strays.slice(0, maxStrays);
  const around = familiesAround(signs);
  const ads: StrayAd[] = [];
  const taken = new Set<JsonObject>();
  let copies = 0;
  for (const stray of signs) {
    for (let place: Place | null = stray; place && copies < maxCopies; place = place.parent) {
      if (taken.has(place.value)) break;
      if ((around.get(place.value)?.size ?? 0) < 2) continue;
      copies += 1;
      const copy = minimise(place.value);
      const facts = factsOf(copy);
      if (facts.creatives.length > 1) break;
      if (facts.signs.length < 2 || (facts.sender === '' && facts.text === '')) continue;
      ads.push({ place, copy, facts });
      taken.add(place.value);
      break;
    }
  }
  const left = signs.filter((stray) => isTelling(signsIn(stray.value, stray.key)) && !isWithin(stray, taken));
  return { ads, left };
}

/** For every object around a sign, the families of the signs inside it. */
function familiesAround(signs: readonly Place[]): ReadonlyMap<JsonObject, ReadonlySet<Family>> {
  const around = new Map<JsonObject, Set<Family>>();
  for (const sign of signs)
    for (let at: Place | null = sign; at; at = at.parent) {
      const known = around.get(at.value) ?? new Set();
      for (const family of signsIn(sign.value, sign.key)) known.add(family);
      around.set(at.value, known);
    }
  return around;
}

function isWithin(place: Place, outer: ReadonlySet<JsonObject>): boolean {
  for (let at: Place | null = place; at; at = at.parent) if (outer.has(at.value)) return true;
  return false;
}

/** The signs in a copy without anything that somebody wrote, for a problem. */
export function bonesOf(copy: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(copy).flatMap(([key, value]) => (zoneOf(key) ? [] : [[key, bonesIn(value)] as const])),
  );
}

function bonesIn(value: Json): Json {
  if (isArray(value)) return value.map(bonesIn);
  return isJsonObject(value) ? bonesOf(value) : value;
}
