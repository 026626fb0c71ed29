/** Whose data made a match, and who wanted it: what a reader needs to know first about a criterion. */
import type { ChosenBy, SuppliedBy } from '#lib/core/criterion.ts';
import type { TextKey } from '#lib/ui/catalogue.ts';

/** `advertiser`: the advertiser or its partner brought data about the user, the strongest case; `platform-chose`: the platform's
 *  ranking, which is never what the party thinks; `platform-data`: the advertiser chose, the platform knew. */
export type Origin = 'advertiser' | 'platform-data' | 'platform-chose';

export function originOf(suppliedBy: SuppliedBy, chosenBy: ChosenBy): Origin {
  if (chosenBy === 'platform') return 'platform-chose';
  return suppliedBy === 'advertiser' || suppliedBy === 'partner' ? 'advertiser' : 'platform-data';
}

const suppliedKeys = {
  advertiser: 'common.suppliedByAdvertiser',
  partner: 'common.suppliedByPartner',
  platform: 'common.suppliedByPlatform',
  unknown: 'common.suppliedByUnknown',
} as const satisfies Record<SuppliedBy, TextKey>;

/** The words for an origin. */
export function originKey(suppliedBy: SuppliedBy, chosenBy: ChosenBy): TextKey {
  return chosenBy === 'platform' ? 'common.chosenByPlatform' : suppliedKeys[suppliedBy];
}
