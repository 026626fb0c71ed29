/** The cells of an answer as they were read, kept so that a person can hold what was read against what stands there. */
import * as z from './zod.ts';

/** One sheet, letter or mail. `number` is the row as `Where.cell` counts it; `left` is how many rows at its end were not kept,
 *  because there were too many. */
export const answerSheetSchema = z.object({
  file: z.string(),
  sheet: z.optional(z.string()),
  rows: z.array(z.object({ number: z.int(), page: z.optional(z.int()), cells: z.array(z.string()) })),
  left: z.int(),
});
export type AnswerSheet = z.infer<typeof answerSheetSchema>;

/** A sheet as it is kept with its answer, in the order of the files. */
export type KeptSheet = AnswerSheet & { readonly answer: string; readonly index: number };
