/** The allow-list at the door for explanations: of each element only the fields of its type, and never anybody's birthday. */
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import type { CriterionRow } from './criterion-row.ts';
import { isPlainName } from './match.ts';
import { rebuilt, rebuiltIn } from '#lib/platforms/parts/rebuilt.ts';
import { serializedOf } from './serialized.ts';
import { isArray } from '#lib/platforms/parts/walk-objects.ts';

/** Never leaves, whatever the type: the viewer's own data, other people, tokens, pictures. */
const never =
  /birth|friend|viewer|first_name|last_name|user_name|short_name|token|tracking|fbclid|dtsg|picture|photo|avatar|profile|^__proto__$|^constructor$|^prototype$/i;

/** Types and fields whose texts may be about people or the viewer: of these only the names of the fields are kept. */
const maybeAboutPeople = /friend|birth|user_events|signals|search|people|person|actor|member/i;

/** Names such as the platform's programs use, and no names of people. */
const fieldName = /^[a-z][a-z_]{0,39}$/;
const headFields = ['waist_ui_type', '__typename'];

/** Sub-objects that a criterion may hold, and what of them is read. */
const inner: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'dfca_data',
    ['ca_owner_name', 'match_keys', 'upload_time_string', 'is_opted_out', 'is_unhandled_dfca', 'business_id'],
  ],
  ['website_ca_data', ['website_url', 'event_time_string']],
  ['mobile_ca_data', ['app_name', 'event_time_string']],
  ['matched_data', ['website_url', 'app_name', 'event_time_string']],
  ['interests', ['name', 'id']],
  ['page', ['name', 'id']],
]);

const serializedFields =
  /^(?:age_min|age_max|gender|location_\w+|locales|interest_ids|school_ids|edu_status|ca_type|ca_fbid|work_\w+|relationship_\w+|radius|country|region|city)$/;

const maxOpenDepth = 4;
const maxTextChars = 1_000;

/** The allowed part of an element, its type included. `row` is null for a type that the table does not have. */
export function minimiseCriterion(element: JsonObject, row: CriterionRow | null): JsonObject {
  const head = fieldsOf(element, headFields);
  if (!row || row.fields === 'open') return { ...head, ...openOrBones(element, head, row) };
  const { fields } = row;
  return { ...head, ...fieldsOf(element, fields), ...serializedPart(element, fields) };
}

function fieldsOf(element: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.flatMap((name): [string, Json][] => {
      const kept = copyValue(element[name], inner.get(name) ?? []);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

function copyValue(value: Json | undefined, names: readonly string[]): Json | undefined {
  if (isArray(value)) return value.slice(0, 200).flatMap((item) => copyValue(item, names) ?? []);
  if (isJsonObject(value)) return names.length > 0 ? fieldsOf(value, names) : fieldsOf(value, ['name', 'text']);
  return cut(value);
}

/** Of the serialised part only codes; none where the type lets no field out, for then it could name a person. It stays as it
 *  is where it holds nothing else. */
function serializedPart(element: JsonObject, fields: readonly string[]): JsonObject {
  if (fields.length === 0 || fields.includes('type')) return {};
  const all = Object.entries(serializedOf(element));
  const codes = all.filter(([name, value]) => serializedFields.test(name) && !isJsonObject(value));
  if (codes.length === 0) return {};
  const text = element['serialized_data'];
  if (typeof text === 'string' && codes.length === all.length) return { serialized_data: text };
  const exact = codes.filter(([, value]) => !isRounded(value));
  return { [rebuilt]: { serialized_data: JSON.stringify(Object.fromEntries(exact)) } };
}

/** For types whose fields nobody has documented: the texts, but where the platform chose (then they tell what the viewer
 *  did, or with whom) or where the type or a field may be about people; there the names of all fields stand for them. */
function openOrBones(element: JsonObject, head: JsonObject, row: CriterionRow | null): JsonObject {
  const types = JSON.stringify(Object.values(head));
  const open = row?.chosenBy === 'platform' || maybeAboutPeople.test(types) ? {} : openPart(element);
  const keys = keysOf(rebuiltIn(element)['keys'] ?? element);
  return JSON.stringify(keys) === JSON.stringify(keysOf(open)) ? open : { ...open, [rebuilt]: { keys } };
}

/** The names of the fields, nested as they were. */
function keysOf(value: Json | undefined, depth = 0): JsonObject {
  if (depth > maxOpenDepth) return {};
  if (isArray(value))
    return Object.fromEntries(value.slice(0, 50).flatMap((item) => Object.entries(keysOf(item, depth))));
  if (!isJsonObject(value)) return {};
  const names = Object.keys(value).filter((name) => fieldName.test(name) && !isLeftOut(name));
  return Object.fromEntries(names.slice(0, 50).map((name) => [name, keysOf(value[name], depth + 1)]));
}

function isLeftOut(name: string): boolean {
  return never.test(name) || name === 'id' || name === 'serialized_data' || headFields.includes(name);
}

function openPart(element: JsonObject, depth = 0): JsonObject {
  return Object.fromEntries(
    Object.keys(element).flatMap((name): [string, Json][] => {
      if (isLeftOut(name) || maybeAboutPeople.test(name) || !isPlainName(name) || name === rebuilt) return [];
      const kept = openValue(element[name], depth + 1);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

function openValue(value: Json | undefined, depth: number): Json | undefined {
  if (depth > maxOpenDepth) return undefined;
  if (isArray(value)) return value.slice(0, 50).flatMap((item) => openValue(item, depth + 1) ?? []);
  return isJsonObject(value) ? openPart(value, depth) : cut(value);
}

/** True for a number that lost its last digits when it was read: it is no number of the platform's any more. */
function isRounded(value: Json | undefined): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

function cut(value: Json | undefined): Json | undefined {
  if (isRounded(value)) return undefined;
  return typeof value === 'string' ? value.slice(0, maxTextChars) : value;
}
