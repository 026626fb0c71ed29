/** Gathers what a minimised post says: its text, where it leads, its pictures. */
import type { Json, JsonObject } from '#lib/core/json.ts';
import { asRead } from '#lib/platforms/parts/rebuilt.ts';
import { type Place, walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { pairKey, unifiedCardIn } from './card.ts';
import { plainCharacters } from './plain-characters.ts';
import { isAccount } from './things.ts';

export interface PostFields {
  /** The longest of its copies: long posts are cut off in the others. */
  readonly text: string;
  readonly titles: readonly string[];
  /** Addresses in the order of the text, then those of the card, X's shortened ones among them. */
  readonly links: readonly string[];
  readonly displays: readonly string[];
  readonly media: readonly string[];
}

export const noPostFields: PostFields = { text: '', titles: [], links: [], displays: [], media: [] };

type Lists = Record<'texts' | 'cardLinks' | Exclude<keyof PostFields, 'text'>, string[]>;

export function readPostFields(post: JsonObject): PostFields {
  const lists: Lists = { texts: [], titles: [], links: [], cardLinks: [], displays: [], media: [] };
  gather(post, lists);
  const { texts, links, cardLinks, titles, displays, media } = lists;
  return {
    titles,
    displays,
    media,
    links: [...links, ...cardLinks],
    text: texts.reduce((best, text) => (text.length > best.length ? text : best), ''),
  };
}

function gather(part: JsonObject, lists: Lists): void {
  walkObjects(part, (place) => {
    const value = asRead(place.value);
    if (isAccount(value)) return 'past';
    add(lists.texts, value['full_text']);
    if (place.key === 'result') add(lists.texts, value['text']);
    add(lists.media, value['media_url_https']);
    if (place.key === 'image_value') add(lists.media, value['url']);
    if (place.key === 'urls') for (const name of ['expanded_url', 'url']) add(lists.links, value[name]);
    if (place.key === 'urls') add(lists.displays, value['display_url']);
    if (place.key === 'url_data') add(lists.cardLinks, value['url']);
    if (place.key === 'url_data') add(lists.displays, value['vanity']);
    if (place.key === 'title') add(lists.titles, value['content']);
    if (place.key === 'subtitle') add(lists.displays, value['content']);
    addCardText(place, value['string_value'], lists);
    return 'into';
  });
}

const listOfKey: ReadonlyMap<string, keyof Lists> = new Map([
  ['title', 'titles'],
  ['vanity_url', 'displays'],
  ['domain', 'displays'],
  ['card_url', 'cardLinks'],
  ['website_url', 'cardLinks'],
]);

function addCardText({ key, parent }: Place, text: Json | undefined, lists: Lists): void {
  const name = (parent && pairKey(parent.value, key)) ?? key;
  const list = listOfKey.get(name);
  if (list) add(lists[list], text);
  const card = text === undefined ? null : unifiedCardIn(text, 'string_value', name);
  if (card) gather(card, lists);
}

function add(list: string[], value: Json | undefined): void {
  if (typeof value !== 'string') return;
  const text = plainCharacters(value);
  if (text !== '' && !list.includes(text)) list.push(text);
}
