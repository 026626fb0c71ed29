/** The allow-list at the door: copies of a post only the fields named here, under LinkedIn's keys and with its values, and besides
 *  them the values that are signs of an ad, wherever they stand. Whatever is read of an ad is read from this copy. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { type AllowList, copyAllowed } from '#lib/platforms/parts/copy-allowed.ts';
import { isArray, walkObjects } from '#lib/platforms/parts/walk-objects.ts';
import { isOwn, organisationUrl, withoutClickValue } from './clean-url.ts';
import { markOf, trackingKey } from './match.ts';
import { promotedLabel } from './promoted-label.ts';
import { companyIn, isUpdateUrn, postIn } from './urns.ts';

/** Parts that are never entered: who liked, commented or shared, other posts, and whoever is named in a text. */
const never =
  /^header$|^author|social|comment(?!ary)|reshared|highlight|annotation|profile|member|mention|reactor|liker|viewer/i;

const maxTextChars = 20_000;
const maxDepth = 40;
const maxItems = 50;

/** Besides the sender's name: the sender's page, and the line below the name where it is a label. */
const actor: AllowList = {
  never: new RegExp(`${never.source}|attribute`, 'i'),
  leaf({ value }) {
    if (typeof value !== 'string') return undefined;
    return promotedLabel(value) || companyIn(value) !== null ? value : (organisationUrl(value) ?? undefined);
  },
};

/** What is attached: titles, where they lead away from LinkedIn, and pictures. */
const content: AllowList = {
  never: new RegExp(`${never.source}|^actor$`, 'i'),
  leaf({ name, parent, value }) {
    if (name === 'width' && typeof value === 'number') return value;
    if (typeof value !== 'string') return undefined;
    if (isTitle(name, parent)) return value.slice(0, maxTextChars);
    const link = isAddress(name) ? withoutClickValue(value) : null;
    if (link !== null) return isOwn(link) ? undefined : link;
    return name === 'rootUrl' || name === 'fileIdentifyingUrlPathSegment' ? value.slice(0, 1_000) : undefined;
  },
};

const zones = {
  actor: copyActor,
  commentary: copyText,
  content: (value: Json | undefined) => copyPart(value, content),
};

/** The part of a post that a name stands for, where that holds more than signs. */
export function zoneOf(name: string): keyof typeof zones | null {
  if (name === 'actor' || name === 'commentary') return name;
  return /^(?:content|carouselContent|leadGenForm\w*|callToAction\w*)$/.test(name) ? 'content' : null;
}

/** In what is attached: a title or a line below it. */
export const isTitle = (name: string, parent: string): boolean =>
  /^(?:sub)?title$|^headline$/.test(name === 'text' ? parent : name);

export const isAddress = (name: string): boolean => /^(?:actionTarget|url|landingPageUrl)$/.test(name);

/** The allowed part of a post; `{}` where nothing of it is. Other posts inside it are left out. */
export function minimise(post: JsonObject): JsonObject {
  const copy = copyObject(post, '', 0, { own: updateOf(post), body: null });
  return isJsonObject(copy) ? copy : {};
}

/** The post that begins here (`activity:7`, or the whole name where it has no number); null where none does. */
export function updateOf(value: JsonObject): string | null {
  for (const name of Object.keys(value)) {
    const entry = value[name];
    if (typeof entry === 'string' && isUpdateUrn(entry)) return postIn(entry) ?? entry.slice(0, 300);
  }
  return null;
}

/** True for another post than the one around it. */
export function isOther(value: JsonObject, around: string | null): boolean {
  const own = updateOf(value);
  return own !== null && around !== null && own !== around;
}

const programName = /^(?!(?:__proto__|constructor|prototype)$)[\w$-]{1,80}$/;

interface Around {
  /** The post that is copied. */
  readonly own: string | null;
  /** The object in which its sender, text and attachments stand: the first that has a sender, or is the post itself. Whoever else
   *  says something inside of it is not the sender. */
  body: JsonObject | null;
}

function copyObject(value: JsonObject, name: string, depth: number, around: Around): Json | undefined {
  if (depth > maxDepth || (depth > 0 && isOther(value, around.own))) return undefined;
  if (isJsonObject(value['actor']) || updateOf(value) !== null) around.body ??= value;
  const isBody = around.body === value;
  const kept = Object.keys(value).flatMap((key): [string, Json][] => {
    if (!programName.test(key) || never.test(key)) return [];
    const zone = zoneOf(key);
    const copy =
      zone === null ? copyValue(value[key], key, depth + 1, around) : isBody ? zones[zone](value[key]) : undefined;
    return copy === undefined ? [] : [[key, copy]];
  });
  return kept.length > 0 || name === trackingKey ? Object.fromEntries(kept) : undefined;
}

function copyValue(value: Json | undefined, key: string, depth: number, around: Around): Json | undefined {
  if (isJsonObject(value)) return copyObject(value, key, depth, around);
  if (!isArray(value)) return markOf(key, value)?.kept;
  const objects = value.slice(0, maxItems).filter(isJsonObject);
  const items = objects.flatMap((item) => copyObject(item, key, depth + 1, around) ?? []);
  return items.length > 0 ? items : undefined;
}

/** A text as such, or as `{text}`, or as `{text: {text}}`. */
function copyText(value: Json | undefined): Json | undefined {
  if (typeof value === 'string') return value.slice(0, maxTextChars);
  const text = isJsonObject(value) ? value['text'] : undefined;
  if (isJsonObject(text)) return typeof text['text'] === 'string' ? { text: copyText(text) ?? null } : undefined;
  return typeof text === 'string' ? { text: text.slice(0, maxTextChars) } : undefined;
}

/** The sender's page and label, and the name unless the label names who promotes the post. */
function copyActor(value: Json | undefined): Json | undefined {
  if (!isJsonObject(value)) return undefined;
  const { name, ...rest } = value;
  const copy = copyAllowed(rest, actor);
  const shown = promoterIn(copy) === null ? copyText(name) : undefined;
  const whole = { ...(shown === undefined ? {} : { name: shown }), ...copy };
  return Object.keys(whole).length > 0 ? whole : undefined;
}

/** Who promotes the post, where its label says so: then its author is not the sender of the ad, and nobody's business. */
function promoterIn(copy: JsonObject): string | null {
  let promoter: string | null = null;
  walkObjects(copy, ({ value }) => {
    for (const text of Object.values(value)) if (typeof text === 'string') promoter ??= promotedLabel(text)?.by ?? null;
    return 'into';
  });
  return promoter;
}

function copyPart(value: Json | undefined, list: AllowList): Json | undefined {
  const copy = isJsonObject(value) ? copyAllowed(value, list) : {};
  return Object.keys(copy).length > 0 ? copy : undefined;
}

/** The text in what `copyText` gave; '' without. */
export function shownText(copy: Json | undefined): string {
  if (typeof copy === 'string') return copy;
  return isJsonObject(copy) ? shownText(copy['text']) : '';
}
