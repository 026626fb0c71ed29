/** Letters to a controller: their kinds, and what is kept of one that is being written or was sent. */
import { channelSchema } from './case-file.ts';
import { plainDateSchema } from './time.ts';
import * as z from './zod.ts';

export const letterKinds = [
  'access-request',
  'identity',
  'reminder',
  'incomplete',
  'objection',
  'para22-notice',
  'rectification',
  'erasure',
  'acknowledgement-overdue',
] as const;
export const letterKindSchema = z.enum(letterKinds);
export type LetterKind = z.infer<typeof letterKindSchema>;

/** What an answer to an access request has to hold, each thing by itself. */
export const requestItems = [
  'confirm',
  'copy',
  'purposes',
  'categories',
  'recipients',
  'audiences',
  'retention',
  'rights',
  'complaint',
  'source',
  'scores',
  'codes',
  'special',
  'form',
] as const;
export const requestItemSchema = z.enum(requestItems);
export type RequestItem = z.infer<typeof requestItemSchema>;

/** What the user gave for one letter. `reference`: the controller's own number. `detail`: what the kind asks for besides: what
 *  proves who they are, why they object, what is to be erased. `missing`: what an incomplete answer lacks. */
export const letterFormSchema = z.object({
  language: z.enum(['en', 'cy']),
  name: z.string(),
  address: z.string(),
  reference: z.string(),
  detail: z.string(),
  missing: z.array(requestItemSchema),
});
export type LetterForm = z.infer<typeof letterFormSchema>;

/** `edited`: the text as the user changed it by hand, null as long as it follows the form. */
export const letterDraftSchema = z.object({
  controller: z.string(),
  kind: letterKindSchema,
  form: letterFormSchema,
  edited: z.nullable(z.string()),
});
export type LetterDraft = z.infer<typeof letterDraftSchema>;

export const sentLetterSchema = z.object({
  controller: z.string(),
  kind: letterKindSchema,
  sentOn: plainDateSchema,
  channel: channelSchema,
  subject: z.string(),
  text: z.string(),
  files: z.array(z.string()),
});
export type SentLetter = z.infer<typeof sentLetterSchema>;
