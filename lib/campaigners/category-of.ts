/** Sorts a classification into the five categories of the command line. */
import type { Political } from '#lib/core/ad.ts';
import { independentDetail, nonPartyDetail } from './evidence.ts';

export type Category = 'party' | 'independent_or_small_party' | 'other_political' | 'issue_or_other' | 'unknown';

/** Parties that have sat in the Commons, Holyrood, the Senedd or Stormont since 2021, and Aontú (the Dáil); the Co-operative Party's
 *  members sit as Labour and Co-operative. Every other party is a small one. */
export const partiesWithSeats: ReadonlySet<string> = new Set([
  'labour',
  'conservative',
  'liberal-democrats',
  'reform-uk',
  'green-england-wales',
  'scottish-greens',
  'green-northern-ireland',
  'snp',
  'plaid-cymru',
  'sinn-fein',
  'dup',
  'alliance',
  'uup',
  'sdlp',
  'tuv',
  'people-before-profit',
  'aontu',
  'co-operative',
  'your-party',
  'restore-britain',
]);

/** `unknown`: nothing says anything; `issue_or_other`: the platform's mark alone, or the stop list. */
export function categoryOf(political: Political): Category {
  const { verdict, campaigner, basis } = political;
  if (verdict === 'unknown') return 'unknown';
  if (verdict === 'not-political') return 'issue_or_other';
  if (campaigner !== null) return partiesWithSeats.has(campaigner) ? 'party' : 'independent_or_small_party';
  if (basis.some(({ detail }) => detail.startsWith(independentDetail))) return 'independent_or_small_party';
  const other = basis.some(
    ({ sign, detail }) => sign === 'office' || sign === 'user' || detail.startsWith(nonPartyDetail),
  );
  return other ? 'other_political' : 'issue_or_other';
}
