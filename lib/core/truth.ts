/** What the user says is true: about a dimension, or about one fact or statement of an answer. */
import { dimensionSchema } from './dimensions.ts';
import { stanceSchema, statementTopicSchema } from './sar.ts';
import { whereSchema } from './where.ts';
import * as z from './zod.ts';

export const verdictSchema = z.enum(['accurate', 'inaccurate', 'unsure']);
export type Verdict = z.infer<typeof verdictSchema>;

/** Where the thing that is marked stood, and how it was read there before any correction, so that the mark finds it again when a
 *  better reader gives it another id. `answer` is the file by its fingerprint. */
const stood = { answer: z.string(), where: whereSchema };

/** What is true instead of what a statement says: that the controller does it after all, or does not. */
const doneSchema = z.enum(['holds', 'denies']);
export type Done = z.infer<typeof doneSchema>;

const factMarkSchema = z.object({
  fact: z.string(),
  verdict: verdictSchema,
  truth: z.optional(z.string()),
  place: z.exactOptional(z.object({ ...stood, label: z.string(), value: z.string() })),
});
export type FactMark = z.infer<typeof factMarkSchema>;

const statementMarkSchema = z.object({
  statement: z.string(),
  verdict: verdictSchema,
  truth: z.exactOptional(doneSchema),
  place: z.exactOptional(z.object({ ...stood, about: statementTopicSchema, stance: stanceSchema, text: z.string() })),
});
export type StatementMark = z.infer<typeof statementMarkSchema>;

export const userTruthSchema = z.union([
  z.object({ dimension: dimensionSchema, value: z.string() }),
  factMarkSchema,
  statementMarkSchema,
]);
export type UserTruth = z.infer<typeof userTruthSchema>;

/** The user's word on one thing that was read. */
export type Mark = FactMark | StatementMark;

export function isMark(truth: UserTruth): truth is Mark {
  return 'verdict' in truth;
}

/** The id of what is marked. */
export function markedId(mark: Mark): string {
  return 'fact' in mark ? mark.fact : mark.statement;
}
