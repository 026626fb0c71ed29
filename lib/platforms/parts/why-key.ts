/** What tells the explanation of an ad from those of others, out of the payload that is kept of the ad. */
import type { PlatformAdapter } from '#lib/platforms/contract.ts';

export type Explainer = Pick<PlatformAdapter, 'whyUrlOf' | 'explanationKeyOf'>;

/** Null where the payload names no address of an explanation. */
export function whyKeyOf({ whyUrlOf, explanationKeyOf }: Explainer, raw: string): string | null {
  const url = whyUrlOf?.(raw) ?? null;
  return url === null ? null : (explanationKeyOf?.(url) ?? null);
}
