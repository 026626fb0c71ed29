/** What happens in a case when something comes from a controller. */
import type { CaseEvent } from './case-file.ts';
import type { AnswerKind } from './sar.ts';

export type CameKind = Extract<CaseEvent['kind'], 'answer-received' | 'holding-received' | 'identity-asked'>;

/** A holding reply and a request for identity answer nothing: the time runs on, or waits. What shows no kind counts as the
 *  answer, because somebody brought it in as one. */
export function answerEvent(kind: AnswerKind | undefined): CameKind {
  switch (kind) {
    case 'holding':
      return 'holding-received';
    case 'identity-request':
      return 'identity-asked';
    case 'full':
    case 'partial':
    case 'refusal':
    case 'no-record':
    case 'unknown':
    case undefined:
      return 'answer-received';
  }
}
