/** Where each rule, article and contact comes from, with the date on which it was looked at. */

/** `url` is a public address for a person to look up; nothing is fetched. `sure`: how certain we are that the rule stands as
 *  described on `asOf`. */
export interface LawSource {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly asOf: string;
  readonly sure: 'high' | 'medium' | 'low';
}

const source = <const Id extends string>(
  id: Id,
  title: string,
  url: string | null,
  asOf: string,
  sure: LawSource['sure'] = 'high',
) => ({ id, title, url, asOf, sure });

export const sources = [
  source(
    'uk-gdpr',
    'UK GDPR, as amended to 2026',
    'https://www.legislation.gov.uk/eur/2016/679/contents',
    '2026-11-23',
  ),
  source(
    'dpa-2018',
    'Data Protection Act 2018, as amended to 2026',
    'https://www.legislation.gov.uk/ukpga/2018/12/contents',
    '2026-11-23',
  ),
  source(
    'duaa-2025',
    'Data (Use and Access) Act 2025',
    'https://www.legislation.gov.uk/ukpga/2025/18/contents',
    '2026-11-23',
  ),
  source(
    'art12a',
    'UK GDPR Art 12A, time limits, in force 5 February 2026 (SI 2026/82 reg 2(h))',
    'https://www.legislation.gov.uk/uksi/2026/82',
    '2026-11-23',
  ),
  source(
    's164a',
    'Data Protection Act 2018 s.164A, complaints to controllers, in force 19 June 2026',
    'https://www.legislation.gov.uk/ukpga/2025/18/section/103',
    '2026-11-23',
  ),
  source(
    's166',
    'Data Protection Act 2018 s.166, orders to progress complaints',
    'https://www.legislation.gov.uk/ukpga/2018/12/section/166',
    '2026-11-23',
  ),
  source(
    'schedule-1-para-22',
    'Data Protection Act 2018, Schedule 1 paragraph 22, political parties',
    'https://www.legislation.gov.uk/ukpga/2018/12/schedule/1/paragraph/22',
    '2026-11-23',
  ),
  source(
    'pecr',
    'Privacy and Electronic Communications Regulations 2003',
    'https://www.legislation.gov.uk/uksi/2003/2426/contents',
    '2026-11-23',
  ),
  source(
    'elections-act-2022',
    'Elections Act 2022 Part 6, digital imprints, in force 1 November 2023',
    'https://www.legislation.gov.uk/ukpga/2022/37/part/6',
    '2026-11-23',
  ),
  source(
    'ico-time-limits',
    'ICO guidance on the right of access: how long a controller has',
    'https://ico.org.uk/for-organisations/',
    '2026-11-23',
    'medium',
  ),
  source(
    'ico-complaints-guidance',
    'ICO guidance on complaints to controllers (12 February 2026)',
    'https://ico.org.uk/for-organisations/',
    '2026-02-12',
    'medium',
  ),
  source(
    'ico-what-to-expect',
    'ICO: what to expect when you complain',
    'https://ico.org.uk/make-a-complaint/',
    '2026-11-23',
    'medium',
  ),
  source(
    'ico-campaigning',
    'ICO guidance on political campaigning',
    'https://ico.org.uk/for-organisations/',
    '2026-11-23',
    'medium',
  ),
  source(
    'ec-imprints',
    'Electoral Commission: statutory guidance on digital imprints',
    'https://www.electoralcommission.org.uk/',
    '2026-11-23',
    'medium',
  ),
  source(
    'cpr-6-26',
    'Civil Procedure Rules 6.26, when a first-class letter counts as served: a rule of thumb here',
    'https://www.justice.gov.uk/courts/procedure-rules/civil/rules/part06',
    '2026-11-23',
    'medium',
  ),
  source(
    'harrison-v-cameron',
    'Harrison v Cameron [2024] EWHC 1377 (KB)',
    'https://caselaw.nationalarchives.gov.uk/ewhc/kb/2024/1377',
    '2026-11-23',
  ),
  source('bank-holidays', 'UK bank holidays, GOV.UK', 'https://www.gov.uk/bank-holidays', '2026-11-23', 'medium'),
  source(
    'labour-rights-page',
    'Labour Party: data subject rights page (a public copy of 2024)',
    'https://labour.org.uk/',
    '2024-12-31',
    'medium',
  ),
  source(
    'datenanfragen',
    'datenanfragen.de company database (CC0), state of 21 July 2026',
    'https://www.datarequests.org/',
    '2026-07-21',
  ),
  source(
    'libdem-notice-2023',
    'Liberal Democrats: privacy notice of a local party, December 2023',
    null,
    '2023-12-14',
    'low',
  ),
  source('snp-privacy', 'SNP: privacy page', 'https://www.snp.org/privacy/', '2026-11-23', 'medium'),
  source(
    'green-notice-2021',
    'Green Party of England and Wales: privacy notice v2.0 and data protection policy',
    'https://www.greenparty.org.uk/',
    '2021-01-31',
    'medium',
  ),
  source('plaid-privacy', 'Plaid Cymru: privacy page', 'https://www.partyof.wales/', '2026-11-23', 'medium'),
  source(
    'reform-notice-2026',
    'Reform UK: privacy notice, March 2026',
    'https://www.reformparty.uk/',
    '2026-03-01',
    'medium',
  ),
] as const satisfies readonly LawSource[];

export type SourceId = (typeof sources)[number]['id'];

/** The source of that id. */
export function sourceById(id: SourceId): LawSource {
  const found = sources.find((each) => each.id === id);
  if (!found) throw new Error(`no source ${id}`);
  return found;
}
