/** Gathers what `compare` and `complaint` work on: case, records, truths and day, with everything that could not be read. */
import type { Problem } from '#lib/core/problem.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import type { CompareInput } from '#lib/compare/compare.ts';
import type { UserTruth } from '#lib/core/truth.ts';
import { type CaseDocument, caseDocumentSchema, liberalTruthsSchema } from './liberal-schemas.ts';
import { readDocument } from './read-document.ts';
import { inputName, readTextInput } from './read-input.ts';
import { type Records, readRecords } from './read-records.ts';
import { dayOf } from './today.ts';

export const caseOptions = ['ads', 'sar', 'case', 'truth', 'now'] as const;

export interface CaseInputs {
  readonly document: CaseDocument;
  readonly records: Records;
  readonly truths: readonly UserTruth[];
  readonly input: CompareInput;
  readonly problems: readonly Problem[];
}

/** `usage`: called wrongly. `problems`: the case itself could not be read, so that there is nothing to work on. */
type CaseFault =
  | { readonly kind: 'usage'; readonly why: string }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** An answer exists as soon as `--sar` is given, even if nothing could be read from it: then it is silent. */
export async function readCaseInputs(values: Readonly<Record<string, string>>): Promise<Result<CaseInputs, CaseFault>> {
  const now = dayOf(values['now']);
  if (now === null) return err({ kind: 'usage', why: '--now is not a day (YYYY-MM-DD)' });
  if (values['case'] === undefined) return err({ kind: 'usage', why: '--case is missing' });
  const document = await readDocument(values['case'], caseDocumentSchema);
  if (!document.ok) return err({ kind: 'problems', problems: [document.error] });
  const own = readRecords(document.value.records.map((record) => JSON.stringify(record)).join('\n'), 'case records');
  const parts = [own, await recordsOf(values['ads']), await recordsOf(values['sar'])];
  const said = await truthsOf(values['truth']);
  const records = joined(parts);
  const truths = [...document.value.truths, ...said.truths];
  const answered = values['sar'] === undefined ? {} : { answered: true };
  const { controller, confirmedAdvertisers, events } = document.value;
  const caseFile = { controller, confirmedAdvertisers, events };
  const input = { ...records, caseFile, truths, now, ...answered };
  return ok({ document: document.value, records, truths, input, problems: [...records.problems, ...said.problems] });
}

async function recordsOf(path: string | undefined): Promise<Records> {
  if (path === undefined) return readRecords('', '');
  const text = await readTextInput(path);
  return text.ok ? readRecords(text.value, inputName(path)) : { ...readRecords('', ''), problems: [text.error] };
}

function joined(parts: readonly Records[]): Records {
  return {
    ads: parts.flatMap(({ ads }) => ads),
    explanations: parts.flatMap(({ explanations }) => explanations),
    impressions: parts.flatMap(({ impressions }) => impressions),
    facts: parts.flatMap(({ facts }) => facts),
    statements: parts.flatMap(({ statements }) => statements),
    problems: parts.flatMap(({ problems }) => problems),
    ignored: parts.flatMap(({ ignored }) => ignored),
  };
}

interface Truths {
  readonly truths: readonly UserTruth[];
  readonly problems: readonly Problem[];
}

async function truthsOf(path: string | undefined): Promise<Truths> {
  if (path === undefined) return { truths: [], problems: [] };
  const read = await readDocument(path, liberalTruthsSchema);
  return read.ok ? { truths: read.value, problems: [] } : { truths: [], problems: [read.error] };
}
