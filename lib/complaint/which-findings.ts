/** Which findings a complaint is about. */
import type { BareFinding } from '#lib/core/finding.ts';

type Which = Pick<BareFinding, 'kind' | 'wording'>;

/** Findings that are no complaint by themselves: what fits, and what could not be compared. */
export function isAside({ kind }: Which): boolean {
  return kind === 'consistent' || kind === 'no_basis_for_finding';
}

/** What other advertisers did is no business of this controller, and never stands in a letter to it. */
export function isAboutOthers({ kind, wording }: Which): boolean {
  return kind === 'no_basis_for_finding' && wording === 'other-advertiser';
}
