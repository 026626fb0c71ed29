/** Reads the lines of JSON Lines files into records, whatever else stands in them. */
import type { Ad } from '#lib/core/ad.ts';
import { contentId, type RecordPrefix } from '#lib/core/content-id.ts';
import { adRecordId } from '#lib/core/record-id.ts';
import type { TargetingCriterion } from '#lib/core/criterion.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import type { Impression } from '#lib/core/impression.ts';
import { isJsonObject, type JsonObject } from '#lib/core/json.ts';
import { type Problem, problem } from '#lib/core/problem.ts';
import type { ControllerStatement, ProfileFact } from '#lib/core/sar.ts';
import { impliedBy } from '#lib/sar/codebooks/implied-by.ts';
import { normaliseLabel } from '#lib/sar/labels/normalise-label.ts';
import { describeIssue } from './describe-issue.ts';
import {
  liberalAdSchema,
  liberalCriterionSchema,
  liberalExplanationSchema,
  liberalFactSchema,
  liberalImpressionSchema,
  liberalStatementSchema,
} from './liberal-schemas.ts';
import { parseJson } from './parse-json.ts';
import { withoutNulls } from './without-nulls.ts';

/** `ignored`: the types of the lines of other kinds (remainders, problems), one for each line. */
export interface Records {
  readonly ads: readonly Ad[];
  readonly explanations: readonly AdExplanation[];
  readonly impressions: readonly Impression[];
  readonly facts: readonly ProfileFact[];
  readonly statements: readonly ControllerStatement[];
  readonly problems: readonly Problem[];
  readonly ignored: readonly string[];
}

interface Collected {
  readonly ads: Ad[];
  readonly explanations: AdExplanation[];
  readonly impressions: Impression[];
  readonly facts: ProfileFact[];
  readonly statements: ControllerStatement[];
  readonly problems: Problem[];
  readonly ignored: string[];
}

/** `name` is the file's, for the place of a problem. A line that is broken loses itself alone. */
export function readRecords(text: string, name: string): Records {
  const into: Collected = {
    ads: [],
    explanations: [],
    impressions: [],
    facts: [],
    statements: [],
    problems: [],
    ignored: [],
  };
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() !== '') readLine(line, `${name} line ${index + 1}`, into);
    });
  return into;
}

function readLine(line: string, at: string, into: Collected): void {
  const parsed = parseJson(line);
  if (!parsed.ok) into.problems.push(problem('broken-line', at, parsed.error));
  else if (!isJsonObject(parsed.value)) into.problems.push(problem('unknown-shape', at, 'not an object'));
  else readRecord(parsed.value, at, into);
}

function readRecord(record: JsonObject, at: string, into: Collected): void {
  const { type } = record;
  const add = (typeof type === 'string' ? adders.get(type) : undefined) ?? ignore;
  const faults = add(withoutNulls(record), into);
  into.problems.push(...faults.map((fault) => problem('invalid-record', at, fault)));
}

/** Adds a record, or as much of it as can be read, to its kind; the answer is what was wrong with it. */
type Adder = (record: JsonObject, into: Collected) => readonly string[];

const addAd: Adder = (record, into) => {
  const read = liberalAdSchema.safeParse(record);
  if (!read.success) return [describeIssue(read.error.issues)];
  into.ads.push({ ...read.data, id: read.data.id ?? adRecordId(read.data.platform, read.data.adId) });
  return [];
};

const addExplanation: Adder = (record, into) => {
  const read = liberalExplanationSchema.safeParse(record);
  if (!read.success) return [describeIssue(read.error.issues)];
  const { criteria, faults } = readCriteria(read.data.criteria);
  const explanation = { ...read.data, criteria };
  into.explanations.push({ ...explanation, id: read.data.id ?? idOf('exp', explanation) });
  return faults;
};

function readCriteria(given: readonly unknown[]): { criteria: TargetingCriterion[]; faults: string[] } {
  const criteria: TargetingCriterion[] = [];
  const faults: string[] = [];
  given.forEach((each, index) => {
    const read = liberalCriterionSchema.safeParse(each);
    if (read.success) criteria.push(read.data);
    else faults.push(`criteria.${index}.${describeIssue(read.error.issues)}`);
  });
  return { criteria, faults };
}

const addFact: Adder = (record, into) => {
  const read = liberalFactSchema.safeParse(record);
  if (!read.success) return [describeIssue(read.error.issues)];
  const { label, value, implied } = read.data;
  const byBooks = (): ProfileFact['implied'] => impliedBy({ label: normaliseLabel(label), context: '', value });
  into.facts.push({ ...read.data, id: read.data.id ?? idOf('fact', read.data), implied: implied ?? byBooks() });
  return [];
};

const addStatement: Adder = (record, into) => {
  const read = liberalStatementSchema.safeParse(record);
  if (!read.success) return [describeIssue(read.error.issues)];
  into.statements.push({ ...read.data, id: read.data.id ?? idOf('stmt', read.data) });
  return [];
};

const addImpression: Adder = (record, into) => {
  const read = liberalImpressionSchema.safeParse(record);
  if (!read.success) return [describeIssue(read.error.issues)];
  into.impressions.push({ ...read.data, id: read.data.id ?? idOf('imp', read.data) });
  return [];
};

const adders: ReadonlyMap<string, Adder> = new Map([
  ['ad', addAd],
  ['explanation', addExplanation],
  ['impression', addImpression],
  ['fact', addFact],
  ['statement', addStatement],
]);

function ignore(record: JsonObject, into: Collected): readonly string[] {
  if (typeof record['type'] !== 'string') return ['type: missing'];
  into.ignored.push(record['type']);
  return [];
}

function idOf(prefix: RecordPrefix, record: object): string {
  return contentId(prefix, [JSON.stringify(record)]);
}
