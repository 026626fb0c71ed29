/** Says which parts of a document belong to one ad that was found, and lead to them. */
import { isJsonObject, type JsonObject } from '#lib/core/json.ts';
import { walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import type { Unit } from './find-ads.ts';
import { isOfData } from './look-through.ts';
import { wayTo, type Wanted, type Zone } from './minimise.ts';
import { advertisersIn } from './advertisers-in.ts';
import { authorIdOf, idOf, isAccount, textPathOf } from './things.ts';

export function wantedOf({ thing, kind, hits, byAddress, surface }: Unit): Wanted {
  const own = thing?.place.value ?? null;
  const data = hits.filter(isOfData).map(({ place }) => place);
  const parts = new Map<JsonObject, Zone>(data.map(({ value }) => [value, 'data']));
  if (own) parts.set(own, kind === 'account' ? 'suggested' : kind);
  const author = own && (kind === 'post' ? authorIdOf(own) : idOf(own));
  const writer = kind === 'post' && own && author === null ? writerIn(own) : null;
  if (writer) parts.set(writer, 'account');
  const places = hits.map(({ place }) => place);
  return {
    parts,
    way: wayTo(thing ? [...places, thing.place] : places),
    owners: new Set([...data.flatMap(advertisersIn), ...(author === null ? [] : [author])]),
    postId: kind === 'post' && own ? idOf(own) : null,
    textPath: own ? textPathOf(own) : '',
    surface: byAddress ? surface : null,
  };
}

/** The account that stands where a post has its author. */
function writerIn(post: JsonObject): JsonObject | null {
  const core = post['core'] ?? post['user'];
  let writer: JsonObject | null = null;
  if (isJsonObject(core))
    walkObjects(core, ({ value }) => {
      if (!isAccount(value)) return 'into';
      writer ??= value;
      return 'past';
    });
  return writer;
}
