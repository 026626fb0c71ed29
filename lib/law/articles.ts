/** The provisions that findings and letters cite: what each asks for, in our own words, with its source. */
import type { SourceId } from './sources.ts';

/** `id` is the citation as it is printed. `sure`: how certain we are that it fits an ordinary case; a letter says "so far as
 *  it applies" for anything below `high`. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly source: SourceId;
  readonly sure: 'high' | 'medium' | 'low';
  readonly note?: string;
}

type Row = readonly [id: string, title: string, sure?: Article['sure'], note?: string];

const soFar =
  'Strictly this covers decisions made by machine alone that matter much to a person; for scores it is cited so far as it applies.';

const ukGdpr: readonly Row[] = [
  ['UK GDPR 5(1)(a)', 'Personal data must be used lawfully, fairly and openly.'],
  ['UK GDPR 5(1)(b)', 'Data collected for one purpose may not be used for another that does not fit it.'],
  ['UK GDPR 5(1)(c)', 'No more data than the purpose needs.'],
  ['UK GDPR 5(1)(d)', 'Personal data must be accurate; wrong data must be erased or put right without delay.'],
  ['UK GDPR 5(1)(e)', 'Data may be kept in a form that identifies people no longer than needed.'],
  ['UK GDPR 5(2)', 'The controller must be able to show that it keeps these principles.'],
  ['UK GDPR 6(1)(e)', 'Use for a task in the public interest must be necessary for it.'],
  ['UK GDPR 6(1)(f)', 'Use for legitimate interests must be necessary, and weighed against those of the person.'],
  [
    'UK GDPR 9(1)',
    'Data that reveal ethnic origin, political opinions, religion, union membership, health or sexual life may not be used unless a condition allows it.',
  ],
  ['UK GDPR 9(2)(d)', 'A political body may use such data of its members, former members and regular contacts only.'],
  ['UK GDPR 9(2)(g)', 'Use in the substantial public interest needs a basis in law and must be necessary.'],
  ['UK GDPR 12(1)', 'Answers must be concise, open, easy to understand and in plain language.'],
  ['UK GDPR 12(2)', 'The controller must make it easy to use these rights.'],
  ['UK GDPR 12(3)', 'The controller must say what it did about a request in time.'],
  ['UK GDPR 12(4)', 'A controller that does not act must say why, and how to complain.'],
  ['UK GDPR 12(6)', 'Where there is reasonable doubt who asks, the controller may ask for what it needs to be sure.'],
  ['UK GDPR 12A', 'An answer is due within one month; two more only with notice in the first.'],
  ['UK GDPR 13', 'People must be told how their data are used when the data come from them.'],
  ['UK GDPR 14', 'People must be told how their data are used when the data come from elsewhere.'],
  ['UK GDPR 14(1)(e)', 'The notice must name the recipients or their categories.'],
  ['UK GDPR 14(1)(f)', 'The notice must say whether data leave the country.'],
  ['UK GDPR 14(2)(f)', 'The notice must say from which source the data come.'],
  ['UK GDPR 14(2)(g)', 'The notice must describe automated decisions, profiling included.', 'medium', soFar],
  ['UK GDPR 15(1)', 'A person may ask whether data about them are used, and have access to them.'],
  ['UK GDPR 15(1)(a)', 'The answer must say for what purposes the data are used.'],
  ['UK GDPR 15(1)(b)', 'The answer must say what categories of data are used.'],
  ['UK GDPR 15(1)(c)', 'The answer must say to which recipients the data were or will be disclosed.'],
  ['UK GDPR 15(1)(d)', 'The answer must say for how long the data are kept, or how that is decided.'],
  ['UK GDPR 15(1)(e)', 'The answer must say that the data can be corrected, erased, restricted or objected to.'],
  ['UK GDPR 15(1)(f)', 'The answer must say where to complain.'],
  ['UK GDPR 15(1)(g)', 'The answer must say where data came from that the person did not give.'],
  [
    'UK GDPR 15(1)(h)',
    'The answer must explain automated decisions, profiling included, and the logic behind them.',
    'medium',
    soFar,
  ],
  ['UK GDPR 15(3)', 'The person is given a copy of the data, in a common electronic form if asked electronically.'],
  ['UK GDPR 15(4)', 'The copy may not harm the rights and freedoms of others.'],
  ['UK GDPR 16', 'A person may have wrong data corrected.'],
  ['UK GDPR 17', 'A person may have data erased.'],
  ['UK GDPR 17(1)(c)', 'Data must be erased after an objection that holds.'],
  ['UK GDPR 18(1)(a)', 'While accuracy is disputed, a person may have the use of the data restricted.'],
  ['UK GDPR 19', 'Recipients must be told of a correction or erasure, and the person of the recipients.'],
  ['UK GDPR 21(1)', 'A person may object to use for a public task or legitimate interests.'],
  ['UK GDPR 21(2)', 'A person may object at any time to direct marketing and the profiling that serves it.'],
  ['UK GDPR 21(3)', 'After such an objection the data may no longer be used for direct marketing.'],
  ['UK GDPR 21(4)', 'The right to object must be pointed out clearly and apart from other information.'],
  [
    'UK GDPR 22A',
    'Decisions made by machine alone that matter much to a person are limited.',
    'low',
    'Political ads rarely fall under this.',
  ],
  ['UK GDPR 26', 'Controllers who decide together must agree who does what, and tell the people concerned.', 'medium'],
  ['UK GDPR 26(2)', 'The substance of such an agreement must be open to the people concerned.', 'medium'],
  ['UK GDPR 35', 'Likely high risks, such as profiling on a large scale, must be assessed beforehand.'],
  ['UK GDPR 77', 'A person may complain to the regulator.'],
  ['UK GDPR 80', 'A person may have a non-profit body act for them.'],
  ['UK GDPR 82', 'A person may claim compensation for damage.'],
];

const others: readonly (readonly [source: SourceId, row: Row])[] = [
  [
    'dpa-2018',
    [
      'DPA 2018 s.8(e)',
      'Democratic engagement can be a task in the public interest, where the use is necessary for it.',
    ],
  ],
  [
    'schedule-1-para-22',
    [
      'DPA 2018 Sch 1 para 22',
      'A registered party may use political opinions where its political work needs it, unless that is likely to cause substantial damage or distress, and not after a written notice to stop. Nothing but political opinions is covered.',
    ],
  ],
  ['dpa-2018', ['DPA 2018 Sch 1 para 5', 'Some conditions for sensitive data need a written policy.']],
  [
    's164a',
    [
      'DPA 2018 s.164A',
      'A person may complain to the controller, who must acknowledge within 30 days and tell the outcome without undue delay.',
    ],
  ],
  ['s164a', ['DPA 2018 s.164A(2)', 'The controller must make it easy to complain.', 'medium']],
  ['s164a', ['DPA 2018 s.164A(3)', 'The complaint must be acknowledged within 30 days.']],
  ['dpa-2018', ['DPA 2018 s.165', 'The regulator must look into complaints to an appropriate extent.']],
  [
    's166',
    [
      'DPA 2018 s.166',
      'A tribunal may order the regulator to take a complaint forward after three months without progress.',
    ],
  ],
  ['dpa-2018', ['DPA 2018 s.187', 'A person may mandate a non-profit body.']],
  ['pecr', ['PECR reg 6', 'Storing or reading something on a device for advertising needs consent beforehand.']],
  ['pecr', ['PECR reg 22', 'E-mail, text and direct messages for marketing need consent; parties have no exception.']],
  [
    'elections-act-2022',
    [
      'Elections Act 2022 s.41',
      'Paid political material online must show who promotes it and for whom, with addresses.',
    ],
  ],
];

const toArticle = (source: SourceId, [id, title, sure = 'high', note]: Row): Article =>
  note === undefined ? { id, title, source, sure } : { id, title, source, sure, note };

/** Every provision that a finding or letter may cite. */
export const articles: readonly Article[] = [
  ...ukGdpr.map((row) => toArticle('uk-gdpr', row)),
  ...others.map(([source, row]) => toArticle(source, row)),
];

const byId: ReadonlyMap<string, Article> = new Map(articles.map((article) => [article.id, article]));

/** The provision cited as `id` (`UK GDPR 15(1)(c)`); null when it is not in the table. */
export function articleById(id: string): Article | null {
  return byId.get(id) ?? null;
}
