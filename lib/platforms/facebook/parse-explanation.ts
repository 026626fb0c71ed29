/** Reads the answer to "Why am I seeing this ad?": typed criteria, never by the dialog's wording (facts on Meta, section 3). */
import type { Advertiser } from '#lib/core/advertiser.ts';
import { contentId } from '#lib/core/content-id.ts';
import type { TargetingCriterion } from '#lib/core/criterion.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import { isJsonObject, type Json, type JsonObject } from '#lib/core/json.ts';
import { maxRawChars } from '#lib/core/limits.ts';
import type { ProblemKind } from '#lib/core/problem.ts';
import type { ReadExplanation } from '#lib/platforms/contract.ts';
import { adIdAsked } from '#lib/platforms/parts/ad-id-asked.ts';
import { criteria } from './criteria.ts';
import type { CriterionReading, CriterionRow } from './criterion-row.ts';
import { minimiseCriterion } from './minimise-criterion.ts';
import { parserVersion } from './parser-version.ts';
import { rebuilt, rebuiltIn } from '#lib/platforms/parts/rebuilt.ts';
import { isStory } from './unit-root.ts';
import { isArray, walkObjects } from '#lib/platforms/parts/walk-objects.ts';

interface Context {
  readonly variables: Json;
  readonly at: string | null;
  readonly place: string;
}

interface SeenProblem {
  readonly kind: ProblemKind;
  readonly at: string;
  readonly seen: string;
  readonly raw: string | null;
}

export interface ParsedExplanations {
  readonly explanations: readonly ReadExplanation[];
  readonly problems: readonly SeenProblem[];
}

/** More reasons than any explanation has. */
const maxElements = 500;

/** All criteria of one document, in whatever form they are stored: in `data`, without it, as a bare list, or in several
 *  lists below a wrapper. One document explains one ad. */
export function parseExplanation(document: Json, context: Context): ParsedExplanations {
  const found = gather(document);
  const problems: SeenProblem[] = [];
  const say = (kind: ProblemKind, at: string, seen: string, raw: string | null = null): void => {
    problems.push({ kind, at: `${context.place} ${at}`, seen, raw });
  };
  if (found.tooDeep > 0) say('too-deep', 'waist_targeting_data', `${found.tooDeep} parts nested too deep`);
  if (found.elements.length > maxElements)
    say(
      'too-many',
      'waist_targeting_data',
      `${found.elements.length - maxElements} criteria beyond the limit of ${maxElements}`,
    );
  if (found.noCriteria.length > 0)
    say(
      'unknown-shape',
      'waist_targeting_data',
      `${found.noCriteria.length} entries that are no criteria: ${[...new Set(found.noCriteria)].join(', ')}`,
    );
  if (found.lists === 0) {
    if (found.named !== null) say('unknown-shape', 'waist_targeting_data', found.named);
    return { explanations: [], problems };
  }
  const minimised = found.elements.slice(0, maxElements).map((element) => minimiseCriterion(element, rowOf(element)));
  for (const element of minimised) {
    if (rowOf(element)) continue;
    const type = typeOf(element);
    say(type === null ? 'unknown-shape' : 'unknown-type', 'waist_ui_type', type ?? 'no type', JSON.stringify(element));
  }
  const read = minimised.flatMap((element) => readElement(element, found.advertiser?.name ?? null));
  const raw = JSON.stringify(inPlace(document, found, minimised));
  return {
    explanations: [{ explanation: explanationOf(read, found.advertiser, context), raw: fitting(raw) }],
    problems,
  };
}

interface Gathered {
  readonly elements: readonly JsonObject[];
  readonly lists: number;
  /** What stands where the list of criteria belongs; null where there is no such place. */
  readonly named: string | null;
  /** What stands in the lists instead of criteria, by its kind. */
  readonly noCriteria: readonly string[];
  /** The part that names who shows the ad, as it stands. */
  readonly info: JsonObject | null;
  readonly advertiser: Advertiser | null;
  readonly tooDeep: number;
}

function gather(document: Json): Gathered {
  const elements: JsonObject[] = [];
  const noCriteria: string[] = [];
  let lists = 0;
  let named: string | null = null;
  let advertiser: Advertiser | null = null;
  let info: JsonObject | null = null;
  const tooDeep = walkObjects(document, ({ value, key }) => {
    if (isStory(value) || key === 'waist_ad_preview') return 'past';
    if ('waist_targeting_data' in value) {
      const list = value['waist_targeting_data'];
      if (isArray(list)) noCriteria.push(...list.slice(0, 10 * maxElements).flatMap(kindOfOdd));
      if (isArray(list)) lists += 1;
      else named = `waist_targeting_data is ${kindOf(list)}`;
    }
    if (key === 'waist_advertiser_info' && !advertiser) {
      advertiser = advertiserOf(value);
      info = advertiser && value;
    }
    if (typeof value['waist_ui_type'] !== 'string' && key !== 'waist_targeting_data') return 'into';
    elements.push(value);
    return 'past';
  });
  const counted = elements.length > 0 ? Math.max(lists, 1) : lists;
  return { elements, lists: counted, named, noCriteria, info, advertiser, tooDeep };
}

/** The id stands beside the page's name and picture, hence it is taken for the Page id (inferred). */
function advertiserOf(info: JsonObject): Advertiser | null {
  const { advertiser_id: id, name } = info;
  if (typeof name !== 'string' && typeof id !== 'string') return null;
  return {
    id: typeof id === 'string' && id !== '' ? id : null,
    name: typeof name === 'string' ? name : '',
    handle: null,
  };
}

/** The kind of an entry in which no criterion stands; a list may hold some. */
function kindOfOdd(entry: Json): readonly string[] {
  if (isArray(entry)) return entry.some((inner) => typeof inner === 'object' && inner !== null) ? [] : ['list'];
  return isJsonObject(entry) ? [] : [kindOf(entry)];
}

function kindOf(value: Json | undefined): string {
  return value === null ? 'null' : typeof value;
}

function typeOf(element: JsonObject): string | null {
  const type = element['waist_ui_type'];
  return typeof type === 'string' ? type.slice(0, 80) : null;
}

function rowOf(element: JsonObject): CriterionRow | null {
  return criteria.get(typeOf(element) ?? '') ?? null;
}

/** The criteria of one element; a type that the table does not have is kept as it came. */
function readElement(element: JsonObject, advertiser: string | null): readonly TargetingCriterion[] {
  const row = rowOf(element);
  const rawType = typeOf(element) ?? '';
  const rawText = JSON.stringify(element);
  if (!row)
    return [
      {
        dimension: 'unknown',
        operator: 'in',
        value: rawType,
        rawType,
        rawText,
        suppliedBy: 'unknown',
        chosenBy: 'advertiser',
        note:
          'keys' in rebuiltIn(element)
            ? 'A type that is not known yet. What may be about people was left out: the names of its fields are kept.'
            : 'A type that is not known yet: kept as it came.',
      },
    ];
  return row.read(element, advertiser).map((reading) => criterionOf(row, reading, rawType, rawText));
}

function criterionOf(
  row: CriterionRow,
  reading: CriterionReading,
  rawType: string,
  rawText: string,
): TargetingCriterion {
  const { owner, matchKeys, uploadedAt, note } = reading;
  return {
    dimension: reading.dimension ?? row.dimension,
    operator: reading.operator ?? row.operator,
    value: reading.value.slice(0, 500),
    rawType,
    rawText: reading.rawText ?? rawText,
    suppliedBy: reading.suppliedBy ?? row.suppliedBy,
    chosenBy: row.chosenBy,
    ...(owner === undefined ? {} : { owner }),
    ...(matchKeys === undefined ? {} : { matchKeys: [...matchKeys] }),
    ...(uploadedAt === undefined ? {} : { uploadedAt }),
    ...(note === undefined ? {} : { note }),
  };
}

function explanationOf(
  read: readonly TargetingCriterion[],
  advertiser: Advertiser | null,
  { variables, at }: Context,
): AdExplanation {
  const adId = adIdAsked(variables);
  const id = contentId('exp', ['facebook', adId, advertiser?.id ?? null, JSON.stringify(read)]);
  return {
    type: 'explanation',
    id,
    platform: 'facebook',
    adId,
    advertiser,
    via: 'opened',
    at,
    criteria: [...read],
    parserVersion,
  };
}

/** The kept elements where they stood, beside who shows the ad; where they stood otherwise than usual, the wrapper is rebuilt. */
function inPlace(document: Json, { elements, info }: Gathered, minimised: readonly JsonObject[]): JsonObject {
  const data = isJsonObject(document) ? document['data'] : null;
  const list = isJsonObject(data) ? data['waist_targeting_data'] : null;
  const stood = isArray(list) ? list.filter(isJsonObject) : [];
  const isUsual =
    isArray(list) &&
    stood.length === elements.length &&
    stood.every((element, n) => element === elements[n]) &&
    (info === null || (isJsonObject(data) && data['waist_advertiser_info'] === info));
  const named = Object.entries(info ?? {}).filter(
    ([name, value]) => (name === 'advertiser_id' || name === 'name') && typeof value === 'string',
  );
  const kept = {
    waist_targeting_data: minimised,
    ...(info ? { waist_advertiser_info: Object.fromEntries(named) } : {}),
  };
  return isUsual ? { data: kept } : { [rebuilt]: kept };
}

function fitting(raw: string): string {
  return raw.length <= maxRawChars ? raw : JSON.stringify({ [rebuilt]: { tooLong: raw.length } });
}
