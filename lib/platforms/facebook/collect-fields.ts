/** Gathers what a minimised ad says, wherever in it that stands; copies of the same thing come together here. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { isPoliticalStrategy } from './match.ts';
import { asRead, rebuilt } from '#lib/platforms/parts/rebuilt.ts';
import { noSenders, noteSender, type Senders, textOf } from './sender.ts';
import { type Place, walkObjects } from '#lib/platforms/parts/walk-objects.ts';

/** Candidates for each field, in the order of the text. */
export interface Fields extends Senders {
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
    ...noSenders(),
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

function collect(place: Place, fields: Fields): void {
  const { value, key } = place;
  noteSender(place, fields);
  if (isPoliticalStrategy(value)) fields.politicalStrategies.push(value);
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

function add(list: string[], value: Json | undefined): void {
  const text = textOf(value);
  if (text !== null && !list.includes(text)) list.push(text);
}
