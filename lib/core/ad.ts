/** An ad: one creative of one advertiser on one platform. */
import { advertiserSchema } from './advertiser.ts';
import { platformSchema } from './platform.ts';
import { timestampSchema } from './time.ts';
import * as z from './zod.ts';

export const adViaSchema = z.enum(['network', 'page', 'archive', 'typed']);
export type AdVia = z.infer<typeof adViaSchema>;

/** Where on a platform a thing was shown; the platform's adapter names its own surfaces. */
export const surfaceSchema = z.string().check(z.maxLength(40));

/** What a parser reads of an ad, before anybody asks who is behind it.
 *  `adId`: the platform's id, else `sha256-…` over the content. `signs`: the families of signs that fired.
 *  `politicalMark`: the platform itself marks the ad as political. `imprint`: "Promoted by …" as found in the ad's text. */
export const capturedAdSchema = z.object({
  type: z.literal('ad'),
  id: z.string(),
  platform: platformSchema,
  adId: z.string(),
  advertiser: advertiserSchema,
  fundingEntity: z.nullable(z.string()),
  imprint: z.nullable(z.string()),
  politicalMark: z.boolean(),
  text: z.string(),
  title: z.nullable(z.string()),
  landingUrl: z.nullable(z.string()),
  linkDisplay: z.nullable(z.string()),
  permalink: z.nullable(z.string()),
  postId: z.nullable(z.string()),
  mediaUrls: z.array(z.string()),
  surface: surfaceSchema,
  via: adViaSchema,
  signs: z.array(z.string()),
  seenAt: z.nullable(timestampSchema),
  parserVersion: z.string(),
});
export type CapturedAd = z.infer<typeof capturedAdSchema>;

export const politicalVerdictSchema = z.enum(['political', 'not-political', 'unknown']);

/** One reason for a verdict: the sign, what was seen, and how old the reference data behind it is. */
export const politicalSignSchema = z.object({
  sign: z.enum([
    'platform-mark',
    'page-id',
    'handle',
    'mp',
    'paid-for-by',
    'imprint',
    'page-name',
    'office',
    'candidate-name',
    'stop-list',
    'user',
  ]),
  detail: z.string(),
  asOf: z.nullable(z.string()),
});
export type PoliticalSign = z.infer<typeof politicalSignSchema>;

/** `campaigner` is an id of `assets/data/party-ids.json` or the user's own; null where nobody could be identified. */
export const politicalSchema = z.object({
  verdict: politicalVerdictSchema,
  campaigner: z.nullable(z.string()),
  basis: z.array(politicalSignSchema),
});
export type Political = z.infer<typeof politicalSchema>;

/** The public `ad` line: what was captured, and who is behind it. */
export const adSchema = z.extend(capturedAdSchema, { political: politicalSchema });
export type Ad = z.infer<typeof adSchema>;
