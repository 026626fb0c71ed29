/** Takes out of a card of React's stream what may leave it, in the order in which it is drawn: signs, the sender, the text, links. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { isArray } from '#lib/platforms/parts/walk-objects.ts';
import { isOwn, withoutClickValue } from './clean-url.ts';
import { type CardVisitor, isAddress, walkCard, type Zone } from './flight-cards.ts';
import type { Flight } from './flight-rows.ts';
import { markOf } from './match.ts';
import type { Family } from './surfaces.ts';
import { creativeIn, postIn } from './urns.ts';

export type Said =
  | { readonly kind: 'mark'; readonly key: string; readonly value: Json; readonly family: Family }
  /** Found in bytes, in which a card says what is told of it when it is seen. */
  | { readonly kind: 'scope'; readonly value: Json }
  /** The name of the ad and of what it shows. */
  | { readonly kind: 'identity'; readonly key: string; readonly value: JsonObject }
  /** The name of the card's menu, which names the sender. */
  | { readonly kind: 'menu'; readonly key: string; readonly value: string }
  | { readonly kind: 'page'; readonly url: string; readonly name: string }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'text'; readonly text: string };

export const menuName = /^Open control menu for post by (\S.{0,298})$/;
const maxLinks = 20;

export function saidIn(card: JsonObject, flight: Flight): readonly Said[] {
  const said: Said[] = [];
  const visitor: CardVisitor = {
    leaf: (key, value, zone) => {
      const one = saidBy(key, value, zone);
      if (one) said.push(one);
    },
    object(key, value) {
      const found = scopeIn(value) ?? identityIn(key, value);
      if (found) said.push(found);
      return found !== null;
    },
  };
  walkCard(card, flight, visitor);
  const links = said.filter(({ kind }) => kind === 'link');
  return said.filter((one) => one.kind !== 'link' || links.indexOf(one) < maxLinks);
}

function saidBy(key: string, value: string | number | boolean, zone: Zone): Said | null {
  const isDrawn = key === 'children' && typeof value === 'string';
  if (isDrawn && zone?.kind === 'text') return { kind: 'text', text: value };
  const mark = markOf(key, value);
  if (mark?.family) return { kind: 'mark', key, value: mark.kept, family: mark.family };
  if (typeof value !== 'string') return null;
  if (menuName.test(value)) return { kind: 'menu', key, value };
  if (isDrawn && zone?.kind === 'organisation' && value.trim() !== '')
    return { kind: 'page', url: zone.url, name: value.trim().slice(0, 300) };
  const href = isAddress(key) && !isOwn(value) ? withoutClickValue(value) : null;
  return href === null || isOwn(href) ? null : { kind: 'link', href };
}

const maxBytes = 20_000;

/** `{"type":"Buffer","data":[123,34,…]}`: a text in bytes. Only the sign in it is kept. */
function scopeIn({ type, data }: JsonObject): Said | null {
  if (type !== 'Buffer' || !isArray(data)) return null;
  const codes = data.slice(0, maxBytes).filter((code) => typeof code === 'number');
  const text = codes.map((code) => String.fromCodePoint(code & 0xff)).join('');
  const mark = markOf('', text);
  return mark?.family === 'tracking-scope' ? { kind: 'scope', value: mark.kept } : null;
}

/** Under a name such as `updateUrnSponsoredContentV2Urn`: the ad and the post that it shows. */
function identityIn(key: string, value: JsonObject): Said | null {
  return /SponsoredContentV2/i.test(key) ? { kind: 'identity', key, value: namesIn(value, 0) } : null;
}

function namesIn(value: JsonObject, depth: number): JsonObject {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, entry]): [string, Json][] => {
      if (!/^\w{1,80}$/.test(name) || depth > 6) return [];
      if (isJsonObject(entry)) return [[name, namesIn(entry, depth + 1)]];
      return typeof entry === 'string' && (creativeOf(name, entry) ?? postOf(name, entry)) !== null
        ? [[name, entry]]
        : [];
    }),
  );
}

/** The number of an ad under a name of its own, or in its whole name. */
export const creativeOf = (name: string, text: string): string | null =>
  creativeIn(text) ?? (/creative/i.test(name) && /^\d{3,20}$/.test(text) ? text : null);

/** The number of a post, likewise. */
export const postOf = (name: string, text: string): string | null =>
  text.length > 200
    ? null
    : (postIn(text) ?? (/activity/i.test(name) && /^\d{3,25}$/.test(text) ? `activity:${text}` : null));
