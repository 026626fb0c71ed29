/** The lint of an answer, item by item: what is there, what is missing, what nobody can decide, and why. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '#lib/core/case-file.ts';
import { type LintItem, type LintItemId, lintItemIds, lintReasons } from '#lib/core/lint.ts';
import { answerDue } from '#lib/law/answer-due.ts';
import { articleById } from '#lib/law/articles.ts';
import { complaintRightSince } from '#lib/sar/lint/content-rules.ts';
import { lintAnswer } from '#lib/sar/lint/lint-answer.ts';
import type { LintInput } from '#lib/sar/lint/lint-input.ts';
import { readAnswer } from '#lib/sar/read-answer.ts';
import english from '#assets/locales/en/lint.json' with { type: 'json' };

const sent: CaseEvent = { kind: 'request-sent', on: '2026-08-03' };
const came = (on: string): CaseEvent => ({ kind: 'answer-received', on });

interface Given {
  readonly text?: string;
  readonly name?: string;
  readonly events?: readonly CaseEvent[];
  readonly now?: string;
  readonly kind?: NonNullable<LintInput['kind']>;
}

async function lint({
  text,
  name = 'answer.txt',
  events = [sent, came('2026-09-01')],
  now = '2026-11-26',
  kind,
}: Given) {
  const bytes = new TextEncoder().encode(text ?? '');
  const none = { facts: [], statements: [], remainders: [] };
  const answer = text === undefined ? none : await readAnswer({ name, bytes }, { controller: 'labour' });
  const answeredOn = events.find((event) => event.kind === 'answer-received')?.on ?? null;
  const due = answerDue({ controller: 'labour', confirmedAdvertisers: [], events: [...events] });
  return lintAnswer({ ...answer, events, due, answeredOn, now, ...(kind === undefined ? {} : { kind }) });
}

const seen = (items: readonly LintItem[], id: LintItemId) => {
  const item = items.find((one) => one.id === id);
  return `${item?.state} ${item?.because}`;
};

const letter = (sentence: string): Given => ({ text: `Dear Ms Demoson,\n\n${sentence}\n\nYours sincerely` });
const table = (...rows: readonly string[]): Given => ({
  name: 'answer.csv',
  text: ['category,field,value,unit,source,as_of', ...rows].join('\n'),
});

describe('what an answer says', () => {
  test.each<[LintItemId, string, string]>([
    ['purposes', 'there said', 'The purposes of the processing are campaigning and fundraising.'],
    ['purposes', 'missing not-said', 'We hold your name.'],
    ['recipients', 'there recipients-named', 'We share your data with Meta and Google for custom audiences.'],
    ['recipients', 'unclear recipients-by-kind', 'We share your data with service providers.'],
    ['recipients', 'missing not-said', 'We keep your data for two years.'],
    ['retention', 'there said', 'We keep your data until two years after the next general election.'],
    ['retention', 'missing not-said', 'We hold your name.'],
    ['right-rectification', 'there said', 'You have the right to have your data corrected or erased.'],
    ['right-erasure', 'there said', 'You have the right to have your data corrected or erased.'],
    ['right-restriction', 'missing not-said', 'You have the right to have your data corrected or erased.'],
    ['right-restriction', 'there said', 'You may ask us to restrict how your data is used.'],
    ['right-objection', 'there said', 'You have the right to object to this processing.'],
    ['right-objection', 'there said', 'Mae gennych hawl i wrthwynebu.'],
    ['complaint-regulator', 'there said', 'You may complain to the Information Commissioner’s Office.'],
    ['complaint-regulator', 'there said', 'Cewch gwyno i’r Comisiynydd Gwybodaeth.'],
    ['complaint-controller', 'missing not-said', 'You may complain to the Information Commissioner’s Office.'],
    ['complaint-controller', 'there said', 'If you are unhappy you may complain to us in writing.'],
    ['complaint-controller', 'there said', 'You can use our complaints form online.'],
    ['lawful-basis', 'there said', 'Our lawful basis is legitimate interests.'],
    ['lawful-basis', 'missing not-said', 'We hold your name.'],
    ['refusal-reasons', 'unclear refused', 'Some documents were withheld because an exemption applies.'],
    ['refusal-reasons', 'not-due not-refused', 'We hold your name.'],
    ['confirmation', 'unclear no-facts', 'We keep your data until two years after the next general election.'],
    ['copy', 'missing no-facts', 'We keep your data until two years after the next general election.'],
  ])('%s is %s: “%s”', async (id, expected, sentence) => {
    expect(seen(await lint(letter(sentence)), id)).toBe(expected);
  });
});

describe('words that are not said of the right', () => {
  test.each<[LintItemId, string, string]>([
    ['complaint-regulator', 'missing', 'We are registered with the Information Commissioner’s Office (Z5487928).'],
    ['complaint-regulator', 'missing', 'Registered with the ICO, ZA123456, contact details on request.'],
    ['complaint-regulator', 'there', 'If you are unhappy with this answer, contact the ICO.'],
    ['complaint-regulator', 'there', 'We are registered with the ICO, to which you may complain.'],
    ['purposes', 'missing', 'We are not able to tell you the purposes.'],
    ['purposes', 'there', 'We do not use your data for any purposes other than campaigning.'],
    ['right-rectification', 'missing', 'Your address was corrected in 2023.'],
    ['right-rectification', 'missing', 'You have no right to have your data corrected.'],
    ['right-rectification', 'there', 'If anything is wrong, tell us and we will correct it.'],
    ['right-rectification', 'there', 'Your rights include rectification.'],
    ['right-rectification', 'there', 'You have the right to have data corrected without undue delay.'],
    ['right-erasure', 'missing', 'Old canvass records are deleted.'],
    ['right-erasure', 'missing', 'You cannot have your data deleted.'],
    ['right-erasure', 'there', 'You can ask us to remove your data.'],
    ['right-restriction', 'missing', 'Access is restricted to staff.'],
    ['right-restriction', 'missing', 'Access to the file can be restricted.'],
    ['right-restriction', 'there', 'You may ask us to limit how we use your data.'],
    ['right-objection', 'missing', 'You did not opt out of email.'],
    ['right-objection', 'there', 'You may ask us to stop using your data for campaigning.'],
    ['right-objection', 'missing', 'Nid oes gennych hawl i wrthwynebu.'],
    ['complaint-controller', 'missing', 'We do not accept complaints to us.'],
    ['complaint-controller', 'missing', 'You may complain to the ICO about data that are held by us.'],
    ['complaint-controller', 'missing', 'You may complain about the party to the ICO.'],
    ['complaint-controller', 'there', 'You have the right to complain to the Labour Party in the first instance.'],
    ['complaint-controller', 'there', 'Please complain first to our Data Protection Officer.'],
    ['complaint-controller', 'there', 'You may make a complaint directly to the Party’s data protection team.'],
    ['complaint-controller', 'there', 'You may complain to us or to the ICO.'],
    ['complaint-controller', 'there', 'You may complain to the ICO or to us.'],
    ['complaint-controller', 'there', 'Gallwch gwyno i’r blaid yn gyntaf.'],
    ['complaint-controller', 'there', 'If you have a complaint, please contact our data protection team.'],
    ['complaint-controller', 'there', 'Complaints should be sent to dpo@party.example.org.'],
    ['complaint-controller', 'missing', 'You may complain to casework@ico.org.uk at any time.'],
    ['right-erasure', 'there', 'To have your details amended or removed, please email our team.'],
    ['right-erasure', 'there', 'You have rights of rectification, erasure, restriction and objection.'],
    ['right-restriction', 'there', 'You have rights of rectification, erasure, restriction and objection.'],
    ['right-objection', 'there', 'The law gives individuals the right to object.'],
    ['lawful-basis', 'missing', 'We do not rely on legitimate interests.'],
    ['lawful-basis', 'there', 'We do not rely on consent, but on legitimate interests.'],
    ['refusal-reasons', 'not-due', 'Nothing has been withheld.'],
    ['refusal-reasons', 'not-due', 'We have not withheld any data and no exemptions were applied.'],
    ['refusal-reasons', 'unclear', 'We have not sent the minutes because an exemption applies.'],
  ])('%s is %s: “%s”', async (id, state, sentence) => {
    const items = await lint(letter(sentence));
    expect(items.find((item) => item.id === id)?.state).toBe(state);
  });

  test('the lines of a list are offered by the line above it', async () => {
    const items = await lint(letter('You have the right:\n\nto have your data erased\n\nto restrict its use'));
    expect(seen(items, 'right-erasure')).toBe('there said');
    expect(seen(items, 'right-restriction')).toBe('there said');
  });

  test('a condition that is not relied on is none', async () => {
    const row = 'scores,lab_support_2024,71.4,,Modelled,2024-03';
    const words = { name: 'a.csv', text: `category,field,value,unit,source,as_of\n${row}` };
    const answer = await readAnswer(
      { ...words, bytes: new TextEncoder().encode(words.text) },
      { controller: 'labour' },
    );
    const of = (text: string) =>
      lintAnswer({
        ...answer,
        remainders: [{ type: 'remainder', id: 'rem-1', text, where: { file: 'a.csv' } }],
        events: [sent],
        due: null,
        answeredOn: '2026-09-01',
        now: '2026-11-26',
      });
    expect(seen(of('We do not rely on any condition of Article 9.'), 'special-condition')).toBe('missing not-said');
    expect(seen(of('We rely on Article 9(2)(d).'), 'special-condition')).toBe('there said');
  });
});

describe('the facts of an answer', () => {
  test.each<[LintItemId, string, string]>([
    ['confirmation', 'there facts', 'register,Ward,Headingley,,Electoral register,2026-01'],
    ['copy', 'there facts', 'register,Ward,Headingley,,Electoral register,2026-01'],
    ['categories', 'there all-have', 'register,Ward,Headingley,,Electoral register,2026-01'],
    ['source', 'there all-have', 'household,children,N,,Commercial supplier,2025-06'],
    ['source', 'missing none-have', 'household,children,N,,,2025-06'],
    ['codes-explained', 'missing none-have', 'household,mosaic_type,N58,,Commercial supplier,2025-06'],
    ['codes-explained', 'not-due no-such-fact', 'register,Ward,Headingley,,Electoral register,2026-01'],
    ['scales-explained', 'missing none-have', 'scores,lab_support_2024,71.4,,Modelled,2024-03'],
    ['scales-explained', 'there all-have', 'scores,Likelihood voted Remain in 2016,88.2,%,Modelled,2024-03'],
    ['model-date', 'there all-have', 'scores,lab_support_2024,71.4,,Modelled,2024-03'],
    ['model-date', 'missing none-have', 'scores,lab_support_2024,71.4,,Modelled,'],
    ['profiling', 'missing not-said', 'scores,lab_support_2024,71.4,,Modelled,2024-03'],
    ['profiling', 'not-due no-such-fact', 'register,Ward,Headingley,,Electoral register,2026-01'],
    ['special-condition', 'missing not-said', 'scores,lab_support_2024,71.4,,Modelled,2024-03'],
    ['special-condition', 'not-due no-such-fact', 'register,Ward,Headingley,,Electoral register,2026-01'],
    ['electronic-form', 'there cells', 'register,Ward,Headingley,,Electoral register,2026-01'],
    ['other-people', 'not-due one-person', 'register,Ward,Headingley,,Electoral register,2026-01'],
  ])('%s is %s: %s', async (id, expected, row) => {
    expect(seen(await lint(table(row)), id)).toBe(expected);
  });

  test('cites the facts that lack something, and counts them', async () => {
    const items = await lint(
      table('household,children,N,,,2025-06', 'household,tenure,Owned,,Commercial supplier,2025-06'),
    );
    const item = items.find(({ id }) => id === 'source');
    expect(item).toMatchObject({ state: 'unclear', because: 'some-lack', slots: { n: 1, of: 2 } });
    expect(item?.cites).toHaveLength(1);
  });
});

describe('how and when it came', () => {
  const asked: CaseEvent = { kind: 'clarification-asked', on: '2026-08-10' };
  const extended = (on: string): CaseEvent => ({ kind: 'extended', on });
  test.each<[LintItemId, string, Given]>([
    ['in-time', 'there in-time', { events: [sent, came('2026-09-03')] }],
    ['in-time', 'missing late', { events: [sent, came('2026-09-04')] }],
    ['in-time', 'missing overdue', { events: [sent] }],
    ['in-time', 'not-due running', { events: [sent], now: '2026-08-20' }],
    ['in-time', 'not-due paused', { events: [sent, asked] }],
    ['in-time', 'unclear request-unknown', { events: [came('2026-09-03')] }],
    ['in-time', 'unclear answer-day-unknown', { ...letter('We hold your name.'), events: [sent] }],
    ['in-time', 'there in-time', { events: [sent, extended('2026-09-01'), came('2026-11-02')] }],
    ['in-time', 'missing overdue', { events: [sent, came('2026-08-20')], kind: 'holding' }],
    ['extension-notice', 'not-due not-extended', {}],
    ['extension-notice', 'there extended-in-time', { events: [sent, extended('2026-09-03')] }],
    ['extension-notice', 'missing extended-late', { events: [sent, extended('2026-09-04')] }],
    ['identity-check', 'not-due identity-not-asked', {}],
    ['identity-check', 'unclear identity-asked', { events: [sent, { kind: 'identity-asked', on: '2026-08-05' }] }],
    ['refusal-reasons', 'missing not-said', { ...letter('We hold your name.'), kind: 'refusal' }],
    ['complaint-controller', 'not-due before-the-right', { ...letter('Hello.'), events: [sent, came('2026-06-18')] }],
    ['complaint-controller', 'missing not-said', { ...letter('Hello.'), events: [sent, came(complaintRightSince)] }],
    ['copy', 'not-due no-answer', { events: [sent] }],
    ['copy', 'not-due holding-reply', { ...letter('Thank you.'), kind: 'holding' }],
    ['copy', 'not-due no-record', { ...letter('We hold nothing about you.'), kind: 'no-record' }],
    ['confirmation', 'there no-record', { ...letter('We hold nothing about you.'), kind: 'no-record' }],
  ])('%s is %s', async (id, expected, given) => {
    expect(seen(await lint(given), id)).toBe(expected);
  });
});

describe('an answer that holds nothing', () => {
  const none = letter('We confirm that we do not process any personal data about you.');

  test('owes nothing of what is asked about data', async () => {
    const items = await lint({ ...none, kind: 'no-record' });
    expect(items.filter(({ state }) => state === 'missing').map(({ id }) => id)).toEqual(['complaint-controller']);
    expect(seen(items, 'purposes')).toBe('not-due no-record');
    expect(seen(items, 'right-erasure')).toBe('not-due no-record');
    expect(seen(items, 'lawful-basis')).toBe('not-due no-record');
  });

  test('is unclear where it gives data all the same', async () => {
    const row = 'register,Ward,Headingley,,Electoral register,2026-01';
    const items = await lint({ ...table(row), kind: 'no-record' });
    expect(items.find(({ id }) => id === 'purposes')).toMatchObject({
      state: 'unclear',
      because: 'contradicts-no-record',
      slots: { n: 1 },
    });
  });

  test('keeps what it says', async () => {
    const said = letter('We hold no data about you. You may complain to the Information Commissioner’s Office.');
    expect(seen(await lint({ ...said, kind: 'no-record' }), 'complaint-regulator')).toBe('there said');
  });
});

describe('the provision', () => {
  test('of other people’s data is Article 15(4), which is in the table', async () => {
    const item = (await lint({})).find(({ id }) => id === 'other-people');
    expect(item?.article).toBe('UK GDPR 15(4)');
    expect(articleById('UK GDPR 15(4)')).not.toBeNull();
  });

  test.each([
    ['UK GDPR 13', letter('We hold your name.')],
    ['UK GDPR 14', table('register,Ward,Headingley,,Electoral register,2026-01')],
    ['UK GDPR 14', table('scores,lab_support_2024,71.4,,Modelled,2024-03')],
  ])('of the lawful basis is %s', async (article, given) => {
    expect((await lint(given)).find(({ id }) => id === 'lawful-basis')?.article).toBe(article);
  });
});

describe('the whole list', () => {
  test('has every item once, in order, each with a provision that is in the table of articles', async () => {
    const items = await lint({
      name: 'labour-answer.csv',
      text: readFileSync('tests/fixtures/demo/labour-answer.csv', 'utf8'),
    });
    expect(items.map(({ id }) => id)).toEqual(lintItemIds);
    expect(items.filter(({ article }) => articleById(article) === null)).toEqual([]);
  });

  test('has words for every item and reason', () => {
    const words = Object.keys(english);
    expect(lintItemIds.filter((id) => !words.includes(`item_${id}`))).toEqual([]);
    expect(lintReasons.filter((id) => !words.includes(`because_${id}`))).toEqual([]);
  });

  test('tells what the demonstration leaves out', async () => {
    const items = await lint({
      name: 'labour-answer.csv',
      text: readFileSync('tests/fixtures/demo/labour-answer.csv', 'utf8'),
    });
    expect(items.filter(({ state }) => state === 'missing').map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "purposes",
        "recipients",
        "right-restriction",
        "right-objection",
        "complaint-regulator",
        "complaint-controller",
        "profiling",
        "lawful-basis",
        "special-condition",
        "codes-explained",
      ]
    `);
  });
});
