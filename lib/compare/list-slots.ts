/** What the sentences about uploaded lists say besides: who, whose list, when. */
import { uniqueSorted } from './by-id.ts';
import type { Evidence } from './evidence.ts';
import type { ListVerdict } from './list-verdict.ts';
import { advertisers, listed, quotes } from './slots.ts';

/** `timing`, `partner`, `askPartner` and `keys` name phrases of the catalogue. */
export function listSlots(verdict: ListVerdict, evidence: Evidence): Readonly<Record<string, string>> {
  const criteria = verdict.signals.map(({ criterion }) => criterion);
  const owner = listed(uniqueSorted(criteria.flatMap(({ owner: name }) => name ?? [])));
  const matchKeys = listed(uniqueSorted(criteria.flatMap((criterion) => criterion.matchKeys ?? [])));
  return {
    advertiser: advertisers(verdict.signals),
    owner,
    matchKeys,
    uploadedAt: listed(uniqueSorted(criteria.flatMap((criterion) => criterion.uploadedAt ?? []))),
    answeredOn: evidence.answeredOn ?? '',
    quote: quotes(verdict.statements),
    timing: verdict.timing,
    partner: partnerPhrase(verdict.partner, owner),
    askPartner: verdict.partner ? 'yes' : 'no',
    keys: matchKeys === '' ? 'no' : 'yes',
  };
}

function partnerPhrase(partner: boolean, owner: string): string {
  if (!partner) return 'no';
  return owner === '' ? 'unnamed' : 'named';
}
