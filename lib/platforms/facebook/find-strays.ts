/** Finds ads outside of anything that looks like a post, as when the platform changes what a post looks like. */
import type { Json, JsonObject } from '#lib/core/json.ts';
import type { Place } from '#lib/platforms/parts/walk-objects.ts';
import type { MayBeDistance } from './auction-distance.ts';
import { distanceAround, findUnits, type FoundUnits, type Hit, isTelling, type Unit } from './find-units.ts';
import { adNumberIn, isPoliticalStrategy, isSponsoredData } from './match.ts';
import { signsOf } from './surfaces.ts';

/** All ads of a document, those out of place included; `strays` are then the signs that belong to none. */
export function findAllUnits(document: Json, mayBeDistance: MayBeDistance): FoundUnits {
  const found = findUnits(document, mayBeDistance);
  const units = unitsOfStrays(found.strays, mayBeDistance);
  const taken = new Set(units.map(({ place }) => place.value));
  return {
    ...found,
    ads: [...found.ads, ...units],
    strays: found.strays.filter(({ place, families }) => isTelling(families) && !isWithin(place, taken)),
  };
}

/** The smallest part of the document around a sponsored-data object that has two families is taken for the ad. */
function unitsOfStrays(strays: readonly Hit[], mayBeDistance: MayBeDistance): readonly Unit[] {
  const units: Unit[] = [];
  const hits = strays.slice(0, maxStrays);
  const around = hitsByPlace(hits);
  const taken = new Set<JsonObject>();
  for (const stray of hits) {
    if (isWithin(stray.place, taken)) continue;
    const unit = unitAround(stray, around, mayBeDistance);
    if (unit) units.push(unit);
    if (unit) taken.add(unit.place.value);
  }
  return units;
}

/** More than this in one document is no page that a person looks at. */
const maxStrays = 200;

/** For every object around a stray sign, the signs inside it. */
function hitsByPlace(hits: readonly Hit[]): ReadonlyMap<JsonObject, readonly Hit[]> {
  const inside = new Map<JsonObject, Hit[]>();
  for (const hit of hits)
    for (let at: Place | null = hit.place; at; at = at.parent) {
      const known = inside.get(at.value);
      if (known) known.push(hit);
      else inside.set(at.value, [hit]);
    }
  return inside;
}

function unitAround(
  stray: Hit,
  around: ReadonlyMap<JsonObject, readonly Hit[]>,
  mayBeDistance: MayBeDistance,
): Unit | null {
  for (let at: Place | null = stray.place; at; at = at.parent) {
    const place = at;
    const inside = around.get(place.value) ?? [];
    const families = new Set(inside.flatMap((hit) => hit.families));
    const distanceKey = distanceAround(place, mayBeDistance);
    if (distanceKey !== null) families.add('auction-distance');
    const signs = signsOf('feed', families);
    if (signs.length < 2 || (place.parent && !place.inArray && place.key !== 'node' && place.key !== 'data')) continue;
    const adNumbers = new Set(
      inside.flatMap((hit) => (isSponsoredData(hit.place.value) ? (adNumberIn(hit.place.value) ?? []) : [])),
    );
    if (adNumbers.size > 1) return null;
    const isPolitical = inside.some((hit) => isPoliticalStrategy(hit.place.value));
    return { surface: 'feed', place, signs, adNumbers: [...adNumbers], distanceKey, isPolitical };
  }
  return null;
}

function isWithin(place: Place, outer: ReadonlySet<JsonObject>): boolean {
  for (let at: Place | null = place; at; at = at.parent) if (outer.has(at.value)) return true;
  return false;
}
