/** One controller's case file: who is meant, and what happened when. */
import { platformSchema } from './platform.ts';
import { plainDateSchema } from './time.ts';
import * as z from './zod.ts';

export const caseEventKinds = [
  'request-sent',
  'identity-asked',
  'identity-given',
  'clarification-asked',
  'clarification-given',
  'extended',
  'answer-received',
  'objection-sent',
  'para22-notice-sent',
  'complaint-sent',
  'complaint-acknowledged',
  'complaint-outcome',
] as const;

export const caseEventSchema = z.object({ kind: z.enum(caseEventKinds), on: plainDateSchema });
export type CaseEvent = z.infer<typeof caseEventSchema>;

/** `confirmedAdvertisers`: the accounts that the user says belong to this controller; without it no list finding is made. */
export const caseFileSchema = z.object({
  controller: z.string(),
  confirmedAdvertisers: z.array(z.object({ platform: platformSchema, id: z.string() })),
  events: z.array(caseEventSchema),
});
export type CaseFile = z.infer<typeof caseFileSchema>;
