/** What the sentences about uploaded lists say besides: who, whose list, when. */
import { uniqueSorted } from './by-id.ts';
import type { Evidence } from './evidence.ts';
import type { ListVerdict } from './list-verdict.ts';
import { advertisers, listed, quotes } from './slots.ts';
import { dateSpan } from './values/date-span.ts';

/** `timing`, `partner`, `askPartner` and `keys` name phrases of the catalogue. */
export function listSlots(verdict: ListVerdict, evidence: Evidence): Readonly<Record<string, string>> {
  const criteria = verdict.signals.map(({ criterion }) => criterion);
  const owner = listed(uniqueSorted(criteria.flatMap(({ owner: name }) => name ?? [])));
  const matchKeys = listed(uniqueSorted(criteria.flatMap((criterion) => criterion.matchKeys ?? [])));
  return {
    advertiser: advertisers(verdict.signals),
    owner,
    matchKeys,
    uploadedAt: listed(uniqueSorted(criteria.flatMap(({ uploadedAt }) => (uploadedAt ? [asDate(uploadedAt)] : [])))),
    answeredOn: evidence.answeredOn ?? '',
    quote: quotes(verdict.statements),
    timing: verdict.timing,
    partner: partnerPhrase(verdict.partner, owner),
    askPartner: verdict.partner ? 'yes' : 'no',
    keys: matchKeys === '' ? 'no' : 'yes',
  };
}

/** A day or month that is written without doubt, as records write it, so that the sentences can write all dates alike. What
 *  could be read two ways (`05/06/2026`) stays the platform's wording. */
function asDate(text: string): string {
  const span = /\d[/.]\d/.test(text) ? null : dateSpan(text);
  if (!span) return text;
  if (span.from === span.to) return span.from;
  return span.from.slice(0, 7) === span.to.slice(0, 7) ? span.from.slice(0, 7) : text;
}

function partnerPhrase(partner: boolean, owner: string): string {
  if (!partner) return 'no';
  return owner === '' ? 'unnamed' : 'named';
}
