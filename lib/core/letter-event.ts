/** What happens in a case when a letter is sent. */
import type { CaseEvent } from './case-file.ts';
import type { LetterKind } from './letter.ts';

export const letterEvents: Readonly<Record<LetterKind, CaseEvent['kind']>> = {
  'access-request': 'request-sent',
  identity: 'identity-given',
  reminder: 'reminder-sent',
  incomplete: 'incomplete-sent',
  objection: 'objection-sent',
  'para22-notice': 'para22-notice-sent',
  rectification: 'rectification-sent',
  erasure: 'erasure-sent',
  'acknowledgement-overdue': 'reminder-sent',
};
