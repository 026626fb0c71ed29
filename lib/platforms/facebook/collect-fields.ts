/** Gathers what a minimised ad says, wherever in it that stands; copies of the same thing come together here. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { isPoliticalStrategy } from './match.ts';
import { asRead, rebuilt } from './rebuilt.ts';
import { isArray, type Place, walkObjects } from './walk-objects.ts';

/** A sender as one copy of the ad shows it. */
export interface Actor {
  readonly id: string | null;
  readonly name: string;
  readonly url: string | null;
  readonly pageId: string | null;
}

/** Candidates for each field, in the order of the text. */
export interface Fields {
  readonly actors: Actor[];
  readonly owner: { id: string | null; name: string | null };
  readonly pageIds: string[];
  readonly texts: string[];
  readonly titles: string[];
  /** Addresses of a link that leads away, and all others. */
  readonly outbound: string[];
  readonly addresses: string[];
  readonly displays: string[];
  readonly permalinks: string[];
  readonly media: string[];
  readonly postIds: string[];
  readonly politicalStrategies: JsonObject[];
}

export function collectFields(post: JsonObject): Fields {
  const fields: Fields = {
    actors: [],
    owner: { id: null, name: null },
    pageIds: [],
    texts: [],
    titles: [],
    outbound: [],
    addresses: [],
    displays: [],
    permalinks: [],
    media: [],
    postIds: [],
    politicalStrategies: [],
  };
  walkObjects(post, (place) => {
    if (place.key === rebuilt) return 'past';
    collect({ ...place, value: asRead(place.value) }, fields);
    return 'into';
  });
  return fields;
}

function collect({ value, key }: Place, fields: Fields): void {
  if (isPoliticalStrategy(value)) fields.politicalStrategies.push(value);
  if (key === 'actors' || key === 'actor') addActor(fields, value);
  if (key === 'owning_profile') Object.assign(fields.owner, { id: textOf(value['id']), name: textOf(value['name']) });
  if (key === 'page') add(fields.pageIds, value['id']);
  if (key === 'message') add(fields.texts, value['text']);
  if (key === 'title_with_entities') add(fields.titles, value['text']);
  if (key === 'source') add(fields.displays, value['text']);
  add(fields.displays, value['link_display']);
  add(fields.postIds, value['post_id']);
  add(fields.media, value['uri']);
  for (const name of ['permalink_url', 'wwwURL']) add(fields.permalinks, value[name]);
  for (const name of ['target_url', 'external_url']) add(fields.outbound, value[name]);
  if (key !== 'actor' && key !== 'actors') add(key === 'web_link' ? fields.outbound : fields.addresses, value['url']);
  if (isJsonObject(value['actor'])) addCreative(value, fields);
}

/** The right column writes its texts as plain fields beside the sender. */
function addCreative(value: JsonObject, fields: Fields): void {
  add(fields.texts, value['description']);
  add(fields.titles, value['title']);
  add(fields.displays, value['subtitle']);
}

/** The first sender is the one who posted; others post together with it. */
function addActor(fields: Fields, value: JsonObject): void {
  const name = textOf(value['name'])?.trim();
  if (!name) return;
  const page = value['delegate_page'];
  const pageId = isJsonObject(page) ? textOf(page['id']) : value['__typename'] === 'Page' ? textOf(value['id']) : null;
  fields.actors.push({ id: textOf(value['id']), name, url: textOf(value['url']), pageId });
}

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function add(list: string[], value: Json | undefined): void {
  const text = textOf(value);
  if (text !== null && !list.includes(text)) list.push(text);
}

/** The copy with the actors of nobody but the sender: a story may name people around it. */
export function withOnlyActor(value: Json, sender: Actor | null): Json {
  if (isArray(value)) return value.map((item) => withOnlyActor(item, sender));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
      if (key !== 'owning_profile' && key !== 'actors' && key !== 'actor') return [[key, withOnlyActor(inner, sender)]];
      if (isArray(inner)) return [[key, inner.filter((actor) => isSender(actor, sender))]];
      return isSender(inner, sender) ? [[key, inner]] : [];
    }),
  );
}

function isSender(value: Json, sender: Actor | null): boolean {
  if (!isJsonObject(value) || !sender) return false;
  return sender.id === null ? value['name'] === sender.name : value['id'] === sender.id;
}
