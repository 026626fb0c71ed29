/** Labels page ids by the classifier's own rules, from the name and the "Paid for by" line of the page; no other label is used. */
import { categoryOf, classify } from '#lib/campaigners/classify.ts';
import type { ClassifyInput, ReferenceData } from '#lib/campaigners/classify.ts';
import { isSoundPageId } from '#lib/campaigners/page-id.ts';
import { readSigns } from '#lib/campaigners/read-signs.ts';
import type { ReferenceFile } from '#lib/campaigners/reference-data-schema.ts';
import { joined, push } from './lists.ts';
import { partyIdOf } from './party-table.ts';
import { peopleOfPages } from './same-person.ts';
import type { PageRecord, Sources } from './sources.ts';

/** The parts of the packaged file that hold page ids. `rules` is the same file without any page id. */
export function labelPages(
  sources: Sources,
  bare: ReferenceFile,
  rules: ReferenceData,
): Pick<ReferenceFile, 'partyPages' | 'mps' | 'pages'> {
  const records = new Map(sources.pages.map((page) => [page.page_id, page]));
  return {
    partyPages: partyPages(sources, records, rules),
    mps: mpsWithPages(sources, bare, records, rules),
    pages: pagesByReport(sources.pages, rules),
  };
}

/** The main pages of parties, where our rules read the same party from the page's name. */
function partyPages(
  sources: Sources,
  records: ReadonlyMap<string, PageRecord>,
  rules: ReferenceData,
): Record<string, string> {
  const idOf = partyIdOf(sources);
  const lists = new Map<string, string[]>();
  for (const party of sources.parties.parties) {
    const known = idOf(party.name);
    for (const { id, name } of party.facebook_pages ?? []) {
      const record = records.get(id);
      const label = ownLabel(record ?? { page_name: name, disclaimer: '' }, rules);
      if (known !== undefined && label === known && isSound(id, record)) push(lists, known, id);
    }
  }
  return joined(lists, ' ');
}

/** The source matched pages to MPs by the whole name alone. A page ships only if our rules see that MP in it: the name is rare, or
 *  a seat, an office or the payer fits. */
function mpsWithPages(
  sources: Sources,
  bare: ReferenceFile,
  records: ReadonlyMap<string, PageRecord>,
  rules: ReferenceData,
): ReferenceFile['mps'] {
  return bare.mps.map((mp, at) => {
    const pages = (sources.mps[at]?.fb_page_ids ?? []).filter((id) => {
      const record = records.get(id);
      return (
        record !== undefined &&
        isSound(id, record) &&
        (showsMp(record, mp.name, rules) || labelIs(record, mp.party, rules))
      );
    });
    return pages.length === 0 ? mp : { ...mp, pages };
  });
}

function showsMp(page: PageRecord, name: string, rules: ReferenceData): boolean {
  return readSigns(asInput(page), rules).some(
    ({ sign }) => sign.sign === 'mp' && sign.detail.includes(`${name}, MP for`),
  );
}

function labelIs(page: PageRecord, party: string | null, rules: ReferenceData): boolean {
  return party !== null && ownLabel(page, rules) === party;
}

/** Pages that our rules name a party for, by the report that they were last seen in. */
function pagesByReport(pages: readonly PageRecord[], rules: ReferenceData): ReferenceFile['pages'] {
  const samePerson = peopleOfPages(pages, (page) => ownLabel(page, rules), rules.people);
  const reports = new Map<string, Map<string, string[]>>();
  for (const page of pages) {
    const party = isSound(page.page_id, page) ? (ownLabel(page, rules) ?? samePerson(page)) : null;
    if (party === null) continue;
    const date = lastReport(page);
    const lists = reports.get(date) ?? new Map<string, string[]>();
    reports.set(date, lists);
    push(lists, party, page.page_id);
  }
  return [...reports]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([asOf, lists]) => ({ asOf, ids: joined(lists, ' ') }));
}

type NamedPage = Pick<PageRecord, 'page_name' | 'disclaimer'>;

function ownLabel(page: NamedPage, rules: ReferenceData): string | null {
  const political = classify(asInput(page), rules);
  const category = categoryOf(political);
  return category === 'party' || category === 'independent_or_small_party' ? political.campaigner : null;
}

/** That a page stands in a report is the platform's mark, and so the second sign that a name alone lacks. */
function asInput({ page_name, disclaimer }: NamedPage): ClassifyInput {
  return {
    platform: 'facebook',
    advertiserId: null,
    advertiserHandle: null,
    advertiserName: page_name,
    fundingEntity: disclaimer === '' ? null : disclaimer,
    imprint: null,
    politicalMark: true,
  };
}

function isSound(id: string, record: PageRecord | undefined): boolean {
  return isSoundPageId(id, record !== undefined && isInReport(record));
}

function isInReport(page: PageRecord): boolean {
  return page.spend_gbp_90d_to_2024_06_29 !== '' || page.spend_gbp_90d_to_2024_12_25 !== '';
}

function lastReport(page: PageRecord): string {
  if (page.spend_gbp_90d_to_2024_12_25 !== '') return '2024-12-25';
  return page.spend_gbp_90d_to_2024_06_29 === '' ? '2024-02-27' : '2024-06-29';
}
