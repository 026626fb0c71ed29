/** What travels from a page to the recorder: records with the minimised payload they were read from, or that payload alone. */
import { capturedAdSchema } from './ad.ts';
import { adExplanationSchema } from './explanation.ts';
import { impressionSchema } from './impression.ts';
import { maxRawChars, maxWhyKeyChars } from './limits.ts';
import { problemSchema } from './problem.ts';
import { timestampSchema } from './time.ts';
import * as z from './zod.ts';

const rawSchema = z.string().check(z.maxLength(maxRawChars));

/** Counts of one look at the page, for health: responses copied, with markers, ads by signs, posts seen. */
export const healthSampleSchema = z.object({
  responsesSeen: z.int(),
  responsesWithMarkers: z.int(),
  adsFound: z.int(),
  postsSeen: z.int(),
  problems: z.int(),
});
export type HealthSample = z.infer<typeof healthSampleSchema>;

/** `why`: the key in the address of an explanation of which its page does not say what ad it is about.
 *  `gap`: so many items were dropped because a limit was reached; never silently. */
export const capturedItemSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ad'), ad: capturedAdSchema, raw: rawSchema }),
  z.object({
    kind: z.literal('explanation'),
    explanation: adExplanationSchema,
    raw: rawSchema,
    why: z.optional(z.string().check(z.maxLength(maxWhyKeyChars))),
  }),
  z.object({ kind: z.literal('impression'), impression: impressionSchema }),
  z.object({ kind: z.literal('problem'), problem: problemSchema, raw: z.nullable(rawSchema) }),
  z.object({ kind: z.literal('gap'), id: z.string(), dropped: z.int(), reason: z.string() }),
  z.object({ kind: z.literal('health'), id: z.string(), sample: healthSampleSchema }),
]);
export type CapturedItem = z.infer<typeof capturedItemSchema>;

/** An ordinary ad: its payload was cut down in the page, and is read by the background. `id` is the id of its record. */
export const caughtItemSchema = z.object({
  kind: z.literal('caught'),
  id: z.string().check(z.maxLength(200)),
  raw: rawSchema,
  at: timestampSchema,
});
export type CaughtItem = z.infer<typeof caughtItemSchema>;

export const sentItemSchema = z.union([caughtItemSchema, capturedItemSchema]);
export type SentItem = z.infer<typeof sentItemSchema>;
