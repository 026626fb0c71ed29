/** Tells who sent an ad from those whom its copies name, and leaves everybody else out. */
import { isJsonObject, type Json } from '#lib/core/json.ts';
import { isArray, type Place } from '#lib/platforms/parts/walk-objects.ts';

/** A sender as one copy of the ad shows it. */
export interface Actor {
  readonly id: string | null;
  readonly name: string;
  readonly url: string | null;
  readonly pageId: string | null;
}

/** Those who may be the sender, in the order of the text. */
export interface Senders {
  readonly actors: Actor[];
  readonly owner: { id: string | null; name: string | null };
}

export const noSenders = (): Senders => ({ actors: [], owner: { id: null, name: null } });

/** Adds whom this part of a minimised ad names. */
export function noteSender({ value, key }: Pick<Place, 'value' | 'key'>, { actors, owner }: Senders): void {
  if (key === 'owning_profile') Object.assign(owner, { id: textOf(value['id']), name: textOf(value['name']) });
  if (key !== 'actors' && key !== 'actor') return;
  const name = textOf(value['name'])?.trim();
  if (!name) return;
  const page = value['delegate_page'];
  const pageId = isJsonObject(page) ? textOf(page['id']) : value['__typename'] === 'Page' ? textOf(value['id']) : null;
  actors.push({ id: textOf(value['id']), name, url: textOf(value['url']), pageId });
}

/** Who posted: the copy that names its Page, else the owner of the post, else the most frequent. */
export function senderOf({ actors, owner }: Senders): Actor | null {
  const withPage = actors.find(({ pageId }) => pageId !== null);
  const owning = actors.find(({ id }) => id !== null && id === owner.id);
  const count = (actor: Actor): number =>
    actors.filter(({ id, name }) => id === actor.id && name === actor.name).length;
  const most = actors.toSorted((a, b) => count(b) - count(a))[0];
  return withPage ?? owning ?? most ?? null;
}

/** The copy with the actors of nobody but the sender: a story may name people around it. */
export function withOnlyActor(value: Json, sender: Actor | null): Json {
  if (isArray(value)) return value.map((item) => withOnlyActor(item, sender));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
      if (!actorFields.test(key)) return [[key, withOnlyActor(inner, sender)]];
      if (isArray(inner)) return [[key, inner.filter((actor) => isSender(actor, sender))]];
      return isSender(inner, sender) ? [[key, inner]] : [];
    }),
  );
}

const actorFields = /^(?:owning_profile|actors?)$/;

function isSender(value: Json, sender: Actor | null): boolean {
  if (!isJsonObject(value) || !sender) return false;
  return sender.id === null ? value['name'] === sender.name : value['id'] === sender.id;
}

export function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
