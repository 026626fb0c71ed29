/** One reason why the user was shown an ad: one criterion says one thing. */
import { dimensionSchema } from './dimensions.ts';
import * as z from './zod.ts';

export const operatorSchema = z.enum(['in', 'range', 'near', 'list', 'lookalike', 'exclude']);
export type Operator = z.infer<typeof operatorSchema>;

/** Whose data made the match: `partner` when the owner of a list is not the advertiser. */
export const suppliedBySchema = z.enum(['advertiser', 'partner', 'platform', 'unknown']);
export type SuppliedBy = z.infer<typeof suppliedBySchema>;

/** Who wanted it: what the platform's ranking chose is never what the party thinks. */
export const chosenBySchema = z.enum(['advertiser', 'platform']);
export type ChosenBy = z.infer<typeof chosenBySchema>;

/** `value` is plain text, `a-b` for a range (`18-65+`); `rawType` and `rawText` are the platform's own.
 *  `owner` is the owner of an uploaded list; `uploadedAt` is the platform's wording of when. `note` flags an assumption. */
export const targetingCriterionSchema = z.object({
  dimension: dimensionSchema,
  operator: operatorSchema,
  value: z.string(),
  rawType: z.string(),
  rawText: z.string(),
  suppliedBy: suppliedBySchema,
  chosenBy: chosenBySchema,
  owner: z.optional(z.nullable(z.string())),
  matchKeys: z.optional(z.array(z.string())),
  uploadedAt: z.optional(z.nullable(z.string())),
  note: z.optional(z.string()),
});
export type TargetingCriterion = z.infer<typeof targetingCriterionSchema>;
