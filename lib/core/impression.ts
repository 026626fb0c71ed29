/** One showing of an ad to the user. */
import { surfaceSchema } from './ad.ts';
import { timestampSchema } from './time.ts';
import * as z from './zod.ts';

/** `visibleMs`: how long at least half of the ad was on screen in a visible tab; null where it could not be measured. */
export const impressionSchema = z.object({
  type: z.literal('impression'),
  id: z.string(),
  ad: z.string(),
  at: timestampSchema,
  surface: surfaceSchema,
  visibleMs: z.nullable(z.number()),
});
export type Impression = z.infer<typeof impressionSchema>;
