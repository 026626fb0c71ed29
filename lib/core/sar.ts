/** What a controller's answer to an access request says: facts, statements, and the remainder that was not understood. */
import { dimensionSchema } from './dimensions.ts';
import { whereSchema } from './where.ts';
import * as z from './zod.ts';

export const scaleSchema = z.enum([
  'percent',
  'probability',
  'difference',
  'ordinal',
  'rank',
  'band',
  'code',
  'date',
  'flag',
  'text',
]);
export type Scale = z.infer<typeof scaleSchema>;

export const factKindSchema = z.enum(['observed', 'declared', 'inferred', 'unknown']);
export type FactKind = z.infer<typeof factKindSchema>;

/** What a code asserts about a person, in our words; `sure` is how sure we are of the reading. */
export const impliedSchema = z.object({
  dimension: dimensionSchema,
  value: z.string(),
  sure: z.enum(['high', 'medium', 'low']),
  source: z.string(),
});

/** One thing that the answer says about the person. `value` is what stood there, never converted; `normalised` is it as a
 *  number where the scale allows. `explained`: the answer itself says what the value means. `category` and `unit` as they
 *  stood; `cells`: every cell of that file and sheet that the fact was read from, its heading included; `row`: the row of
 *  the table, where that table seems to hold several people, so that somebody has to say whose facts these are. `outOf`: how many
 *  there are on the scale, where the answer says so (41 of 1,903; 6 of 10). `whose`: it is
 *  about another person of the household, by its label or heading, the name in its row, or the name above it. */
export const profileFactSchema = z.object({
  type: z.literal('fact'),
  id: z.string(),
  controller: z.nullable(z.string()),
  label: z.string(),
  value: z.string(),
  dimension: dimensionSchema,
  scale: scaleSchema,
  normalised: z.nullable(z.number()),
  kind: factKindSchema,
  source: z.nullable(z.string()),
  asOf: z.nullable(z.string()),
  explained: z.boolean(),
  implied: z.array(impliedSchema),
  confidence: z.nullable(z.number()),
  where: whereSchema,
  category: z.optional(z.string()),
  unit: z.optional(z.string()),
  cells: z.optional(z.array(z.string())),
  row: z.optional(z.int()),
  outOf: z.optional(z.number()),
  whose: z.optional(z.literal('other')),
  whoseBecause: z.optional(z.enum(['label', 'row', 'section'])),
});
export type ProfileFact = z.infer<typeof profileFactSchema>;

export const statementTopics = [
  'email',
  'phone',
  'list_sharing',
  'platform_sharing',
  'profiling',
  'commercial_data',
  'special_category',
  'recipients',
  'source',
  'retention',
  'rights',
] as const;
export const statementTopicSchema = z.enum(statementTopics);
export type StatementTopic = z.infer<typeof statementTopicSchema>;

export const stanceSchema = z.enum(['holds', 'denies', 'silent']);

/** What the answer says about what the controller does. Silence is a statement too, with an empty `text`. `hedged`: it says
 *  "may", or speaks of people in general; a hedged denial is no denial and is not written. `cells` and `whose` as in a fact. */
export const controllerStatementSchema = z.object({
  type: z.literal('statement'),
  id: z.string(),
  controller: z.nullable(z.string()),
  about: statementTopicSchema,
  stance: stanceSchema,
  recipients: z.nullable(z.enum(['named', 'category', 'none'])),
  text: z.string(),
  where: whereSchema,
  hedged: z.optional(z.boolean()),
  cells: z.optional(z.array(z.string())),
  whose: z.optional(z.literal('other')),
});
export type ControllerStatement = z.infer<typeof controllerStatementSchema>;

export const answerKindSchema = z.enum([
  'full',
  'partial',
  'refusal',
  'no-record',
  'holding',
  'identity-request',
  'unknown',
]);
export type AnswerKind = z.infer<typeof answerKindSchema>;

export const answerReasonSchema = z.enum([
  'gives-data',
  'withholds-some',
  'more-to-come',
  'refuses',
  'says-no-record',
  'says-wait',
  'asks-identity',
  'says-nothing',
]);

/** What kind of answer it is, all its files together. `party`: the party that it names as its sender or by its systems, an id of
 *  the party list; `systems`: the party's databases that it names; `text`: the sentence that shows the kind, empty where it
 *  follows from the number of facts alone. */
export const answerReadingSchema = z.object({
  type: z.literal('answer'),
  id: z.string(),
  controller: z.nullable(z.string()),
  party: z.nullable(z.string()),
  systems: z.array(z.string()),
  kind: answerKindSchema,
  reason: answerReasonSchema,
  text: z.string(),
  where: whereSchema,
});
export type AnswerReading = z.infer<typeof answerReadingSchema>;

/** A cell or sentence that is neither fact nor statement: kept, so that nothing is lost. */
export const remainderSchema = z.object({
  type: z.literal('remainder'),
  id: z.string(),
  text: z.string(),
  where: whereSchema,
  whose: z.optional(z.literal('other')),
});
export type Remainder = z.infer<typeof remainderSchema>;
