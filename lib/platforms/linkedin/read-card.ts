/** Reads a post of React's stream, where it is a tree of what is drawn and hardly anything has a name (facts C; no recording). */
import type { Json, JsonObject } from '#lib/core/json.ts';
import { walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { handleOf, hasClickId, landingUrlOf } from './clean-url.ts';
import { cardKeyOf } from './flight-cards.ts';
import type { Flight } from './flight-rows.ts';
import { promotedLabel } from './promoted-label.ts';
import type { Facts } from './read-facts.ts';
import { creativeOf, menuName, postOf, type Said, saidIn } from './said-in-card.ts';
import { type Family, signsOf } from './surfaces.ts';

export interface Card {
  readonly facts: Facts;
  /** The stream cut down to one row, in which the same stands. */
  readonly raw: string;
}

const maxTextChars = 20_000;

/** What a card says. Of the names in it only the sender's is read: who promotes it, else the one of its menu, else that of the page to
 *  which it links. */
export function readCard(card: JsonObject, flight: Flight): Card {
  const said = saidIn(card, flight);
  const text = said
    .map((one) => (one.kind === 'text' ? one.text : ''))
    .join('')
    .trim()
    .slice(0, maxTextChars);
  const promoter = firstOf(said, (one) =>
    one.kind === 'mark' && typeof one.value === 'string' ? (promotedLabel(one.value)?.by ?? null) : null,
  );
  const inMenu = firstOf(said, (one) => (one.kind === 'menu' ? (menuName.exec(one.value)?.[1] ?? null) : null));
  const sender = (promoter ?? inMenu ?? firstOf(said, (one) => (one.kind === 'page' ? one.name : null)) ?? '').trim();
  const page = firstOf(said, (one) => (one.kind === 'page' && one.name === sender ? one : null));
  const names = said.flatMap(namesOf);
  const facts: Facts = {
    signs: signsOf(new Set(said.flatMap(familiesOf))),
    creatives: [...new Set(names.flatMap(([name, value]) => creativeOf(name, value) ?? []))],
    post: names.map(([name, value]) => postOf(name, value)).find((post) => post !== null) ?? null,
    sender,
    companyId: null,
    handle: page ? handleOf(page.url) : null,
    text,
    titles: [],
    links: said.flatMap((one) => (one.kind === 'link' ? (landingUrlOf(one.href) ?? []) : [])),
  };
  const isOfAnother = (one: Said): boolean =>
    (one.kind === 'page' && one !== page) || (one.kind === 'menu' && promoter !== null);
  const kept = said.flatMap((one) => (isOfAnother(one) ? [] : keptOf(one)));
  if (text !== '') kept.push(element({ 'data-testid': 'expandable-text-box', children: [text] }));
  const row = element({ role: 'listitem', componentkey: cardKeyOf(card) ?? '', children: kept });
  return { facts, raw: `0:${JSON.stringify(row)}` };
}

function firstOf<T>(said: readonly Said[], read: (one: Said) => T | null): T | null {
  for (const one of said) {
    const found = read(one);
    if (found !== null) return found;
  }
  return null;
}

function familiesOf(one: Said): readonly Family[] {
  if (one.kind === 'mark') return [one.family];
  if (one.kind === 'scope') return ['tracking-scope'];
  if (one.kind === 'link') return hasClickId(one.href) ? ['click-id'] : [];
  return one.kind === 'identity' ? ['sponsored-urn'] : [];
}

/** Names of things, each with the name of the field it stands in. */
function namesOf(one: Said): readonly (readonly [string, string])[] {
  if (one.kind === 'mark' && typeof one.value === 'string') return [[one.key, one.value]];
  if (one.kind !== 'identity') return [];
  const names: [string, string][] = [];
  walkObjects(one.value, ({ value }) => {
    for (const [name, text] of Object.entries(value)) if (typeof text === 'string') names.push([name, text]);
    return 'into';
  });
  return names;
}

function keptOf(one: Said): readonly Json[] {
  switch (one.kind) {
    case 'mark':
    case 'menu':
    case 'identity':
      return [{ [one.key]: one.value }];
    case 'scope':
      return [{ _rebuilt: { scope: one.value } }];
    case 'page':
      return [element({ href: one.url, children: [one.name] })];
    case 'link':
      return [{ href: one.href }];
    case 'text':
      return [];
  }
}

/** An element as React's stream has it. */
const element = (props: JsonObject): Json => ['$', 'div', null, props];
