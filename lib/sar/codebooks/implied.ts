/** What a code says about a person when it is read with a code book. */
import type { ProfileFact } from '#lib/core/sar.ts';

export type Implied = ProfileFact['implied'][number];

/** What stands beside a code: the scheme is known by the label, the heading or the value, never by a letter alone. */
export interface CodeInContext {
  /** Label and heading as `normaliseLabel` gives them. */
  readonly label: string;
  readonly context: string;
  readonly value: string;
}
