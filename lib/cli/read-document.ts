/** Reads a JSON file that has to have one shape: a case, or what the user says is true. */
import { type Problem, problem } from '#lib/core/problem.ts';
import { isJsonObject } from '#lib/core/json.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import type * as z from '#lib/core/zod.ts';
import { describeIssue } from './describe-issue.ts';
import { parseJson } from './parse-json.ts';
import { inputName, readTextInput } from './read-input.ts';
import { withoutNulls } from './without-nulls.ts';

export async function readDocument<T>(path: string, schema: z.ZodMiniType<T>): Promise<Result<T, Problem>> {
  const text = await readTextInput(path);
  if (!text.ok) return text;
  const parsed = parseJson(text.value);
  if (!parsed.ok) return err(problem('not-this-format', inputName(path), parsed.error));
  const read = schema.safeParse(isJsonObject(parsed.value) ? withoutNulls(parsed.value) : parsed.value);
  return read.success
    ? ok(read.data)
    : err(problem('invalid-record', inputName(path), describeIssue(read.error.issues)));
}
