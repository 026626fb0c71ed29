/** What the comparison is made from: one controller's case with all that was seen, answered and said to be true. */
import type { Ad } from '#lib/core/ad.ts';
import type { CaseFile } from '#lib/core/case-file.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import type { ControllerStatement, ProfileFact } from '#lib/core/sar.ts';
import type { PlainDate } from '#lib/core/time.ts';
import type { UserTruth } from '#lib/core/truth.ts';

/** Facts and statements of other controllers are ignored; those without a controller are taken as the case's.
 *  `answerReceivedOn` overrules the case's `answer-received` event. `answered`: an answer exists even if nothing could be
 *  read from it, so that its silence counts; by default that follows from the case, the facts and the statements. */
export interface CompareInput {
  readonly caseFile: CaseFile;
  readonly ads: readonly Ad[];
  readonly explanations: readonly AdExplanation[];
  readonly facts: readonly ProfileFact[];
  readonly statements: readonly ControllerStatement[];
  readonly truths: readonly UserTruth[];
  readonly now: PlainDate;
  readonly answerReceivedOn?: PlainDate | null;
  readonly answered?: boolean;
}
