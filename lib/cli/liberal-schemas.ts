/** The documented lines as people write them by hand: what the command line needs is asked for, everything else has a
 *  default. What is printed is checked against the schemas of `lib/core`. */
import { requestIds } from '#lib/complaint/complaint-input.ts';
import { adSchema, adViaSchema, politicalSchema } from '#lib/core/ad.ts';
import { advertiserSchema } from '#lib/core/advertiser.ts';
import { caseFileSchema } from '#lib/core/case-file.ts';
import { confirmedAdvertiserSchema } from '#lib/core/confirmed-advertiser.ts';
import { chosenBySchema, operatorSchema, suppliedBySchema, targetingCriterionSchema } from '#lib/core/criterion.ts';
import { dimensionSchema } from '#lib/core/dimensions.ts';
import { adExplanationSchema, explanationViaSchema } from '#lib/core/explanation.ts';
import { impressionSchema } from '#lib/core/impression.ts';
import { platformSchema } from '#lib/core/platform.ts';
import {
  controllerStatementSchema,
  factKindSchema,
  impliedSchema,
  profileFactSchema,
  scaleSchema,
} from '#lib/core/sar.ts';
import { verdictSchema } from '#lib/core/truth.ts';
import { typedByHand, whereSchema } from '#lib/core/where.ts';
import * as z from '#lib/core/zod.ts';

/** Text, or a number or truth value written as one. */
const textual = z.pipe(
  z.union([z.string(), z.number(), z.boolean()]),
  z.transform((value) => String(value)),
);
const nullable = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null);
const text = z._default(
  z.pipe(
    z.nullable(textual),
    z.transform((value) => value ?? ''),
  ),
  '',
);

/** A day alone is its first moment. */
const moment = z.pipe(
  z.string(),
  z.transform((at) => (/^\d{4}-\d\d-\d\d$/.test(at) ? `${at}T00:00:00Z` : at)),
);

const advertiser = z.extend(advertiserSchema, { id: nullable(textual), name: text, handle: nullable(z.string()) });

export const liberalAdSchema = z.extend(adSchema, {
  id: z.optional(z.string()),
  platform: platformSchema,
  adId: textual,
  advertiser,
  fundingEntity: nullable(z.string()),
  imprint: nullable(z.string()),
  politicalMark: z._default(z.boolean(), false),
  text,
  title: nullable(z.string()),
  landingUrl: nullable(z.string()),
  linkDisplay: nullable(z.string()),
  permalink: nullable(z.string()),
  postId: nullable(z.string()),
  mediaUrls: z._default(z.array(z.string()), []),
  surface: z._default(z.string(), 'unknown'),
  via: z._default(adViaSchema, 'typed'),
  signs: z._default(z.array(z.string()), []),
  seenAt: nullable(moment),
  parserVersion: z._default(z.string(), typedByHand),
  political: z._default(
    z.extend(politicalSchema, { campaigner: nullable(z.string()), basis: z._default(politicalSchema.shape.basis, []) }),
    {
      verdict: 'unknown',
      campaigner: null,
      basis: [],
    },
  ),
});

/** Each criterion is read by itself, so that one that is not understood loses itself alone. */
export const liberalCriterionSchema = z.extend(targetingCriterionSchema, {
  dimension: dimensionSchema,
  operator: z._default(operatorSchema, 'in'),
  value: text,
  rawType: text,
  rawText: text,
  suppliedBy: z._default(suppliedBySchema, 'unknown'),
  chosenBy: z._default(chosenBySchema, 'advertiser'),
  owner: z.optional(z.nullable(z.string())),
  matchKeys: z.optional(
    z.pipe(
      z.nullable(z.array(z.nullable(z.string()))),
      z.transform((keys) => (keys ?? []).flatMap((key) => key ?? [])),
    ),
  ),
});

export const liberalExplanationSchema = z.extend(adExplanationSchema, {
  id: z.optional(z.string()),
  adId: nullable(textual),
  advertiser: nullable(advertiser),
  via: z._default(explanationViaSchema, 'typed'),
  at: nullable(moment),
  criteria: z.array(z.unknown()),
  parserVersion: z._default(z.string(), typedByHand),
});

const where = z._default(whereSchema, { file: typedByHand });

/** `implied` is absent where the line has none: then the code books are asked. */
export const liberalFactSchema = z.extend(profileFactSchema, {
  id: z.optional(z.string()),
  controller: nullable(z.string()),
  label: text,
  value: text,
  dimension: z._default(dimensionSchema, 'unknown'),
  scale: z._default(scaleSchema, 'text'),
  normalised: nullable(z.number()),
  kind: z._default(factKindSchema, 'unknown'),
  source: nullable(z.string()),
  asOf: nullable(textual),
  explained: z._default(z.boolean(), true),
  implied: z.optional(z.array(impliedSchema)),
  confidence: nullable(z.number()),
  where,
});

export const liberalStatementSchema = z.extend(controllerStatementSchema, {
  id: z.optional(z.string()),
  controller: nullable(z.string()),
  recipients: nullable(z.enum(['named', 'category', 'none'])),
  text,
  where,
});

const confirmed = z.union(
  [z.object({ platform: platformSchema, id: textual }), confirmedAdvertiserSchema],
  'expected a platform with an id, a handle or a name',
);

export const liberalCaseSchema = z.extend(caseFileSchema, {
  confirmedAdvertisers: z._default(z.array(confirmed), []),
  events: z._default(caseFileSchema.shape.events, []),
});

export const liberalImpressionSchema = z.extend(impressionSchema, {
  id: z.optional(z.string()),
  at: moment,
  surface: z._default(z.string(), 'unknown'),
  visibleMs: nullable(z.number()),
});

export const liberalTruthsSchema = z.array(
  z.union([
    z.object({ dimension: dimensionSchema, value: textual }),
    z.object({ fact: z.string(), verdict: verdictSchema, truth: z.optional(textual) }),
    z.object({ statement: z.string(), verdict: verdictSchema, truth: z.exactOptional(z.enum(['holds', 'denies'])) }),
  ]),
);

/** A case file may carry its own records, truths, and what only the complaint needs. */
export const caseDocumentSchema = z.extend(liberalCaseSchema, {
  records: z._default(z.array(z.unknown()), []),
  truths: z._default(liberalTruthsSchema, []),
  complainant: z._default(
    z.object({
      name: z._default(z.string(), ''),
      address: z.exactOptional(z.string()),
      email: z.exactOptional(z.string()),
      reference: z.exactOptional(z.string()),
    }),
    { name: '' },
  ),
  controllerName: z.optional(z.string()),
  harm: z._default(z.string(), ''),
  requests: z.optional(z.array(z.enum(requestIds))),
});
export type CaseDocument = z.infer<typeof caseDocumentSchema>;
