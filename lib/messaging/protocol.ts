/** Every message inside the extension, by direction; validated by the receiver, which also checks the sender.
 *  Past tense for facts, imperative for commands. */
import type { AdMark } from '#lib/core/ad-mark.ts';
import { answerSheetSchema } from '#lib/core/answer-sheet.ts';
import type { AskOutcome } from '#lib/core/ask-outcome.ts';
import { sentItemSchema } from '#lib/core/captured.ts';
import { caseFileSchema } from '#lib/core/case-file.ts';
import { newCorrectionSchema } from '#lib/core/correction.ts';
import { letterDraftSchema, letterKindSchema, sentLetterSchema } from '#lib/core/letter.ts';
import { maxPictureBytes, maxRawChars } from '#lib/core/limits.ts';
import { notKeptSchema, pictureMediaTypeSchema, pictureSideSchema } from '#lib/core/picture.ts';
import { type Platform, platformSchema } from '#lib/core/platform.ts';
import { answerReadingSchema, controllerStatementSchema, profileFactSchema, remainderSchema } from '#lib/core/sar.ts';
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

const longestUrl = 2_000;

/** Companion → background: the picture of a political ad, in a message of its own, or why it cannot be kept. Base64, because the
 *  messages of Chromium are JSON. Answered with true once that is settled; false means that it may be tried again. */
export const pictureTakenSchema = z.object({
  type: z.literal('pictureTaken'),
  platform: platformSchema,
  ad: z.string().check(z.maxLength(200)),
  outcome: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('taken'),
      url: z.string().check(z.maxLength(longestUrl), z.regex(/^https:\/\/[^?#]+$/)),
      mediaType: pictureMediaTypeSchema,
      width: pictureSideSchema,
      height: pictureSideSchema,
      base64: z.string().check(z.maxLength(Math.ceil(maxPictureBytes / 3) * 4)),
    }),
    z.object({ kind: z.literal('not-kept'), why: notKeptSchema }),
  ]),
});
export type PictureTaken = z.infer<typeof pictureTakenSchema>;

/** Companion script → background, whenever it begins: is a sample of this platform recorded now? */
export const sampleWantedSchema = z.object({ type: z.literal('sampleWanted'), platform: platformSchema });
export type SampleWanted = z.infer<typeof sampleWantedSchema>;

/** `sample` tells this recording from others. `key`: 32 random bytes in hexadecimal, from which everything that is put in the place of
 *  something follows; it is kept in memory only, and forgotten with the end of the recording. Null: nothing is recorded. */
export type SampleWantedReply = { readonly sample: string; readonly key: string; readonly endsAt: string } | null;

/** Most lines in one batch of a sample, and the longest of them. */
export const maxSampleLines = 20;
const maxLineChars = 12_000_000;

/** Companion script → background: lines of the sample, scrambled; `beyond` answers were too long, or too many. */
export const sampleTakenSchema = z.object({
  type: z.literal('sampleTaken'),
  platform: platformSchema,
  sample: timestampSchema,
  batchId: z.string().check(z.maxLength(64)),
  lines: z
    .array(z.string().check(z.maxLength(maxLineChars), z.regex(/^\{[^\n\r]*\}$/)))
    .check(z.maxLength(maxSampleLines)),
  beyond: z.int().check(z.minimum(0)),
  replaced: z.record(z.string().check(z.maxLength(20)), z.int().check(z.minimum(0))),
});
export type SampleTaken = z.infer<typeof sampleTakenSchema>;

/** `full`: what comes now is only counted; `over`: nothing more is wanted. Both, and `stored`, mean that the batch may be forgotten. */
export interface SampleTakenReply {
  readonly kind: 'stored' | 'full' | 'over';
}

/** How long a sample may be recorded. */
export const sampleMinutes = [2, 3, 5] as const;
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
 *  `marks`: what may be shown in the page of the political ads among them. `off`: nothing is recorded on this platform now, forget everything and stop. `refused`: the batch will never be accepted, drop it and count it; `busy`: try again later. */
export type CaptureReply =
  | { readonly kind: 'stored'; readonly marks: readonly AdMark[] }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'off' }
  | { readonly kind: 'busy' };

/** Extension page → background. */
export const pageCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('setPlatformEnabled'), platform: platformSchema, enabled: z.boolean() }),
  z.object({ type: z.literal('setPausedUntil'), until: z.nullable(timestampSchema) }),
  z.object({
    type: z.literal('setSetting'),
    key: z.enum(['keepOtherAdsDays', 'language', 'badge', 'pageBadge', 'pictures', 'picturesMb', 'ownName', 'askWhy']),
    value: z.string(),
  }),
  z.object({
    type: z.literal('setCampaigner'),
    ad: z.string(),
    campaigner: z.nullable(z.string()),
    political: z.boolean(),
  }),
  z.object({ type: z.literal('saveCase'), caseFile: caseFileSchema }),
  z.object({ type: z.literal('saveLetterDraft'), draft: letterDraftSchema }),
  z.object({ type: z.literal('deleteLetterDraft'), controller: z.string(), kind: letterKindSchema }),
  z.object({ type: z.literal('letterSent'), letter: sentLetterSchema }),
  z.object({ type: z.literal('deleteSentLetter'), letter: z.string() }),
  z.object({
    type: z.literal('saveAnswer'),
    answer: z.object({
      id: z.string(),
      controller: z.string(),
      receivedOn: z.string(),
      fileName: z.string(),
      sha256: z.string(),
      bytes: z.int(),
      otherName: z.optional(z.string()),
      reading: z.optional(answerReadingSchema),
    }),
    facts: z.array(profileFactSchema),
    statements: z.array(controllerStatementSchema),
    remainders: z.array(remainderSchema),
    problems: z.array(z.object({ kind: z.string(), at: z.string(), seen: z.string() })),
    sheets: z.exactOptional(z.array(answerSheetSchema)),
  }),
  z.object({ type: z.literal('setAnswerOwner'), answers: z.array(z.string()), owner: z.enum(['self', 'other']) }),
  z.object({ type: z.literal('saveCorrection'), correction: newCorrectionSchema }),
  z.object({ type: z.literal('saveTruth'), controller: z.string(), truths: z.array(userTruthSchema) }),
  z.object({ type: z.literal('deleteAd'), ad: z.string() }),
  z.object({ type: z.literal('deletePictures') }),
  z.object({ type: z.literal('deleteAnswer'), answer: z.string() }),
  z.object({ type: z.literal('deleteCase'), controller: z.string() }),
  z.object({ type: z.literal('deleteEverything') }),
  z.object({ type: z.literal('checkIntegrity') }),
  z.object({ type: z.literal('startSample'), platform: platformSchema, minutes: z.literal([...sampleMinutes]) }),
  z.object({ type: z.literal('stopSample') }),
  z.object({ type: z.literal('deleteSample') }),
  z.object({ type: z.literal('askWhy'), ad: adIdSchema }),
]);
export type PageCommand = z.infer<typeof pageCommandSchema>;

/** `asked`: what came of `askWhy`. */
export type CommandReply =
  | { readonly kind: 'done'; readonly asked?: AskOutcome }
  | { readonly kind: 'failed'; readonly why: string };
