/** Looks through one document once: the things that may be ads, and the signs of ads. */
import type { Json, JsonObject } from '#lib/core/json.ts';
import { type Place, walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { isPrototypeName } from './fields.ts';
import { isPromotedData, signsIn } from './match.ts';
import { entryNameIn } from './promotion-fields.ts';
import type { Family } from './surfaces.ts';
import { idOf, isAccount, isPost, isTrend, type Kind } from './things.ts';

/** A thing of the page that may be an ad. */
export interface Thing {
  readonly kind: Kind;
  readonly place: Place;
  /** It stands inside of what carries signs: it is the ad only where nothing else is. */
  readonly isInner: boolean;
}

/** An object that carries signs. */
export interface Hit {
  readonly place: Place;
  readonly families: readonly Family[];
}

export interface Seen {
  readonly things: readonly Thing[];
  readonly hits: readonly Hit[];
  /** The impression ids that names of entries hold. */
  readonly tails: ReadonlySet<string>;
  readonly tooDeep: number;
}

const ofTheList: ReadonlySet<Family> = new Set<Family>(['promoted-entry', 'promoted-component']);

/** True for signs in the data of an ad, false for those that only the list around it has. */
export const isOfData = ({ families }: Pick<Hit, 'families'>): boolean =>
  families.some((family) => !ofTheList.has(family));

/** What people write in is not searched: of a post only data of an ad inside it is. Accounts in data of an ad are its advertisers,
 *  nothing that is shown; a handle without a number beside it makes no account of a list. */
export function lookThrough(document: Json): Seen {
  const things: Thing[] = [];
  const hits: Hit[] = [];
  const tails = new Set<string>();
  const marked = new Set<JsonObject>();
  let inPosts = 0;
  const look = (place: Place): void => {
    const tail = entryNameIn(place.value)?.impressionId;
    if (tail !== undefined && tail !== null) tails.add(tail);
    const families = signsIn(place, tails);
    if (families.length === 0) return;
    hits.push({ place, families });
    if (isOfData({ families })) marked.add(place.value);
  };
  const onTheWay = walkObjects(document, (place) => {
    const { value, key } = place;
    if (isPrototypeName(key)) return 'past';
    if (isPromotedData(place)) {
      look(place);
      return 'into';
    }
    if (isPost(value)) {
      things.push({ kind: 'post', place, isInner: isInside(place, marked) });
      inPosts += lookInPost(place, look);
      return 'past';
    }
    if (isAccount(value) && idOf(value) !== null) {
      if (!isInside(place, marked)) things.push({ kind: 'account', place, isInner: false });
      return 'past';
    }
    if (isTrend(place)) things.push({ kind: 'trend', place, isInner: false });
    look(place);
    return 'into';
  });
  return { things, hits, tails, tooDeep: onTheWay + inPosts };
}

/** Looks for data of an ad inside a post; accounts in it, and posts of other numbers, are others. */
function lookInPost(post: Place, look: (place: Place) => void): number {
  const lookInData = (place: Place): 'into' | 'past' => {
    const isOfSomebody = !isPromotedData(place) && (isAccount(place.value) || isPost(place.value));
    if (isOfSomebody || isPrototypeName(place.key)) return 'past';
    look(place);
    return 'into';
  };
  return walkObjects(
    post.value,
    (place) => {
      const { value, key } = place;
      if (isOther(value, post.value) || isPrototypeName(key)) return 'past';
      if (value === post.value || !isPromotedData(place)) return 'into';
      walkObjects(value, lookInData, place);
      return 'past';
    },
    post,
  );
}

const isOther = (value: JsonObject, post: JsonObject): boolean =>
  isAccount(value) || (isPost(value) && idOf(value) !== idOf(post));

function isInside(place: Place, objects: ReadonlySet<JsonObject>): boolean {
  for (let at = place.parent; at; at = at.parent) if (objects.has(at.value)) return true;
  return false;
}
