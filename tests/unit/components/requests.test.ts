/** The pure parts of requests: which letter fits, what it is made from, sums and timelines in words, controllers of one's own. */
import { describe, expect, it, test } from 'vitest';
import { aboutChoices } from '#components/dashboard/answers/about-select.tsx';
import { calendarEntries } from '#components/dashboard/requests/calendar-entries.ts';
import { stepText, warningText } from '#components/dashboard/requests/counting-text.ts';
import {
  addresseeOf,
  correctionsOf,
  letterInputOf,
  newLetterForm,
} from '#components/dashboard/requests/letter-material.ts';
import { limitText } from '#components/dashboard/requests/limit-text.ts';
import { ownCase } from '#components/dashboard/requests/own-controller.ts';
import { suggestedLetter } from '#components/dashboard/requests/suggested-letter.ts';
import { timelineOf } from '#components/dashboard/requests/timeline.ts';
import type { CaseEvent, CaseFile } from '#lib/core/case-file.ts';
import { caseDeadlines } from '#lib/law/case-deadlines.ts';
import { typedFact } from '#lib/sar/profile/typed.ts';
import type { AnswerRow, SentLetterRow } from '#lib/store/rows.ts';
import { textsIn } from '#lib/ui/use-texts.ts';

const english = textsIn('en');
const welsh = textsIn('cy');

function aCase(events: readonly CaseEvent[], over: Partial<CaseFile> = {}): CaseFile {
  return { controller: 'labour', confirmedAdvertisers: [], events: [...events], ...over };
}

const asked: CaseEvent = { kind: 'request-sent', on: '2026-08-03', channel: 'email' };

describe('the letter that fits', () => {
  test.each<[string, readonly CaseEvent[], string | null]>([
    ['nothing was asked', [], 'access-request'],
    ['it was asked and there is time', [{ kind: 'request-sent', on: '2026-11-20' }], null],
    ['the day has passed', [asked], 'reminder'],
    ['identity is asked for', [asked, { kind: 'identity-asked', on: '2026-08-10' }], 'identity'],
    ['a holding reply came and nothing after it', [asked, { kind: 'holding-received', on: '2026-08-10' }], 'reminder'],
    ['an answer came', [asked, { kind: 'answer-received', on: '2026-09-01' }], 'incomplete'],
    [
      'it was called incomplete',
      [asked, { kind: 'answer-received', on: '2026-09-01' }, { kind: 'incomplete-sent', on: '2026-09-10' }],
      null,
    ],
    ['a complaint is new', [asked, { kind: 'complaint-sent', on: '2026-11-20' }], null],
    [
      'a complaint was not acknowledged',
      [asked, { kind: 'complaint-sent', on: '2026-10-01' }],
      'acknowledgement-overdue',
    ],
  ])('%s', (_why, events, expected) => {
    expect(suggestedLetter(aCase(events), '2026-11-26')).toBe(expected);
  });
});

describe('a letter’s material', () => {
  const fact = typedFact({ label: 'Age band', value: '35-44', dimension: 'age', source: '', controller: 'labour' });

  it('takes name, address and language from another letter, and nothing else', () => {
    const before = {
      ...newLetterForm('cy', null, '', []),
      name: 'Alex',
      address: 'Here',
      reference: 'R1',
      detail: 'secret',
    };
    expect(newLetterForm('en', before, 'Sian', ['codes'])).toEqual({
      language: 'cy',
      name: 'Alex',
      address: 'Here',
      reference: '',
      detail: '',
      missing: ['codes'],
    });
  });

  it('takes as corrections what was marked wrong in the answer', () => {
    const facts = [{ ...fact, answer: 'a' }];
    const wrong = { fact: fact.id, verdict: 'inaccurate', truth: ' 28 ' } as const;
    expect(correctionsOf({ facts, truths: [wrong] })).toEqual([{ label: 'Age band', value: '35-44', truth: '28' }]);
    expect(correctionsOf({ facts, truths: [{ fact: fact.id, verdict: 'accurate' }] })).toEqual([]);
    expect(correctionsOf({ facts, truths: [{ fact: 'gone', verdict: 'inaccurate' }] })).toEqual([]);
    expect(correctionsOf(null)).toEqual([]);
  });

  it('addresses a controller as the user named it, else as its contact is named, else by its name', () => {
    expect(addresseeOf({ controller: 'x', name: 'X Association' }, english)).toBe('X Association');
    expect(addresseeOf({ controller: 'labour' }, english)).toBe('Labour Party');
    expect(addresseeOf({ controller: 'some-party' }, english)).toBe('Some Party');
  });

  it('writes to the address that was checked, not to the one that is only known', () => {
    const draft = {
      controller: 'labour',
      kind: 'reminder',
      form: newLetterForm('en', null, 'Sian', []),
      edited: null,
    } as const;
    expect(letterInputOf(draft, aCase([]), [], english, '2026-11-26').post).toBeNull();
    const contact = { post: '1 Sample Street', confirmedOn: '2026-11-26' };
    expect(letterInputOf(draft, aCase([], { contact }), [], english, '2026-11-26').post).toBe('1 Sample Street');
  });
});

describe('a time limit in words', () => {
  const limits = caseDeadlines(
    aCase([
      asked,
      { kind: 'clarification-asked', on: '2026-08-10' },
      { kind: 'clarification-given', on: '2026-08-19' },
      { kind: 'extended', on: '2026-10-01' },
    ]),
  );
  const [response] = limits;

  it('tells the sum step by step', () => {
    expect(response?.deadline.steps.map((step) => stepText(step, english))).toEqual([
      '3 August 2026: the time begins.',
      'One month later: 3 September 2026.',
      '9 days of waiting for your clarification do not count: 12 September 2026.',
      '12 September 2026 is a Saturday or Sunday, so it moves to 13 September 2026.',
      '13 September 2026 is a Saturday or Sunday, so it moves to 14 September 2026.',
    ]);
    expect(response?.deadline.warnings.map((warning) => warningText(warning, english))).toEqual([
      'The extension of 1 October 2026 came after the first month and does not count.',
    ]);
  });

  it('says of a question that came too late that it does not count', () => {
    const [late] = caseDeadlines(aCase([asked, { kind: 'identity-asked', on: '2026-10-15' }]));
    const said =
      'The question of 15 October 2026 was first asked after the last day, 3 September 2026, and does not stop the time.';
    expect(late?.deadline.warnings.map((warning) => warningText(warning, english))).toEqual([said]);
  });

  it('tells it in Welsh too', () => {
    expect(response?.deadline.steps.map((step) => stepText(step, welsh))[1]).toBe(
      'Un mis yn ddiweddarach: 3 Medi 2026.',
    );
  });

  test.each([
    ['2026-09-10', 'due by 14 September 2026 (4 days left)'],
    ['2026-09-14', 'due by 14 September 2026 (today is the last day)'],
    ['2026-09-15', 'was due by 14 September 2026; nothing has come (1 day ago)'],
  ])('on %s it is %s', (today, expected) => {
    expect(response && limitText(response, today, english)).toBe(expected);
  });

  test.each<[readonly CaseEvent[], string]>([
    [[asked, { kind: 'answer-received', on: '2026-09-01' }], 'done on 1 September 2026'],
    [[asked, { kind: 'answer-received', on: '2026-09-10' }], 'done on 10 September 2026, after the last day'],
    [[asked, { kind: 'identity-asked', on: '2026-08-10' }], 'the time stands still'],
  ])('%j: %s', (events, expected) => {
    const [limit] = caseDeadlines(aCase(events));
    expect(limit && limitText(limit, '2026-12-01', english)).toBe(expected);
  });

  it('says for what the time stands still', () => {
    const waitingFor = (kind: 'identity-asked' | 'clarification-asked'): string | undefined =>
      caseDeadlines(aCase([asked, { kind, on: '2026-08-10' }]))[0]
        ?.deadline.steps.map((step) => stepText(step, english))
        .at(-1);
    expect(waitingFor('identity-asked')).toMatch(/^Since 10 August 2026 they wait for proof/);
    expect(waitingFor('clarification-asked')).toMatch(/^Since 10 August 2026 they wait for a clarification/);
  });

  it('is in a calendar while it is open', () => {
    expect(calendarEntries(aCase([asked]), '2026-08-20', english)).toMatchObject([
      { uid: 'labour.response@countercanvass', on: '2026-09-03', title: 'Labour Party: Answer to your access request' },
    ]);
    const answered = aCase([asked, { kind: 'answer-received', on: '2026-08-15' }]);
    expect(calendarEntries(answered, '2026-08-20', english)).toEqual([]);
  });
});

describe('the timeline', () => {
  const answer: AnswerRow = {
    id: 'a',
    controller: 'labour',
    receivedOn: '2026-09-01',
    fileName: 'answer.pdf',
    sha256: '0',
    bytes: 1,
    problems: [],
  };
  const letter: SentLetterRow = {
    id: 'l',
    controller: 'labour',
    kind: 'access-request',
    sentOn: '2026-08-03',
    channel: 'email',
    subject: '',
    text: '',
    files: [],
  };

  it('is read out oldest first, with channel and files', () => {
    const events: CaseEvent[] = [
      { kind: 'answer-received', on: '2026-09-01' },
      { ...asked, files: ['a.png', 'b.png'] },
      { kind: 'identity-asked', on: '2026-08-10' },
    ];
    const entries = timelineOf(aCase(events), [answer], [letter], english);
    expect(entries.map(({ sentence }) => sentence)).toEqual([
      '3 August 2026: Access request sent, by email. With 2 files: a.png, b.png.',
      '10 August 2026: Proof of identity asked for.',
      '1 September 2026: Answer received. With one file: answer.pdf.',
    ]);
    expect(entries.map(({ letters }) => letters.length)).toEqual([1, 0, 0]);
  });

  it('says what a reply is about', () => {
    const replied = aCase([{ kind: 'reply-received', on: '2026-09-01', about: 'erasure' }]);
    expect(timelineOf(replied, [], [], english).map(({ sentence }) => sentence)).toEqual([
      '1 September 2026: Reply to another letter received. It is about the request to erase.',
    ]);
    const events: CaseEvent[] = [asked, { kind: 'erasure-sent', on: '2026-08-04' }];
    expect(aboutChoices('reply-received', events)).toEqual(['erasure']);
    expect(aboutChoices('extended', events)).toEqual(['access-request', 'erasure']);
    expect(aboutChoices('request-sent', events)).toEqual([]);
  });

  it('names each file with what it is, though several came on one day', () => {
    const both = aCase([
      { kind: 'holding-received', on: '2026-09-01' },
      { kind: 'answer-received', on: '2026-09-01' },
    ]);
    const waits = {
      ...answer,
      id: 'b',
      fileName: 'wait.txt',
      reading: {
        type: 'answer' as const,
        id: 'ans:b',
        controller: 'labour',
        party: 'labour',
        systems: [],
        kind: 'holding' as const,
        reason: 'says-wait' as const,
        text: 'We will write again.',
        where: { file: 'wait.txt' },
      },
    };
    expect(timelineOf(both, [answer, waits], [], english).map(({ sentence }) => sentence)).toEqual([
      '1 September 2026: Holding reply received. With one file: wait.txt.',
      '1 September 2026: Answer received. With one file: answer.pdf.',
    ]);
    const [together] = timelineOf(aCase([{ kind: 'answer-received', on: '2026-09-01' }]), [answer, waits], [], english);
    expect(together?.sentence).toContain('With 2 files: answer.pdf, wait.txt.');
  });

  it('names the files of a holding reply with it', () => {
    const held = aCase([{ kind: 'holding-received', on: '2026-09-01' }]);
    expect(timelineOf(held, [answer], [], english).map(({ sentence }) => sentence)).toEqual([
      '1 September 2026: Holding reply received. With one file: answer.pdf.',
    ]);
  });
});

describe('a controller of one’s own', () => {
  test.each([
    ['Leeds North Labour Party', 'leeds-north-labour-party'],
    ['Labour', 'labour-2'],
    ['  Tŷ Gwynfor (Caerdydd)! ', 'tŷ-gwynfor-caerdydd'],
  ])('%s has the id %s', (name, id) => {
    const file = ownCase({ name, role: 'local', partOf: 'labour' }, new Set(['labour']));
    expect(file).toMatchObject({ controller: id, name: name.trim(), role: 'local', partOf: 'labour' });
  });

  it('needs a name', () => {
    expect(ownCase({ name: ' - ', role: 'other', partOf: '' }, new Set())).toBeNull();
  });

  it('can be read wherever only its id is known', () => {
    const file = ownCase({ name: 'leeds north labour party', role: 'local', partOf: '' }, new Set());
    expect(english.name('party', file?.controller ?? '')).toBe('Leeds North Labour Party');
  });
});
