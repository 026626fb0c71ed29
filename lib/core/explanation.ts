/** The platform's answer to "Why am I seeing this ad?". */
import { advertiserSchema } from './advertiser.ts';
import { targetingCriterionSchema } from './criterion.ts';
import { platformSchema } from './platform.ts';
import { timestampSchema } from './time.ts';
import * as z from './zod.ts';

/** `opened`: the user opened it on the platform; `asked`: the user had the extension ask; `sent`: the platform sent it with the ad,
 *  and nobody opened anything. */
export const explanationViaSchema = z.enum(['opened', 'asked', 'sent', 'archive', 'typed']);

/** `fundingEntity` is who paid for the ad, where the explanation says so and the ad itself may not.
 *  `adId` is the platform's ad id, from the request that fetched the answer; null where it could not be known.
 *  `at` is null only where a recorded payload is replayed outside a browser. */
export const adExplanationSchema = z.object({
  type: z.literal('explanation'),
  id: z.string(),
  platform: platformSchema,
  adId: z.nullable(z.string()),
  advertiser: z.nullable(advertiserSchema),
  fundingEntity: z.optional(z.nullable(z.string())),
  via: explanationViaSchema,
  at: z.nullable(timestampSchema),
  criteria: z.array(targetingCriterionSchema),
  parserVersion: z.string(),
});
export type AdExplanation = z.infer<typeof adExplanationSchema>;
