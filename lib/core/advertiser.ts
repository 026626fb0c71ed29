/** The page or account that an ad shows as its sender. */
import * as z from './zod.ts';

/** `id` is the id under which public ad libraries know the advertiser (Facebook: the Page id), a string, never a number. */
export const advertiserSchema = z.object({
  id: z.nullable(z.string()),
  name: z.string(),
  handle: z.nullable(z.string()),
});
export type Advertiser = z.infer<typeof advertiserSchema>;
