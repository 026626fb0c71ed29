/** The payload that is kept of an ad: cut down, and put where it stood, so that it can be read again. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { maxRawChars } from '#lib/core/limits.ts';
import type { Place } from '#lib/platforms/parts/walk-objects.ts';
import { keptDistance } from './auction-distance.ts';
import type { Unit } from './find-units.ts';
import { isPlainName, isSideUnit } from './match.ts';
import { rebuilt, rebuiltIn } from '#lib/platforms/parts/rebuilt.ts';
import { type Actor, withOnlyActor } from './sender.ts';

/** The payload as JSON text, with nobody in it but the sender, and never longer than the limit. */
export function keptPayload(unit: Unit, post: JsonObject, sender: Actor | null): string {
  const raw = JSON.stringify(marked(unit, inPlace(unit, withOnlyActor(post, sender))));
  return raw.length <= maxRawChars ? raw : JSON.stringify({ [rebuilt]: { tooLong: raw.length } });
}

/** With the surface, where the payload itself does not tell it. */
function marked({ askedSurface }: Unit, payload: Json): Json {
  if (askedSurface === undefined) return payload;
  return isJsonObject(payload)
    ? { ...payload, [rebuilt]: { ...rebuiltIn(payload), surface: askedSurface } }
    : { [rebuilt]: { node: payload, surface: askedSurface } };
}

/** The post under the names under which it stood, with the field beside it and the type around it that are signs of an ad. */
function inPlace(unit: Unit, post: Json): Json {
  const beside = unit.place.parent?.value;
  let marks = beside && unit.distanceKey !== null ? keptDistance(beside, unit.distanceKey) : {};
  let inner = post;
  for (let at: Place | null = unit.place; at; at = at.parent) {
    if (at.inArray) inner = [inner];
    if (!at.parent) return inner;
    inner = isPlainName(at.key)
      ? { ...sideUnitMark(at.parent.value), ...marks, [at.key]: inner }
      : { [rebuilt]: { node: inner } };
    marks = {};
    if (isOutermost(at, unit)) return inner;
  }
  return inner;
}

/** True where everything around that made the thing an ad is in. */
function isOutermost({ key, parent }: Place, { signs }: Unit): boolean {
  if (signs.includes('ads-side-feed-unit')) return parent !== null && isSideUnit(parent.value);
  return !signs.includes('instream-ads') || key === 'instream_video_ads';
}

function sideUnitMark(value: JsonObject): JsonObject {
  return isSideUnit(value)
    ? Object.fromEntries(Object.entries(value).filter(([, mark]) => mark === 'AdsSideFeedUnit'))
    : {};
}
