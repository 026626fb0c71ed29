/** The allow-list at the door: copies of an ad only the fields named here. Whatever is read of an ad is read from this copy,
 *  so that nothing else can leave: no friends, no viewer, no token. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { withoutClickIds } from './clean-url.ts';
import { politicalTexts } from './disclaimer.ts';
import { isShared } from './find-units.ts';
import { adNumberIn, isLabelStrategy, isPoliticalStrategy, isSponsoredData } from './match.ts';
import { isScrambledLabel, lettersOf } from './scrambled-label.ts';
import { isArray } from './walk-objects.ts';

/** Parts of a post that are about people, or about the person who looks at it; and the words of a button. */
const aboutPeople =
  /comment|react|like|friend|viewer|social|with_tags|tagged|mention|seen_by|sharer|collaborator|privacy|birthday|token|tracking|dtsg|encrypted|invite|repl(?:y|ies)|participant|participat|ranges|profile_picture|commerce|debug|logger|__module|__dr|ghl_title/i;

const containerName = /^(?!__proto__$)[\w$-]{1,64}$/;

/** Texts by the field they stand in, and the field around it. */
const textParents = new Set(['message', 'title_with_entities', 'description', 'source']);
const storyNames = new Set(['', 'story', 'node', 'nodes', 'feed_unit', 'data', 'instream_video_ads', 'edges']);
const nameParents = new Set(['actor', 'actors', 'owning_profile']);
const idParents = new Set(['actor', 'actors', 'owning_profile', 'delegate_page', 'page']);
const addressFields = new Set(['permalink_url', 'wwwURL', 'external_url', 'target_url']);
const addressParents = new Set(['actor', 'actors', 'web_link', 'action_link', 'action_links', 'attachment']);
const imageParents = /image|thumbnail|photo/;
const creativeFields = new Set(['title', 'subtitle', 'description']);

const maxItems = 30;
const maxTextChars = 20_000;
const maxNesting = 60;

/** The allowed part of a post; `{}` where nothing of it is. */
export function minimise(post: JsonObject): JsonObject {
  const copy = copyObject({ value: post, key: '', around: '', ownId: post['id'], depth: 0 });
  return isJsonObject(copy) ? copy : {};
}

interface Part {
  readonly value: JsonObject;
  readonly key: string;
  /** The name of the object around this one. */
  readonly around: string;
  readonly ownId: Json | undefined;
  readonly depth: number;
}

function copyObject(part: Part): Json | undefined {
  const { value, key, ownId, depth } = part;
  if (depth > maxNesting) return undefined;
  if (depth > 0 && isShared({ key, value }, ownId)) return undefined;
  if (isSponsoredData(value)) return sponsoredData(value);
  if (isScrambledLabel(value)) return scrambled(value);
  if (isPoliticalStrategy(value)) return strategyOf(value, politicalTexts(value));
  if (isLabelStrategy(value)) return strategyOf(value, []);
  const entries = Object.keys(value).flatMap((name): [string, Json][] => {
    const kept = copyField(part, name, value[name]);
    return kept === undefined ? [] : [[name, kept]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function copyField(part: Part, name: string, value: Json | undefined): Json | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object') return copyContainer(part, name, value);
  if (typeof value === 'string') return copyText(part, name, value);
  return undefined;
}

function copyContainer(part: Part, name: string, value: readonly Json[] | JsonObject): Json | undefined {
  if (!containerName.test(name) || aboutPeople.test(name) || name === 'constructor' || name === 'prototype')
    return undefined;
  if (nameParents.has(part.key) && name !== 'delegate_page') return undefined;
  const inside = { key: name, around: part.key, ownId: part.ownId, depth: part.depth + 1 };
  if (isJsonObject(value)) return copyObject({ ...inside, value });
  const objects = value.slice(0, maxItems).filter(isJsonObject);
  const kept = objects.flatMap((item) => copyObject({ ...inside, value: item }) ?? []);
  return kept.length > 0 ? kept : undefined;
}

function copyText({ value, key, around }: Part, name: string, text: string): string | undefined {
  if (name === '__typename') return /^\w{1,80}$/.test(text) ? text : undefined;
  if (name === 'post_id') return /^[\d_]{1,40}$/.test(text) ? text : undefined;
  if (name === 'role' || name === 'story_type') return text === 'SEARCH_ADS' || text === 'AD' ? text : undefined;
  if (name === 'link_display') return text.slice(0, 300);
  if (name === 'id') return idParents.has(key) && /^\d{1,24}$/.test(text) ? text : undefined;
  if (name === 'name') return nameParents.has(key) ? text.slice(0, 300) : undefined;
  if (name === 'text') return isOwnText(key, around) ? text.slice(0, maxTextChars) : undefined;
  if (name === 'uri') return imageParents.test(key) ? (withoutClickIds(text) ?? undefined) : undefined;
  if (addressFields.has(name) || (name === 'url' && addressParents.has(key))) return withoutClickIds(text) ?? undefined;
  if (creativeFields.has(name)) return isJsonObject(value['actor']) ? text.slice(0, maxTextChars) : undefined;
  return undefined;
}

/** A message is the ad's own directly in a story only: elsewhere it may be a comment. */
function isOwnText(key: string, around: string): boolean {
  return textParents.has(key) && (key !== 'message' || storyNames.has(around));
}

/** Of the sponsored data only the number of the ad, under the name that it has in the schema. */
function sponsoredData(value: JsonObject): JsonObject {
  const id = adNumberIn(value);
  return id === null ? { __typename: 'SponsoredData' } : { __typename: 'SponsoredData', ad_id: id };
}

/** The label without its decoys. */
function scrambled(label: JsonObject): JsonObject {
  const children = lettersOf(label).map(({ styles, text }) => ({
    attributes: [],
    styles: isArray(styles) ? styles.slice(0, 1).flatMap(orderIn) : [],
    text: typeof text === 'string' ? text.slice(0, 8) : '',
  }));
  return { children: children.slice(0, 400) };
}

function orderIn(style: Json): readonly JsonObject[] {
  const order = isJsonObject(style) ? style['val'] : null;
  return typeof order === 'string' || typeof order === 'number' ? [{ val: String(order).slice(0, 12) }] : [];
}

/** The strategy with its type, and of its texts those that say who paid, or might: their field names differ by version. */
function strategyOf(value: JsonObject, texts: readonly string[]): JsonObject {
  const type = Object.values(value).find((entry) => typeof entry === 'string' && entry.endsWith('LabelStrategy'));
  return { __typename: type ?? null, ...(texts.length > 0 ? { texts: texts.map((text) => ({ label: text })) } : {}) };
}
