/** Makes the packaged file from the sources; the labels of pages come from the classifier's own rules. */
import { categoryOf, classify, loadReferenceData } from '#lib/campaigners/classify.ts';
import type { ReferenceData } from '#lib/campaigners/classify.ts';
import { isSoundPageId } from '#lib/campaigners/page-id.ts';
import type { ReferenceFile } from '#lib/campaigners/reference-data-schema.ts';
import { peopleOfPages } from './same-person.ts';
import { partyIdOf, partyRows } from './party-table.ts';
import { sets } from './sets.ts';
import type { PageRecord, Sources } from './sources.ts';

/** The content of `assets/data/campaigners.json`. `madeOn` is the day of the build. */
export function compact(sources: Sources, madeOn: string): ReferenceFile {
  const bare = withoutPages(sources, madeOn);
  const rules = loadReferenceData(bare);
  if (!rules.ok)
    throw new Error(`the build made a file that its own reader refuses: ${rules.error.at} ${rules.error.seen}`);
  return { ...bare, ...partyAndMpPages(sources, bare), pages: labelledPages(sources.pages, rules.value) };
}

function withoutPages(sources: Sources, madeOn: string): ReferenceFile {
  const idOf = partyIdOf(sources);
  const seatOf = new Map(sources.seats.map(({ code }, at) => [code, at]));
  const seats = seatNames(sources);
  return {
    format: 1,
    madeOn,
    sets: { ...sets },
    parties: Object.fromEntries(partyRows(sources)),
    nonParty: nonPartyNames(sources),
    handles: { x: handles(sources, 'x'), instagram: handles(sources, 'instagram') },
    partyPages: {},
    pages: [],
    seats,
    mps: sources.mps.map(({ name, party, constituency, x, fb }) => ({
      name: name.replace(/^(Mr|Mrs|Ms|Miss|Dr|Sir|Dame) /, ''),
      party: idOf(party) ?? null,
      seat: seatOf.get(constituency) ?? -1,
      ...(x === undefined ? {} : { x }),
      ...(fb === undefined ? {} : { facebook: fb }),
    })),
    candidates: [
      { year: 2024, people: candidateLists(sources, seatOf) },
      { year: 2019, people: candidatesOf2019(sources, seats, seatOf) },
    ],
    offices: officeLists(sources),
  };
}

function nonPartyNames(sources: Sources): string[] {
  const rows = sources.parties.non_party_campaigners_2014.filter(
    ({ kind }) => kind === 'registered non-party campaigner',
  );
  return [...new Set(rows.map(({ name }) => name))].filter((name) => name.trim().includes(' '));
}

function handles(sources: Sources, platform: 'x' | 'instagram'): Record<string, string> {
  const idOf = partyIdOf(sources);
  return Object.fromEntries(
    sources.parties.parties.flatMap((party) => {
      const id = idOf(party.name);
      const names = platform === 'x' ? [party.x, ...(party.x_other ?? [])] : [party.instagram];
      const known = names.filter((name) => name !== undefined);
      return id === undefined || known.length === 0 ? [] : [[id, known.join(' ')]];
    }),
  );
}

function candidateLists(
  { candidates: { parties, candidates }, partyIds }: Sources,
  seatOf: ReadonlyMap<string, number>,
): Record<string, string> {
  const ids = new Map(partyIds.parties.flatMap(({ id, name, names }) => [name, ...names].map((known) => [known, id])));
  const lists = new Map<string, string[]>();
  for (const [name, party, seat] of candidates)
    push(lists, ids.get(parties[party] ?? '') ?? '', `${name}|${seatOf.get(seat) ?? ''}`);
  return joined(lists, ';');
}

/** The seats of today, then those of 2019 that are no more. */
function seatNames({ seats, candidates2019 }: Sources): string[] {
  const today = seats.map(({ name }) => name);
  const known = new Set(today.map(seatKey));
  const gone = new Set(candidates2019.map(({ seat }) => seat).filter((seat) => !known.has(seatKey(seat))));
  return [...today, ...gone];
}

/** The lists of 2019 and of today spell some seats with other capitals. */
function seatKey(seat: string): string {
  return seat.toLowerCase();
}

/** Without those who stood in the same seat again, perhaps for another party: their last candidacy counts. */
function candidatesOf2019(
  { candidates, candidates2019 }: Sources,
  seats: readonly string[],
  seatOf: ReadonlyMap<string, number>,
): Record<string, string> {
  const indexOf = new Map(seats.map((seat, at) => [seatKey(seat), at]));
  const again = new Set(candidates.candidates.map(([name, , seat]) => `${name}|${seatOf.get(seat) ?? ''}`));
  const lists = new Map<string, string[]>();
  for (const { seat, party, name } of candidates2019) {
    const row = `${name}|${indexOf.get(seatKey(seat)) ?? ''}`;
    if (!again.has(row)) push(lists, party, row);
  }
  return joined(lists, ';');
}

function officeLists({ offices }: Sources): ReferenceFile['offices'] {
  const terms = Map.groupBy(offices, ({ office, term }) => `${office}|${term}`);
  return [...terms.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const lists = new Map<string, string[]>();
    for (const { party, name } of rows) push(lists, party, name);
    return [
      {
        office: first.office,
        term: first.term,
        sitting: first.sitting === 'yes',
        asOf: first.as_of,
        people: joined(lists, ';'),
      },
    ];
  });
}

function partyAndMpPages(sources: Sources, bare: ReferenceFile): Pick<ReferenceFile, 'partyPages' | 'mps'> {
  const idOf = partyIdOf(sources);
  const confirmed = new Set(sources.pages.filter(isInReport).map(({ page_id }) => page_id));
  const sound = (id: string): boolean => isSoundPageId(id, confirmed.has(id));
  const lists = new Map<string, string[]>();
  for (const { name, facebook_pages } of sources.parties.parties) {
    const id = idOf(name);
    for (const page of facebook_pages ?? []) if (id !== undefined && sound(page.id)) push(lists, id, page.id);
  }
  const mps = bare.mps.map((mp, at) => {
    const pages = (sources.mps[at]?.fb_page_ids ?? []).filter(sound);
    return pages.length === 0 ? mp : { ...mp, pages };
  });
  return { partyPages: joined(lists, ' '), mps };
}

/** Pages that our rules name a party for, by the report that they were last seen in. That a page stands in a report is the
 *  platform's mark, and so the second sign that a name alone lacks. */
function labelledPages(pages: readonly PageRecord[], rules: ReferenceData): ReferenceFile['pages'] {
  const samePerson = peopleOfPages(pages, (page) => ownLabel(page, rules), rules.people);
  const reports = new Map<string, Map<string, string[]>>();
  for (const page of pages) {
    const party = isSoundPageId(page.page_id, isInReport(page)) ? (ownLabel(page, rules) ?? samePerson(page)) : null;
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

function ownLabel(page: PageRecord, rules: ReferenceData): string | null {
  const political = classify(
    {
      platform: 'facebook',
      advertiserId: null,
      advertiserHandle: null,
      advertiserName: page.page_name,
      fundingEntity: page.disclaimer === '' ? null : page.disclaimer,
      imprint: null,
      politicalMark: true,
    },
    rules,
  );
  const category = categoryOf(political);
  return category === 'party' || category === 'independent_or_small_party' ? political.campaigner : null;
}

function isInReport(page: PageRecord): boolean {
  return page.spend_gbp_90d_to_2024_06_29 !== '' || page.spend_gbp_90d_to_2024_12_25 !== '';
}

function lastReport(page: PageRecord): string {
  if (page.spend_gbp_90d_to_2024_12_25 !== '') return '2024-12-25';
  return page.spend_gbp_90d_to_2024_06_29 === '' ? '2024-02-27' : '2024-06-29';
}

function push(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function joined(lists: ReadonlyMap<string, readonly string[]>, separator: string): Record<string, string> {
  return Object.fromEntries([...lists].map(([key, items]) => [key, items.join(separator)]));
}
