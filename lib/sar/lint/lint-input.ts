/** What the lint of an answer looks at. */
import type { CaseEvent } from '#lib/core/case-file.ts';
import type { LintItem, LintItemId, LintReason, LintState } from '#lib/core/lint.ts';
import type { ControllerStatement, ProfileFact, Remainder } from '#lib/core/sar.ts';
import type { PlainDate } from '#lib/core/time.ts';

/** The days by which an answer, or notice that it takes longer, is due; `dueOn` is null while the controller waits for something. */
export interface AnswerDue {
  readonly dueOn: PlainDate | null;
  readonly noticeDueOn: PlainDate | null;
}

/** `due` is null where nobody knows when the request was sent. `answeredOn`: the day of the first answer that was more than
 *  a holding reply or a request for identity, null where none came. `kind`: what sort of answer it is, where the reader knows. `now` is the day to reckon with. */
export interface LintInput {
  readonly facts: readonly ProfileFact[];
  readonly statements: readonly ControllerStatement[];
  readonly remainders: readonly Remainder[];
  readonly events: readonly CaseEvent[];
  readonly due: AnswerDue | null;
  readonly answeredOn: PlainDate | null;
  readonly now: PlainDate;
  readonly kind?: 'full' | 'partial' | 'refusal' | 'no-record' | 'holding' | 'identity-request';
}

/** What one item's rule says. */
export interface Verdict {
  readonly state: LintState;
  readonly because: LintReason;
  readonly slots?: LintItem['slots'];
  readonly cites?: readonly string[];
}

/** One item: its provision, and the rule that looks for it. */
export interface LintRule {
  readonly id: LintItemId;
  readonly article: string;
  readonly look: (input: LintInput) => Verdict;
}
