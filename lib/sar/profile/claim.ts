/** What one sentence says about one topic. */
import type { StatementTopic } from '#lib/core/sar.ts';
import type { Recipients } from '#lib/sar/sentences/read-recipients.ts';

export interface Claim {
  readonly about: StatementTopic;
  readonly stance: 'holds' | 'denies';
  readonly recipients: Recipients | null;
  /** "May", "generally", or people at large: an admission that is not certain to be about this person. */
  readonly hedged: boolean;
}
