/** Reads one row of `tests/fixtures/compare` through the command line's own reader. */
import * as z from '#lib/core/zod.ts';
import { plainDateSchema } from '#lib/core/time.ts';
import type { CompareInput } from '#lib/compare/compare.ts';
import { liberalCaseSchema, liberalTruthsSchema } from '#lib/cli/liberal-schemas.ts';
import { readRecords } from '#lib/cli/read-records.ts';

const rowSchema = z.object({
  now: plainDateSchema,
  case: liberalCaseSchema,
  records: z.array(z.unknown()),
  truths: liberalTruthsSchema,
  expect: z.array(z.string()),
});

export function readRow(text: string): { readonly input: CompareInput; readonly expect: readonly string[] } {
  const row = rowSchema.parse(JSON.parse(text));
  const records = readRecords(row.records.map((record) => JSON.stringify(record)).join('\n'), 'row');
  if (records.problems.length > 0) throw new Error(JSON.stringify(records.problems));
  return { input: { ...records, caseFile: row.case, truths: row.truths, now: row.now }, expect: row.expect };
}
