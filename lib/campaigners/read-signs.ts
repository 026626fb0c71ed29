/** Collects every sign that an ad carries of who is behind it, each with its rank. */
import { traitsOf } from '#lib/core/platform.ts';
import { independentDetail, nonPartyDetail, ownerSign, partySign, ranks, unnamed } from './evidence.ts';
import type { ClassifyInput, Evidence } from './evidence.ts';
import { handleKey } from './handle.ts';
import { readImprint } from './imprint.ts';
import { newsletterParty } from './newsletter.ts';
import { ungluedWordsOf } from './normalise.ts';
import { officeInText } from './office.ts';
import type { OfficeReading } from './office.ts';
import { partyInText } from './party-in-text.ts';
import type { PartyReading } from './party-in-text.ts';
import { mpSign, personEvidence } from './person-signs.ts';
import { wholeKey } from './reference-data.ts';
import type { ReferenceData } from './reference-data.ts';
import { wordSet } from './word-lists.ts';

/** All signs of `input`, in no order. */
export function readSigns(input: ClassifyInput, data: ReferenceData): Evidence[] {
  const office = officeInText(input.advertiserName);
  const marked = input.politicalMark || hasText(input.fundingEntity);
  const name = partyInText(input.advertiserName, data.words);
  const texts = [
    ...ownerSigns(input, data),
    ...fundingSigns(input.fundingEntity, 'paid-for-by', ranks.paidFor, data),
    ...fundingSigns(input.imprint, 'imprint', ranks.imprint, data),
    ...nameSigns(input.advertiserName, name, marked || office.title !== null || office.campaign, data),
  ];
  const people = personEvidence(input, office, marked, name.party !== null, data);
  const newsletter = marked ? newsletterParty(input.advertiserName) : null;
  return [
    ...texts,
    ...people,
    ...(newsletter === null
      ? []
      : [
          partySign(
            ranks.newsletter,
            newsletter,
            'page-name',
            `newsletter name “${input.advertiserName}”`,
            data.namesAsOf,
          ),
        ]),
    ...officeSigns(office, marked, data),
    ...(marked ? [unnamed(ranks.mark, 'platform-mark', markDetail(input), null, true)] : []),
  ];
}

function ownerSigns(input: ClassifyInput, data: ReferenceData): Evidence[] {
  const { advertiserId: id, advertiserHandle: handle } = input;
  const meta = traitsOf(input.platform).metaPageIds;
  const key = handle === null ? null : handleKey(input.platform, handle);
  const page = meta && id !== null ? data.pages.get(id) : undefined;
  const mp =
    (meta && id !== null ? data.mpPages.get(id) : undefined) ?? (key === null ? undefined : data.mpHandles.get(key));
  const account = key === null ? undefined : data.handles.get(key);
  return [
    ...(mp === undefined ? [] : [mpSign(mp)]),
    ...(page === undefined ? [] : [ownerSign(ranks.pageId, page, 'page-id', `page ${id}: ${page.detail}`)]),
    ...(account === undefined
      ? []
      : [ownerSign(ranks.handle, account, 'handle', `account ${handle}: ${account.detail}`)]),
  ];
}

function fundingSigns(
  text: string | null,
  sign: 'paid-for-by' | 'imprint',
  rank: number,
  data: ReferenceData,
): Evidence[] {
  if (text === null || text.trim() === '') return [];
  const { onBehalfOf, promoter } = readImprint(text);
  const clauses = onBehalfOf === null ? [promoter] : [onBehalfOf, promoter];
  for (const clause of clauses) {
    const found = textSigns(clause, partyInText(clause, data.words), sign, rank, data);
    if (found.length > 0) return found;
  }
  return [];
}

function nameSigns(name: string, reading: PartyReading, second: boolean, data: ReferenceData): Evidence[] {
  const found = textSigns(name, reading, 'page-name', ranks.pageName, data);
  return found.filter((one) => second || one.party === null || !isWeak(name, reading));
}

/** Words that mean other things too, or are letters anybody may use: without a second sign they do not name a party. */
const weakWords = wordSet('plaid greens clp tory conservative snp dup tuv uup tusc aontu');

function isWeak(name: string, { phrase }: PartyReading): boolean {
  return phrase !== null && (weakWords.has(phrase) || (phrase === 'labour' && ungluedWordsOf(name).length === 1));
}

function textSigns(
  text: string,
  reading: PartyReading,
  sign: 'paid-for-by' | 'imprint' | 'page-name',
  rank: number,
  data: ReferenceData,
): Evidence[] {
  const whole = data.wholeNames.get(wholeKey(text));
  if (reading.party !== null) {
    const party = data.partyNames.get(reading.party) ?? reading.party;
    return [partySign(rank, reading.party, sign, `“${clip(text)}” names ${party}`, data.namesAsOf)];
  }
  if (whole !== undefined)
    return [ownerSign(rank, whole, sign, `“${clip(text)}” is a registered name of ${whole.detail}`)];
  const campaigner = data.nonParty.get(wholeKey(text));
  if (campaigner !== undefined)
    return [unnamed(ranks.nonParty, sign, `${nonPartyDetail}: ${campaigner.detail}`, campaigner.asOf, true)];
  if (reading.namesake !== null)
    return [unnamed(ranks.stop, 'stop-list', `“${reading.namesake}” is not a party`, data.namesAsOf, false)];
  return reading.aboutParty ? [unnamed(ranks.aboutParty, sign, 'speaks about a party', data.namesAsOf, false)] : [];
}

function officeSigns(office: OfficeReading, marked: boolean, data: ReferenceData): Evidence[] {
  if (office.independent)
    return [
      unnamed(ranks.independent, 'page-name', `${independentDetail}: says so in its name`, data.namesAsOf, marked),
    ];
  if (office.title === null) return [];
  const sure = marked || office.title.length > 2 || office.title === 'MP';
  return [unnamed(ranks.office, 'office', `calls itself ${office.title}`, data.namesAsOf, sure)];
}

function markDetail({ fundingEntity }: ClassifyInput): string {
  return hasText(fundingEntity)
    ? `the platform shows “Paid for by ${clip(fundingEntity ?? '')}”`
    : 'the platform marks it as political or issue ad';
}

function hasText(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}

function clip(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
