/** Every message inside the extension, by direction; validated by the receiver, which also checks the sender.
 *  Past tense for facts, imperative for commands. */
import type { AdMark } from '#lib/core/ad-mark.ts';
import type { AskOutcome } from '#lib/core/ask-outcome.ts';
import { sentItemSchema } from '#lib/core/captured.ts';
import { caseFileSchema } from '#lib/core/case-file.ts';
import { maxRawChars } from '#lib/core/limits.ts';
import { type Platform, platformSchema } from '#lib/core/platform.ts';
import { controllerStatementSchema, profileFactSchema, remainderSchema } from '#lib/core/sar.ts';
import { timestampSchema } from '#lib/core/time.ts';
import { userTruthSchema } from '#lib/core/truth.ts';
import * as z from '#lib/core/zod.ts';

/** Most items in one batch; the capture queue never sends more. */
export const maxBatchItems = 100;

/** Capture script → background. `accountKey` is a salted hash of the account that saw the ads, or null. */
export const itemsCapturedSchema = z.object({
  type: z.literal('itemsCaptured'),
  batchId: z.string().check(z.maxLength(64)),
  platform: platformSchema,
  accountKey: z.nullable(z.string().check(z.maxLength(64))),
  items: z.array(sentItemSchema).check(z.maxLength(maxBatchItems)),
});
export type ItemsCaptured = z.infer<typeof itemsCapturedSchema>;

/** Capture script → background, before anything is read of the page. */
export const captureStartedSchema = z.object({ type: z.literal('captureStarted'), platform: platformSchema });
export type CaptureStarted = z.infer<typeof captureStartedSchema>;

/** `enabled`: whether to capture on this platform now. `accountSalt` salts the key of the account that saw an ad.
 *  `sealKey`: 32 bytes in hexadecimal, one for each tab and kept as long as the tab; a capture script that an update of
 *  the extension has cut off seals its queue with it for its successor. */
export interface CaptureStartedReply {
  readonly enabled: boolean;
  readonly accountSalt: string;
  readonly sealKey: string;
}

/** Capture script → background: something has come up that only the companion script can do. Answered with true once it runs. */
export const companionWantedSchema = z.object({ type: z.literal('companionWanted'), platform: platformSchema });
export type CompanionWanted = z.infer<typeof companionWantedSchema>;

const adIdSchema = z.string().check(z.maxLength(200));

/** Companion → background: the user has pressed "Show in the dashboard" on a badge. Answered with true once it is opened. */
export const dashboardWantedSchema = z.object({
  type: z.literal('dashboardWanted'),
  platform: platformSchema,
  ad: adIdSchema,
});
export type DashboardWanted = z.infer<typeof dashboardWantedSchema>;

/** Companion → background: the user has pressed "Ask why" on a badge. */
export const whyWantedSchema = z.object({ type: z.literal('whyWanted'), platform: platformSchema, ad: adIdSchema });
export type WhyWanted = z.infer<typeof whyWantedSchema>;

/** `mark`: what may be shown of the ad now; null where nothing new is known. */
export interface WhyReply {
  readonly outcome: AskOutcome;
  readonly mark: AdMark | null;
}

/** Background → companion. `badgesUnwanted`: the badge of one ad, or all, are to be taken away. `explanationWanted`: the
 *  explanation at this address is to be fetched, once, because the user asked for it. */
export type CompanionOrder =
  | { readonly type: 'badgesUnwanted'; readonly ad: string | null }
  | { readonly type: 'explanationWanted'; readonly platform: Platform; readonly url: string };

/** `refused`: the platform did not give an explanation, and should be left alone. `failed`: no answer came. */
export const explanationReplySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), raw: z.string().check(z.maxLength(maxRawChars)) }),
  z.object({ kind: z.literal('refused'), why: z.string().check(z.maxLength(200)) }),
  z.object({ kind: z.literal('failed'), why: z.string().check(z.maxLength(200)) }),
]);
export type ExplanationReply = z.infer<typeof explanationReplySchema>;

/** Answered from the transaction's completion: only then may the capture script forget the items.
 *  `marks`: what may be shown in the page of the political ads among them. `refused`: the batch will never be accepted, drop it and count it; `busy`: try again later. */
export type CaptureReply =
  | { readonly kind: 'stored'; readonly marks: readonly AdMark[] }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'busy' };

/** Extension page → background. */
export const pageCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('setPlatformEnabled'), platform: platformSchema, enabled: z.boolean() }),
  z.object({ type: z.literal('setPausedUntil'), until: z.nullable(timestampSchema) }),
  z.object({
    type: z.literal('setSetting'),
    key: z.enum(['keepOtherAdsDays', 'language', 'badge', 'pageBadge', 'pictures', 'askWhy']),
    value: z.string(),
  }),
  z.object({
    type: z.literal('setCampaigner'),
    ad: z.string(),
    campaigner: z.nullable(z.string()),
    political: z.boolean(),
  }),
  z.object({ type: z.literal('saveCase'), caseFile: caseFileSchema }),
  z.object({
    type: z.literal('saveAnswer'),
    answer: z.object({
      id: z.string(),
      controller: z.string(),
      receivedOn: z.string(),
      fileName: z.string(),
      sha256: z.string(),
      bytes: z.int(),
    }),
    facts: z.array(profileFactSchema),
    statements: z.array(controllerStatementSchema),
    remainders: z.array(remainderSchema),
    problems: z.array(z.object({ kind: z.string(), at: z.string(), seen: z.string() })),
  }),
  z.object({ type: z.literal('saveTruth'), controller: z.string(), truths: z.array(userTruthSchema) }),
  z.object({ type: z.literal('deleteAd'), ad: z.string() }),
  z.object({ type: z.literal('deleteAnswer'), answer: z.string() }),
  z.object({ type: z.literal('deleteEverything') }),
  z.object({ type: z.literal('checkIntegrity') }),
  z.object({ type: z.literal('askWhy'), ad: adIdSchema }),
]);
export type PageCommand = z.infer<typeof pageCommandSchema>;

/** `asked`: what came of `askWhy`. */
export type CommandReply =
  | { readonly kind: 'done'; readonly asked?: AskOutcome }
  | { readonly kind: 'failed'; readonly why: string };
