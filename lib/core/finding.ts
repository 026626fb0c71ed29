/** A result of the comparison, with its evidence. */
import * as z from './zod.ts';

/** The kinds that the comparison can give today; section numbers and tests of each stand in `lib/compare`. */
export const findingKinds = [
  'consistent',
  'contradicts',
  'undisclosed_list',
  'undisclosed_contact_data',
  'targeting_not_explained',
  'inaccurate',
  'special_category_inferred',
  'political_opinion_inferred',
  'unintelligible_code',
  'controller_unclear',
  'no_basis_for_finding',
] as const;
export const findingKindSchema = z.enum(findingKinds);
export type FindingKind = z.infer<typeof findingKindSchema>;

export const strengthSchema = z.enum(['strong', 'moderate', 'low', 'info']);
export type Strength = z.infer<typeof strengthSchema>;

/** A finding before it is put into words: `wording` names the sentences, `innocentIds` the innocent explanations,
 *  `slots` fills the sentences in. It is stored like this, so that it can be read in any language. */
export const bareFindingSchema = z.object({
  type: z.literal('finding'),
  id: z.string(),
  controller: z.string(),
  kind: findingKindSchema,
  strength: strengthSchema,
  articles: z.array(z.string()),
  ads: z.array(z.string()),
  explanations: z.array(z.string()),
  facts: z.array(z.string()),
  statements: z.array(z.string()),
  wording: z.string(),
  innocentIds: z.array(z.string()),
  slots: z.record(z.string(), z.string()),
});
export type BareFinding = z.infer<typeof bareFindingSchema>;

/** The public `finding` line: the sentences are in one language. */
export const findingSchema = z.extend(bareFindingSchema, {
  summary: z.string(),
  adSays: z.string(),
  answerSays: z.string(),
  why: z.string(),
  innocent: z.array(z.string()),
  question: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;
