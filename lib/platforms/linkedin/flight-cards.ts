/** Finds the posts in React's stream, and walks through each as it is drawn, references followed. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { isArray, walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { organisationUrl } from './clean-url.ts';
import { type Flight, followed } from './flight-rows.ts';

const cardKey = /^(?:update-card-focus|expanded)[\w-]{0,100}FeedType_\w{1,60}$/;

/** The key of a card of the feed, by which the page knows it too; null for any other object. */
export function cardKeyOf(value: JsonObject): string | null {
  const values = Object.values(value);
  if (!values.includes('listitem')) return null;
  const key = values.find((entry) => typeof entry === 'string' && cardKey.test(entry));
  return typeof key === 'string' ? key : null;
}

/** The posts of a stream: items of a list that have the key of a card. */
export function cardsIn({ rows }: Flight): readonly JsonObject[] {
  const cards: JsonObject[] = [];
  for (const row of rows.values())
    walkObjects(row, ({ value }) => {
      if (cardKeyOf(value) !== null) cards.push(value);
      return 'into';
    });
  return cards;
}

/** Where in a card something stands: in its text, or in a link to the page of an organisation. */
export type Zone = { readonly kind: 'text' } | { readonly kind: 'organisation'; readonly url: string } | null;

export interface CardVisitor {
  /** A field with a text, number or truth value; `children` for what is drawn. */
  readonly leaf: (key: string, value: string | number | boolean, zone: Zone) => void;
  /** An object, before what is in it; true where nothing more is to be seen of it. */
  readonly object: (key: string, value: JsonObject) => boolean;
}

const maxNodes = 20_000;
const maxDepth = 300;

/** Visits what a card holds, in the order in which it is drawn: without comments, without who reacted, without links to members. */
export function walkCard(card: JsonObject, flight: Flight, visitor: CardVisitor): void {
  const seen = new Set<string>();
  let nodes = 0;
  const walk = (value: Json | undefined, key: string, zone: Zone, depth: number): void => {
    nodes += 1;
    if (value === undefined || value === null || nodes > maxNodes || depth > maxDepth) return;
    if (isArray(value)) walkList(value, key, zone, depth);
    else if (isJsonObject(value)) walkObject(value, key, zone, depth);
    else if (typeof value === 'string' && /^\$[^$]/.test(value)) follow(value, key, zone, depth);
    else visitor.leaf(key, typeof value === 'string' ? value.replace(/^\$\$/, '$') : value, zone);
  };
  const walkList = (list: readonly Json[], key: string, zone: Zone, depth: number): void => {
    if (list[0] !== '$') for (const item of list) walk(item, key, zone, depth + 1);
    else if (zone?.kind === 'text' && list[1] === 'br') visitor.leaf(key, '\n', zone);
    else if (zone?.kind !== 'text' || list[1] !== 'button') walk(list[3], key, zone, depth + 1);
  };
  const follow = (reference: string, key: string, zone: Zone, depth: number): void => {
    if (seen.has(reference)) return;
    seen.add(reference);
    walk(followed(reference, flight), key, zone, depth + 1);
  };
  const walkObject = (value: JsonObject, key: string, zone: Zone, depth: number): void => {
    const isOtherCard = value !== card && cardKeyOf(value) !== null;
    if (isOtherCard || isAboutOthers(value) || visitor.object(key, value)) return;
    const inside = zone ?? zoneOf(value);
    for (const [name, entry] of Object.entries(value)) walk(entry, name, inside, depth + 1);
  };
  walk(card, '', null, 0);
}

const label = /testid|componentkey|controlname|viewname/i;
const others = /comment(?!ary)|social-proof|reactor|reaction-list/i;

/** Comments, those who reacted, and links to members. */
function isAboutOthers(value: JsonObject): boolean {
  return Object.entries(value).some(
    ([name, entry]) =>
      typeof entry === 'string' &&
      ((label.test(name) && others.test(entry)) || (isAddress(name) && /\/in\/[^/]/.test(entry))),
  );
}

function zoneOf(value: JsonObject): Zone {
  const entries = Object.entries(value);
  if (entries.some(([, entry]) => entry === 'expandable-text-box' || entry === 'feed-commentary'))
    return { kind: 'text' };
  for (const [name, entry] of entries) {
    const url = isAddress(name) && typeof entry === 'string' ? organisationUrl(entry) : null;
    if (url !== null) return { kind: 'organisation', url };
  }
  return null;
}

export const isAddress = (name: string): boolean => /^(?:href|url|actionTarget)$/.test(name);
