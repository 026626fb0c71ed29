/** What the user says is true: about a dimension, or about one fact of an answer. */
import { dimensionSchema } from './dimensions.ts';
import * as z from './zod.ts';

export const factVerdictSchema = z.enum(['accurate', 'inaccurate', 'unsure']);

export const userTruthSchema = z.union([
  z.object({ dimension: dimensionSchema, value: z.string() }),
  z.object({ fact: z.string(), verdict: factVerdictSchema, truth: z.optional(z.string()) }),
]);
export type UserTruth = z.infer<typeof userTruthSchema>;
