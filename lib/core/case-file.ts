/** One controller's case file: who is meant, where it is written to, and what happened when. */
import { confirmedAdvertiserSchema } from './confirmed-advertiser.ts';
import { nationSchema } from './nation.ts';
import { plainDateSchema } from './time.ts';
import * as z from './zod.ts';

export const caseEventKinds = [
  'request-sent',
  'request-arrived',
  'identity-asked',
  'identity-given',
  'clarification-asked',
  'clarification-given',
  'holding-received',
  'extended',
  'answer-received',
  'incomplete-sent',
  'reminder-sent',
  'objection-sent',
  'para22-notice-sent',
  'rectification-sent',
  'erasure-sent',
  'reply-received',
  'complaint-sent',
  'complaint-acknowledged',
  'complaint-outcome',
  'ico-complaint-sent',
] as const;

/** What a controller has to answer: a question, an extension or a reply can name which of them it is about. */
export const requestKinds = ['access-request', 'objection', 'para22-notice', 'rectification', 'erasure'] as const;
export type RequestKind = (typeof requestKinds)[number];

export const channels = ['email', 'post', 'form', 'phone'] as const;
export const channelSchema = z.enum(channels);
export type Channel = z.infer<typeof channelSchema>;

/** `files`: the names of what was sent or came with it. The files themselves stay where the user keeps them: a copy here would
 *  be one more copy of an identity document. `about`: what a question, an extension or a reply answers, where that was said. */
export const caseEventSchema = z.object({
  kind: z.enum(caseEventKinds),
  on: plainDateSchema,
  channel: z.optional(channelSchema),
  files: z.optional(z.array(z.string())),
  about: z.optional(z.enum(requestKinds)),
});
export type CaseEvent = z.infer<typeof caseEventSchema>;

/** Who a controller is to a party: each of them answers for itself. */
export const controllerRoles = ['national', 'local', 'candidate', 'other'] as const;

/** Where letters go, as the user confirmed it on that day. */
const confirmedContactSchema = z.object({
  email: z.optional(z.string()),
  post: z.optional(z.string()),
  confirmedOn: plainDateSchema,
});

/** `confirmedAdvertisers`: the accounts that the user says belong to this controller, each by its number, its handle or its name;
 *  without it no list finding is made.
 *  `name`, `role`: of a controller that the user added, with `partOf`, the party that it belongs to. `nation`: whose working days count.
 *  `reminders`: false where the user wants none. */
export const caseFileSchema = z.object({
  controller: z.string(),
  confirmedAdvertisers: z.array(confirmedAdvertiserSchema),
  events: z.array(caseEventSchema),
  name: z.optional(z.string()),
  role: z.optional(z.enum(controllerRoles)),
  partOf: z.optional(z.string()),
  nation: z.optional(nationSchema),
  contact: z.optional(confirmedContactSchema),
  reminders: z.optional(z.boolean()),
});
export type CaseFile = z.infer<typeof caseFileSchema>;

/** The stored case, or one of which nothing is known yet. */
export function caseFileOf(controller: string, stored: CaseFile | null | undefined): CaseFile {
  return stored ?? { controller, confirmedAdvertisers: [], events: [] };
}
