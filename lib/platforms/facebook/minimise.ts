/** The allow-list at the door: copies of an ad only the fields named here, under the platform's keys and with its values;
 *  what had to be rebuilt stands under `_rebuilt`. Whatever is read of an ad is read from this copy,
 *  so that nothing else can leave: no friends, no viewer, no token. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { withoutClickIds } from './clean-url.ts';
import { isShared } from './find-units.ts';
import { adNumberKey, isPlainName, isSponsoredData, labelStrategyKey } from './match.ts';
import { asRead, rebuilt } from '#lib/platforms/parts/rebuilt.ts';
import { isScrambledLabel } from './scrambled-label.ts';

/** Parts of a post that are about people, or about the person who looks at it; and the words of a button. */
const aboutPeople =
  /comment|react|like|friend|viewer|social|with_tags|tagged|mention|seen_by|sharer|collaborator|privacy|birthday|token|tracking|dtsg|encrypted|invite|repl(?:y|ies)|participant|participat|ranges|profile_picture|commerce|debug|logger|__module|__dr|ghl_title/i;

/** Texts by the field they stand in, and the field around it. */
const textParents = /^(?:message|title_with_entities|description|source)$/;
const storyNames = /^(?:|story|nodes?|feed_unit|data|instream_video_ads|edges)$/;
const nameParents = /^(?:actors?|owning_profile)$/;
const idParents = /^(?:actors?|owning_profile|(?:delegate_)?page)$/;
const addressFields = /^(?:permalink_url|wwwURL|external_url|target_url)$/;
const addressParents = /^(?:actors?|web_link|action_links?|attachment)$/;
const imageParents = /image|thumbnail|photo/;
const creativeFields = /^(?:sub)?title$|^description$/;

const maxItems = 30;
const maxTextChars = 20_000;
const maxNesting = 60;

/** The allowed part of a label strategy, whose type stands under `typeKey`. */
export type CopyLabel = (strategy: JsonObject, typeKey: string) => JsonObject;

/** The allowed part of a post; `{}` where nothing of it is. Of a label strategy only the type is copied unless `copyLabel`
 *  says more. */
export function minimise(post: JsonObject, copyLabel: CopyLabel = typeOnly): JsonObject {
  const copy = copyObject({ value: post, key: '', around: '', ownId: post['id'], depth: 0, copyLabel });
  return isJsonObject(copy) ? copy : {};
}

const typeOnly: CopyLabel = (strategy, typeKey) => ({ [typeKey]: strategy[typeKey] ?? null });

interface Part {
  readonly value: JsonObject;
  readonly key: string;
  /** The name of the object around this one. */
  readonly around: string;
  readonly ownId: Json | undefined;
  readonly depth: number;
  readonly copyLabel: CopyLabel;
}

function copyObject(part: Part): Json | undefined {
  const { key, ownId, depth } = part;
  const value = asRead(part.value);
  if (depth > maxNesting) return undefined;
  if (depth > 0 && isShared({ key, value }, ownId)) return undefined;
  if (isSponsoredData(value)) return sponsoredData(part.value);
  if (isScrambledLabel(value)) return undefined;
  const strategy = labelStrategyKey(value);
  if (strategy !== null) return part.copyLabel(part.value, strategy);
  const kept: [string, Json][] = [];
  const changed: [string, Json][] = [];
  for (const name of Object.keys(value)) {
    const copy = name === rebuilt ? undefined : copyField({ ...part, value }, name, value[name]);
    if (copy !== undefined) (isCutOf(copy, value[name]) ? kept : changed).push([name, copy]);
  }
  if (changed.length > 0) kept.push([rebuilt, Object.fromEntries(changed)]);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** False for a text that is more than shortened: an address out of its redirect, or without the parts that tell of a click. */
function isCutOf(copy: Json, value: Json | undefined): boolean {
  return typeof copy !== 'string' || (typeof value === 'string' && value.startsWith(copy));
}

function copyField(part: Part, name: string, value: Json | undefined): Json | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object') return copyContainer(part, name, value);
  if (typeof value === 'string') return copyText(part, name, value);
  return undefined;
}

function copyContainer(part: Part, name: string, value: readonly Json[] | JsonObject): Json | undefined {
  if (!isPlainName(name) || aboutPeople.test(name)) return undefined;
  if (nameParents.test(part.key) && name !== 'delegate_page') return undefined;
  const inside = { ...part, key: name, around: part.key, depth: part.depth + 1 };
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
  if (name === 'id') return idParents.test(key) && /^\d{1,24}$/.test(text) ? text : undefined;
  if (name === 'name') return nameParents.test(key) ? text.slice(0, 300) : undefined;
  if (name === 'text') return isOwnText(key, around) ? text.slice(0, maxTextChars) : undefined;
  if (name === 'uri') return imageParents.test(key) ? (withoutClickIds(text) ?? undefined) : undefined;
  if (addressFields.test(name) || (name === 'url' && addressParents.test(key)))
    return withoutClickIds(text) ?? undefined;
  if (creativeFields.test(name)) return isJsonObject(value['actor']) ? text.slice(0, maxTextChars) : undefined;
  return undefined;
}

/** A message is the ad's own directly in a story only: elsewhere it may be a comment. */
function isOwnText(key: string, around: string): boolean {
  return textParents.test(key) && (key !== 'message' || storyNames.test(around));
}

/** Of the sponsored data its type and the number of the ad, under the name that it has there. The type tells what it is where
 *  the token that told it before is gone. */
function sponsoredData(value: JsonObject): JsonObject {
  const key = adNumberKey(value);
  const type = value['__typename'];
  return {
    ...(typeof type === 'string' && /^\w{1,80}$/.test(type) ? { __typename: type } : {}),
    ...(key === null ? {} : { [key]: value[key] ?? null }),
    ...(type === 'SponsoredData' ? {} : { [rebuilt]: { __typename: 'SponsoredData' } }),
  };
}
