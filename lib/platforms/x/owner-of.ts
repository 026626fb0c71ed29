/** Tells to which thing a sign belongs. */
import type { JsonObject } from '#lib/core/json.ts';
import type { Place } from '#lib/platforms/parts/walk-objects.ts';
import type { Thing } from './look-through.ts';
import { isEntry } from './match.ts';
import { entryNameIn } from './promotion-fields.ts';

/** What stands in an object: the first thing, and whether there are more. */
interface Inside {
  first: Thing;
  isSeveral: boolean;
}

interface Around {
  /** Posts and trends. */
  shown?: Inside;
  /** Accounts, and posts inside of what carries signs. */
  spare?: Inside;
}

export type AroundThings = ReadonlyMap<JsonObject, Around>;

/** For every object around a thing, up to the item of a list in which it stands: what stands in it. */
export function thingsAround(things: readonly Thing[]): AroundThings {
  const around = new Map<JsonObject, Around>();
  for (const thing of things) {
    const what = thing.kind === 'account' || thing.isInner ? 'spare' : 'shown';
    for (let at: Place | null = thing.place; at; at = at.inArray ? null : at.parent) {
      const known = around.get(at.value) ?? {};
      around.set(at.value, known);
      if (known[what]) known[what].isSeveral = true;
      else known[what] = { first: thing, isSeveral: false };
    }
  }
  return around;
}

/** The only post or trend in the smallest object around the sign that has one, up to the entry or item of a list; without one, the
 *  nearest other thing; else the entry itself, where that says that it is an ad. Null where several fit, or nothing. */
export function ownerOf(sign: Place, around: AroundThings): Thing | Place | null {
  let other: Inside | undefined;
  for (let at: Place | null = sign; at; at = at.parent) {
    const { shown, spare } = around.get(at.value) ?? {};
    if (shown) return onlyOf(shown);
    other ??= spare;
    if (isEntry(at) && !other) return entryNameIn(at.value) ? at : null;
    if (other && (at.inArray || isEntry(at))) break;
  }
  return other ? onlyOf(other) : null;
}

const onlyOf = ({ first, isSeveral }: Inside): Thing | null => (isSeveral ? null : first);
