/** What the user says was read wrongly: a record of its own, laid over what is read each time, so that it survives a better
 *  reader and what was recorded stays as it was. */
import { contentId } from './content-id.ts';
import { dimensionSchema } from './dimensions.ts';
import { controllerStatementSchema, profileFactSchema, stanceSchema, statementTopicSchema } from './sar.ts';
import * as z from './zod.ts';
import { whereSchema } from './where.ts';

/** `record`: the id of what was read, which follows from its content; `where` is its place, and `read` how it was read.
 *  `answer` is the file of the answer by its fingerprint. `set` is null where the user takes an earlier correction back. */
const common = {
  answer: z.string(),
  controller: z.string(),
  record: z.string(),
  where: whereSchema,
};

/** What a fact becomes; what follows from label and value (scale, codes) is stated with them. */
export const factChangeSchema = z.object({
  label: z.string(),
  value: z.string(),
  dimension: dimensionSchema,
  scale: profileFactSchema.shape.scale,
  normalised: profileFactSchema.shape.normalised,
  explained: z.boolean(),
  implied: profileFactSchema.shape.implied,
});
export type FactChange = z.infer<typeof factChangeSchema>;

const statementChangeSchema = z.object({
  about: statementTopicSchema,
  stance: stanceSchema,
  recipients: controllerStatementSchema.shape.recipients,
});
export type StatementChange = z.infer<typeof statementChangeSchema>;

const aboutFact = {
  ...common,
  of: z.literal('fact'),
  read: z.object({ label: z.string(), value: z.string(), dimension: dimensionSchema }),
  set: z.nullable(factChangeSchema),
};

const aboutStatement = {
  ...common,
  of: z.literal('statement'),
  read: z.object({ about: statementTopicSchema, stance: stanceSchema, text: z.string() }),
  set: z.nullable(statementChangeSchema),
};

/** A correction before it is recorded. */
export const newCorrectionSchema = z.discriminatedUnion('of', [z.object(aboutFact), z.object(aboutStatement)]);
export type NewCorrection = z.infer<typeof newCorrectionSchema>;

const recorded = { type: z.literal('correction'), id: z.string(), at: z.string() };

export const correctionSchema = z.discriminatedUnion('of', [
  z.object({ ...recorded, ...aboutFact }),
  z.object({ ...recorded, ...aboutStatement }),
]);
export type Correction = z.infer<typeof correctionSchema>;

/** The correction as it is recorded at a time, with the id that follows from its content. */
export function recordCorrection(given: NewCorrection, at: string): Correction {
  return { ...given, type: 'correction', id: contentId('corr', [at, JSON.stringify(given)]), at };
}
