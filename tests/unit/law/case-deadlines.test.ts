/** The limits of whole cases, against days worked out by hand with a calendar and the government's list of holidays. */
import { describe, expect, it, test } from 'vitest';
import { type CaseEvent, type CaseFile, requestKinds } from '#lib/core/case-file.ts';
import { type CaseDeadlineId, caseDeadlines, deadlineState } from '#lib/law/case-deadlines.ts';
import { articleById } from '#lib/law/articles.ts';
import { nationOf } from '#lib/law/nation-of.ts';

const letters: Readonly<Record<string, CaseEvent['kind']>> = {
  sent: 'request-sent',
  arrived: 'request-arrived',
  'id?': 'identity-asked',
  'id!': 'identity-given',
  'clear?': 'clarification-asked',
  'clear!': 'clarification-given',
  holding: 'holding-received',
  longer: 'extended',
  answer: 'answer-received',
  objection: 'objection-sent',
  notice: 'para22-notice-sent',
  correct: 'rectification-sent',
  erase: 'erasure-sent',
  reply: 'reply-received',
  complaint: 'complaint-sent',
  'complaint!': 'complaint-acknowledged',
  outcome: 'complaint-outcome',
  ico: 'ico-complaint-sent',
};

/** `labour: sent 2026-08-03 post, answer 2026-09-14` as a case file. */
function aCase(text: string): CaseFile {
  const [controller = '', days = ''] = text.split(': ');
  const events = days.split(', ').map((part): CaseEvent => {
    const [word = '', on = '', more] = part.split(' ');
    const kind = letters[word];
    if (kind === undefined) throw new Error(`no such day: ${word}`);
    const about = requestKinds.find((request) => request === more);
    return { kind, on, ...(more === 'post' ? { channel: 'post' } : {}), ...(about === undefined ? {} : { about }) };
  });
  return { controller, confirmedAdvertisers: [], events };
}

type Row = readonly [why: string, events: string, id: CaseDeadlineId, due: string | null, rules: string];

const month = 'received add-months';

const rows: readonly Row[] = [
  ['an email counts from its day', 'labour: sent 2026-09-01', 'response', '2026-10-01', month],
  [
    'a letter counts from the second day after',
    'labour: sent 2026-09-07 post',
    'response',
    '2026-10-09',
    `post-arrival ${month}`,
  ],
  [
    'a letter of Christmas Eve arrives on the 29th',
    'labour: sent 2026-12-24 post',
    'response',
    '2027-01-29',
    `post-arrival ${month}`,
  ],
  [
    'a letter of New Year’s Eve to England',
    'labour: sent 2026-12-31 post',
    'response',
    '2027-02-04',
    `post-arrival ${month}`,
  ],
  [
    'a letter of New Year’s Eve to Scotland',
    'snp: sent 2026-12-31 post',
    'response',
    '2027-02-05',
    `post-arrival ${month}`,
  ],
  [
    'a letter whose day of arrival is known',
    'labour: sent 2026-09-07 post, arrived 2026-09-11',
    'response',
    '2026-10-12',
    `${month} weekend`,
  ],
  ['Scotland has St Andrew', 'snp: sent 2026-10-30', 'response', '2026-12-01', `${month} bank-holiday`],
  ['Northern Ireland has the Boyne', 'dup: sent 2028-06-12', 'response', '2028-07-13', `${month} bank-holiday`],
  ['England has neither', 'labour: sent 2028-06-12', 'response', '2028-07-12', month],
  [
    'the month runs from proof of identity',
    'labour: sent 2026-08-03, id? 2026-08-05, id! 2026-08-12',
    'response',
    '2026-09-14',
    'received identity-given add-months weekend weekend',
  ],
  [
    'identity is still to be shown',
    'labour: sent 2026-08-03, id? 2026-08-05',
    'response',
    null,
    'received still-waiting',
  ],
  [
    'proof that nobody asked for changes nothing',
    'labour: sent 2026-08-03, id! 2026-08-12',
    'response',
    '2026-09-03',
    month,
  ],
  [
    'a clarification stops the clock',
    'labour: sent 2026-08-03, clear? 2026-08-10, clear! 2026-08-19',
    'response',
    '2026-09-14',
    `${month} clarification-pause weekend weekend`,
  ],
  [
    'a clarification is still awaited',
    'labour: sent 2026-08-03, clear? 2026-08-10',
    'response',
    null,
    'received still-waiting',
  ],
  [
    'one reply answers two questions',
    'labour: sent 2026-08-03, clear? 2026-08-10, clear? 2026-08-14, clear! 2026-08-19',
    'response',
    '2026-09-14',
    `${month} clarification-pause weekend weekend`,
  ],
  [
    'identity first, clarification after',
    'labour: sent 2026-08-03, id? 2026-08-04, id! 2026-08-12, clear? 2026-08-14, clear! 2026-08-18',
    'response',
    '2026-09-16',
    'received identity-given add-months clarification-pause',
  ],
  [
    'a question after the last day stops nothing',
    'labour: sent 2026-06-01, id? 2026-10-15',
    'response',
    '2026-07-01',
    month,
  ],
  [
    'nor does its answer begin the month anew',
    'labour: sent 2026-06-01, id? 2026-10-15, id! 2026-10-16',
    'response',
    '2026-07-01',
    month,
  ],
  [
    'a clarification asked for after the last day is no pause',
    'labour: sent 2026-06-01, clear? 2026-07-02, clear! 2026-07-20',
    'response',
    '2026-07-01',
    month,
  ],
  [
    'a clarification asked for on the last day is one',
    'labour: sent 2026-06-01, clear? 2026-07-01, clear! 2026-07-08',
    'response',
    '2026-07-08',
    `${month} clarification-pause`,
  ],
  [
    'what moved the last day makes a later question timely',
    'labour: sent 2026-08-03, id? 2026-08-05, id! 2026-08-12, clear? 2026-09-10, clear! 2026-09-14',
    'response',
    '2026-09-16',
    'received identity-given add-months clarification-pause',
  ],
  [
    'a question in the second month of an extension',
    'labour: sent 2026-06-01, longer 2026-06-20, clear? 2026-07-20, clear! 2026-07-22',
    'response',
    '2026-09-03',
    `${month} clarification-pause`,
  ],
  ['an extension in time', 'labour: sent 2026-08-03, longer 2026-08-20', 'response', '2026-11-03', month],
  ['an extension on the last day', 'labour: sent 2026-08-03, longer 2026-09-03', 'response', '2026-11-03', month],
  [
    'an extension a day late does not count',
    'labour: sent 2026-08-03, longer 2026-09-04',
    'response',
    '2026-09-03',
    month,
  ],
  [
    'an extension on St Andrew',
    'snp: sent 2026-08-31, longer 2026-09-10',
    'response',
    '2026-12-01',
    `${month} last-day-of-month bank-holiday`,
  ],
  [
    'an extension and a clarification',
    'labour: sent 2026-08-03, longer 2026-08-20, clear? 2026-08-10, clear! 2026-08-20',
    'response',
    '2026-11-13',
    `${month} clarification-pause`,
  ],
  [
    'an extension counts from proof of identity',
    'labour: sent 2026-08-03, id? 2026-08-05, id! 2026-08-12, longer 2026-09-10',
    'response',
    '2026-11-12',
    'received identity-given add-months',
  ],
  [
    'a second request begins anew',
    'labour: sent 2026-01-05, answer 2026-02-01, sent 2026-08-03',
    'response',
    '2026-09-03',
    month,
  ],
  [
    'what was asked about the first request does not stop the second',
    'labour: sent 2026-01-05, id? 2026-01-06, sent 2026-08-03',
    'response',
    '2026-09-03',
    month,
  ],
  ['an objection in Scotland', 'snp: objection 2026-05-15', 'objection', '2026-06-16', `${month} bank-holiday`],
  [
    'a correction in Northern Ireland',
    'sdlp: correct 2027-02-17',
    'rectification',
    '2027-03-18',
    `${month} bank-holiday`,
  ],
  [
    'an erasure before Christmas',
    'labour: erase 2025-11-25',
    'erasure',
    '2025-12-29',
    `${month} bank-holiday bank-holiday weekend weekend`,
  ],
  [
    'an erasure waits for proof of identity',
    'labour: erase 2026-08-03, id? 2026-08-05',
    'erasure',
    null,
    'received still-waiting',
  ],
  [
    'an erasure runs from proof of identity',
    'labour: erase 2026-08-03, id? 2026-08-05, id! 2026-08-12',
    'erasure',
    '2026-09-14',
    'received identity-given add-months weekend weekend',
  ],
  ['an erasure that was extended', 'labour: erase 2026-08-03, longer 2026-08-20', 'erasure', '2026-11-03', month],
  ['no clarification stops an erasure', 'labour: erase 2026-08-03, clear? 2026-08-05', 'erasure', '2026-09-03', month],
  [
    'an extension of something else',
    'labour: erase 2026-08-03, objection 2026-08-03, longer 2026-08-20 objection',
    'erasure',
    '2026-09-03',
    month,
  ],
  [
    'what was asked about an erasure says nothing of the request before it',
    'labour: sent 2026-06-01, answer 2026-07-10, erase 2026-08-03, id? 2026-08-05, longer 2026-08-20',
    'response',
    '2026-07-01',
    month,
  ],
  [
    'a notice leaves four weeks, by post too',
    'labour: notice 2026-11-26 post',
    'para22-notice',
    '2026-12-24',
    'received notice-days',
  ],
  [
    'a complaint by email',
    'labour: complaint 2026-10-01',
    'acknowledgement',
    '2026-10-31',
    'received statute-counting add-days',
  ],
  [
    'a complaint by post',
    'labour: complaint 2026-10-01 post',
    'acknowledgement',
    '2026-11-04',
    'post-arrival received statute-counting add-days',
  ],
  [
    'a complaint across a leap day',
    'labour: complaint 2028-01-31',
    'acknowledgement',
    '2028-03-01',
    'received statute-counting add-days',
  ],
  [
    'three months from an answer',
    'labour: answer 2026-08-15, complaint 2026-08-10',
    'ico-complaint',
    '2026-11-15',
    month,
  ],
  [
    'three months from a holding reply',
    'labour: complaint 2026-08-10, holding 2026-08-15',
    'ico-complaint',
    '2026-11-15',
    month,
  ],
  [
    'three months from the complaint where nobody answers',
    'labour: complaint 2026-11-30',
    'ico-complaint',
    '2027-02-28',
    `${month} last-day-of-month`,
  ],
  [
    'three months from the outcome',
    'labour: complaint 2027-11-01, complaint! 2027-11-10, outcome 2027-11-30',
    'ico-complaint',
    '2028-02-29',
    `${month} last-day-of-month`,
  ],
  [
    'three months for the regulator',
    'labour: complaint 2026-10-01, ico 2026-12-01',
    'ico-progress',
    '2027-03-01',
    month,
  ],
];

describe('a limit of a case', () => {
  test.each(rows)('%s', (_why, events, id, due, rules) => {
    const found = caseDeadlines(aCase(events)).find((limit) => limit.id === id);
    expect(found?.deadline.dueOn).toBe(due);
    expect(found?.deadline.steps.map(({ rule }) => rule).join(' ')).toBe(rules);
  });

  it('is there only where something set it going', () => {
    expect(caseDeadlines(aCase('labour: answer 2026-08-15'))).toEqual([]);
  });

  it('names a provision of the table, or none', () => {
    const all = caseDeadlines(
      aCase(
        'labour: sent 2026-01-05, objection 2026-01-05, correct 2026-01-05, erase 2026-01-05, notice 2026-01-05, complaint 2026-01-05, ico 2026-05-05',
      ),
    );
    expect(all.map(({ id }) => id)).toEqual([
      'response',
      'objection',
      'rectification',
      'erasure',
      'para22-notice',
      'acknowledgement',
      'ico-complaint',
      'ico-progress',
    ]);
    for (const cited of all.flatMap(({ article, right }) => [article, right]))
      if (cited !== null) expect(articleById(cited)).not.toBeNull();
    expect(all.map(({ id, article, right }) => [id, article, right])).toEqual([
      ['response', 'UK GDPR 12A', 'UK GDPR 15(1)'],
      ['objection', 'UK GDPR 12A', 'UK GDPR 21(3)'],
      ['rectification', 'UK GDPR 12A', 'UK GDPR 16'],
      ['erasure', 'UK GDPR 12A', 'UK GDPR 17'],
      ['para22-notice', 'DPA 2018 Sch 1 para 22', null],
      ['acknowledgement', 'DPA 2018 s.164A(3)', null],
      ['ico-complaint', null, null],
      ['ico-progress', 'DPA 2018 s.166', null],
    ]);
  });

  it('says that an extension came too late', () => {
    const [response] = caseDeadlines(aCase('labour: sent 2026-08-03, longer 2026-09-04'));
    expect(response?.deadline.warnings).toEqual([
      { kind: 'extension-late', extendedOn: '2026-09-04', dueOn: '2026-09-03' },
    ]);
  });
});

describe('a question that came too late', () => {
  it('is named with the day that had passed', () => {
    const [response] = caseDeadlines(aCase('labour: sent 2026-06-01, id? 2026-10-15, id! 2026-10-16'));
    expect(response?.deadline.warnings).toEqual([{ kind: 'pause-late', askedOn: '2026-10-15', dueOn: '2026-07-01' }]);
  });
});

describe('a reply', () => {
  const statesOf = (events: string) =>
    caseDeadlines(aCase(events)).map((limit) => `${limit.id} ${deadlineState(limit, '2026-12-01')}`);

  it('closes what it says it is about', () => {
    expect(statesOf('labour: objection 2026-08-03, erase 2026-08-03, reply 2026-08-20 erasure')).toEqual([
      'objection overdue',
      'erasure done',
    ]);
  });

  it('that names nothing closes everything, as before', () => {
    expect(statesOf('labour: objection 2026-08-03, erase 2026-08-03, reply 2026-08-20')).toEqual([
      'objection done',
      'erasure done',
    ]);
  });
});

describe('a limit stands', () => {
  test.each([
    ['labour: sent 2026-08-03', '2026-09-03', 'running'],
    ['labour: sent 2026-08-03', '2026-09-04', 'overdue'],
    ['labour: sent 2026-08-03, id? 2026-08-05', '2026-12-01', 'paused'],
    ['labour: sent 2026-08-03, answer 2026-09-03', '2026-12-01', 'done'],
    ['labour: sent 2026-08-03, answer 2026-09-04', '2026-12-01', 'late'],
    ['labour: sent 2026-08-03, answer 2026-07-04', '2026-08-10', 'running'],
    ['labour: sent 2026-06-01, holding 2026-06-10', '2026-10-20', 'overdue'],
    ['labour: sent 2026-06-01, id? 2026-10-15', '2026-10-20', 'overdue'],
    ['labour: sent 2026-06-01, holding 2026-06-10, answer 2026-10-01', '2026-10-20', 'late'],
    ['labour: complaint 2026-10-01, outcome 2026-10-20', '2026-12-01', 'done'],
    ['labour: erase 2026-08-03, reply 2026-08-20', '2026-12-01', 'done'],
    ['labour: notice 2026-08-03', '2026-09-01', 'overdue'],
    ['labour: notice 2026-08-03, reply 2026-08-20 erasure', '2026-08-31', 'running'],
    ['labour: notice 2026-08-03, reply 2026-08-20 para22-notice', '2026-12-01', 'done'],
  ])('%s: on %s it is %s', (events, today, state) => {
    const [limit] = caseDeadlines(aCase(events));
    expect(limit && deadlineState(limit, today)).toBe(state);
  });
});

test.each([
  [{ controller: 'labour' }, 'england-and-wales'],
  [{ controller: 'snp' }, 'scotland'],
  [{ controller: 'sdlp' }, 'northern-ireland'],
  [{ controller: 'snp-leith', partOf: 'snp' }, 'scotland'],
  [{ controller: 'labour', nation: 'scotland' }, 'scotland'],
] as const)('working days of %j are those of %s', (caseFile, nation) => {
  expect(nationOf(caseFile)).toBe(nation);
});
