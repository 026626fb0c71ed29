/** What the law requires of an answer to an access request against what is there, item by item: counts and no grade. */
import * as z from './zod.ts';

/** The items, in the order in which they are shown: what the answer says, the facts in it, how and when it came. */
export const lintItemIds = [
  'confirmation',
  'copy',
  'purposes',
  'categories',
  'recipients',
  'retention',
  'right-rectification',
  'right-erasure',
  'right-restriction',
  'right-objection',
  'complaint-regulator',
  'complaint-controller',
  'source',
  'profiling',
  'lawful-basis',
  'special-condition',
  'codes-explained',
  'scales-explained',
  'model-date',
  'electronic-form',
  'in-time',
  'extension-notice',
  'identity-check',
  'refusal-reasons',
  'other-people',
] as const;
export const lintItemIdSchema = z.enum(lintItemIds);
export type LintItemId = z.infer<typeof lintItemIdSchema>;

/** `unclear`: partly there, or nothing that a program can decide; `not-due`: nothing of the kind is required, or not yet. */
export const lintStates = ['missing', 'unclear', 'there', 'not-due'] as const;
export type LintState = (typeof lintStates)[number];

/** Why an item has its state: names a sentence of the catalogue, which `slots` fill in. */
export const lintReasons = [
  'said',
  'not-said',
  'hedged',
  'denied',
  'recipients-named',
  'recipients-by-kind',
  'nothing-read',
  'no-answer',
  'holding-reply',
  'facts',
  'no-facts',
  'no-record',
  'contradicts-no-record',
  'no-such-fact',
  'all-have',
  'some-lack',
  'none-have',
  'in-time',
  'late',
  'overdue',
  'running',
  'paused',
  'request-unknown',
  'answer-day-unknown',
  'not-extended',
  'extended-in-time',
  'extended-late',
  'identity-not-asked',
  'identity-asked',
  'not-refused',
  'refused',
  'before-the-right',
  'cells',
  'pages',
  'one-person',
  'several-people',
] as const;
export const lintReasonSchema = z.enum(lintReasons);
export type LintReason = z.infer<typeof lintReasonSchema>;

/** `article` as `lib/law/articles.ts` cites it; `cites`: ids of the facts, statements and remainders that it rests on. */
export const lintItemSchema = z.object({
  type: z.literal('lint'),
  id: lintItemIdSchema,
  article: z.string(),
  state: z.enum(lintStates),
  because: lintReasonSchema,
  slots: z.record(z.string(), z.union([z.string(), z.number()])),
  cites: z.array(z.string()),
});
export type LintItem = z.infer<typeof lintItemSchema>;

/** The public `lint` line: `text` is the reason as a sentence. */
export const lintLineSchema = z.extend(lintItemSchema, { controller: z.nullable(z.string()), text: z.string() });
export type LintLine = z.infer<typeof lintLineSchema>;
