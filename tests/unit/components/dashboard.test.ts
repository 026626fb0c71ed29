/** The dashboard's pure parts: filters, corrections, cases, truths, typed answers, complaints. */
import { describe, expect, it } from 'vitest';
import { adQuery, filterForm } from '#components/dashboard/ads/ad-filter.ts';
import { correctionOf, notPolitical, somebodyElse } from '#components/dashboard/ads/correction.ts';
import { advertisersOf, tickedBy, withTick } from '#components/dashboard/answers/advertiser-summary.ts';
import { withoutEvent } from '#components/dashboard/answers/case-change.ts';
import { inAnswerOrder } from '#components/dashboard/answers/answer-order.ts';
import { answerCommand } from '#components/dashboard/answers/read-file.ts';
import {
  factTruth,
  withDimensionTruth,
  withMark,
  withoutDimension,
} from '#components/dashboard/answers/truth-change.ts';
import { typedAnswerCommand } from '#components/dashboard/answers/typed-answer.ts';
import { whereText } from '#components/dashboard/answers/where-text.ts';
import {
  complaintInput,
  type ComplaintForm,
  newForm,
  offeredFindings,
  withFinding,
  withRequest,
} from '#components/dashboard/complaint/complaint-draft.ts';
import { keepForm, keptForm } from '#components/dashboard/complaint/kept-forms.ts';
import { findingGroups } from '#components/dashboard/findings/finding-groups.ts';
import { safeUrl } from '#components/shared/safe-url.ts';
import { campaignerOf, shownAsName } from '#components/shared/shown-as.ts';
import { caseFileOf } from '#lib/core/case-file.ts';
import { problem } from '#lib/core/problem.ts';
import { withEvent } from '#lib/core/with-event.ts';
import { typedFact, typedStatement } from '#lib/sar/profile/typed.ts';
import type { FindingRow } from '#lib/store/rows.ts';
import { findingIn } from '#lib/ui/finding-words.ts';
import { textsIn } from '#lib/ui/use-texts.ts';

const texts = textsIn('en');

describe('the filter of the ads', () => {
  it('keeps known fields only, and no empty ones', () => {
    expect(filterForm({ shownAs: 'political', text: '', evil: 'x', __proto__: 'y' })).toEqual({ shownAs: 'political' });
  });

  it('asks for whole days on the user’s clock', () => {
    const query = adQuery({ from: '2026-11-01', to: '2026-11-02' });
    expect(query).toEqual({
      from: new Date(2026, 10, 1).toISOString(),
      to: new Date(new Date(2026, 10, 3).getTime() - 1).toISOString(),
    });
  });

  it.each([
    [{ platform: 'myspace' }, {}],
    [
      { platform: 'x', text: '  nhs ' },
      { platform: 'x', text: 'nhs' },
    ],
    [{ from: 'yesterday' }, {}],
  ])('reads %j', (form, expected) => {
    expect(adQuery(form)).toEqual(expected);
  });
});

describe('safeUrl', () => {
  it.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['http://example.org', 'http://example.org/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://user:secret@example.org/', null],
    ['//example.org', null],
    ['not an address', null],
  ])('%s becomes %s', (url, expected) => {
    expect(safeUrl(url)).toBe(expected);
  });
});

describe('names', () => {
  it.each([
    ['campaigner:labour', 'Labour'],
    ['campaigner:some-new-party', 'Some New Party'],
    ['political', 'Political, not identified'],
    ['other', 'No political sign'],
  ])('%s is shown as %s', (key, expected) => {
    expect(shownAsName(key, texts)).toBe(expected);
  });

  it('has no campaigner where nobody was identified', () => {
    expect(campaignerOf('political')).toBeNull();
  });

  it.each([
    [{ file: 'a.csv', cell: 'B7' }, 'a.csv, cell B7'],
    [{ file: 'a.pdf', page: 3 }, 'a.pdf, page 3'],
    [{ file: '(typed)' }, 'typed by you'],
    [{ file: 'a.png', confidence: 0.93 }, 'a.png, read from a scan: check it against the page'],
    [{ file: 'a.png', confidence: 0.6 }, 'a.png, read from a scan and unsure (60 % sure): check it against the page'],
  ])('a place is worded: %j', (where, expected) => {
    expect(whereText(where, texts)).toBe(expected);
  });
});

describe('a correction', () => {
  it.each([
    ['labour', { campaigner: 'labour', political: true }],
    [somebodyElse, { campaigner: null, political: true }],
    [notPolitical, { campaigner: null, political: false }],
  ])('%s', (choice, expected) => {
    expect(correctionOf(choice)).toEqual(expected);
  });
});

describe('a case file', () => {
  const file = withEvent(caseFileOf('labour', null), { kind: 'answer-received', on: '2026-09-01' });

  it('keeps its events in the order of their days, each once', () => {
    const again = withEvent(withEvent(file, { kind: 'request-sent', on: '2026-08-01' }), {
      kind: 'answer-received',
      on: '2026-09-01',
    });
    expect(again.events.map((event) => event.kind)).toEqual(['request-sent', 'answer-received']);
  });

  it('keeps what was noted of a day when the same comes again', () => {
    const on = '2026-09-01';
    const noted = withEvent(file, { kind: 'answer-received', on, channel: 'post', files: ['a.pdf'] });
    const bare = withEvent(noted, { kind: 'answer-received', on });
    expect(bare.events).toEqual([{ kind: 'answer-received', on, channel: 'post', files: ['a.pdf'] }]);
    const more = withEvent(bare, { kind: 'answer-received', on, channel: 'email', files: ['b.pdf', 'a.pdf'] });
    expect(more.events).toEqual([{ kind: 'answer-received', on, channel: 'email', files: ['a.pdf', 'b.pdf'] }]);
    expect(withEvent(more, { kind: 'answer-received', on: '2026-09-02' }).events).toHaveLength(2);
    const replied = withEvent(file, { kind: 'reply-received', on, about: 'erasure' });
    const twice = withEvent(replied, { kind: 'reply-received', on, about: 'objection' });
    expect(twice.events).toHaveLength(3);
    expect(withoutEvent(twice, { kind: 'reply-received', on, about: 'erasure' }).events).toEqual([
      { kind: 'answer-received', on },
      { kind: 'reply-received', on, about: 'objection' },
    ]);
  });
});

describe('the advertisers that are ticked', () => {
  const ad = (id: string | null, handle: string | null, name: string) =>
    ({ platform: 'instagram', advertiser: { id, name, handle } }) as const;
  const found = advertisersOf([
    ad('1', null, 'A'),
    ad('2', null, 'B'),
    ad('2', null, 'B'),
    ad(null, 'cc', 'C'),
    ad(null, null, 'A'),
    ad(null, null, ''),
  ]);
  const rowOf = (account: object | null) => {
    const row = found.find((item) => JSON.stringify(item.account) === JSON.stringify(account));
    if (row === undefined) throw new Error('no such row');
    return row;
  };
  const platform = 'instagram' as const;
  const [numbered, named] = [rowOf({ platform, id: '1' }), rowOf({ platform, name: 'A' })];

  it('are offered once each, the busiest first, by the surest that is shown of them', () => {
    expect(found.map(({ ads, account }) => [ads, account])).toEqual([
      [2, { platform, id: '2' }],
      [1, { platform, id: '1' }],
      [1, { platform, handle: 'cc' }],
      [1, { platform, name: 'A' }],
      [1, null],
    ]);
  });

  it('by name are all that show it, and by number that one alone', () => {
    const byName = withTick([], named, true);
    expect([tickedBy(byName, named), tickedBy(byName, numbered)]).toEqual(['name', 'name']);
    const byNumber = withTick([], numbered, true);
    expect([tickedBy(byNumber, named), tickedBy(byNumber, numbered)]).toEqual([null, 'id']);
  });

  it('go with everything that names them, and leave those of others', () => {
    const other = { platform: 'facebook', id: '1' } as const;
    const both = withTick(withTick([other], named, true), numbered, true);
    expect(withTick(both, numbered, false)).toEqual([other]);
    expect(withTick(withTick([other], rowOf({ platform, handle: 'cc' }), true), numbered, false)).toEqual([
      other,
      { platform, handle: 'cc' },
    ]);
  });

  it('are not, where nothing is shown by which they could be known', () => {
    expect(withTick([], rowOf(null), true)).toEqual([]);
  });
});

describe('what the user says is true', () => {
  const said = withMark(withDimensionTruth([], 'age', '41'), { fact: 'fact:1', verdict: 'unsure' });

  it('is said once about a fact and once about a dimension', () => {
    const next = withDimensionTruth(
      withMark(said, { fact: 'fact:1', verdict: 'inaccurate', truth: 'no' }),
      'age',
      '42',
    );
    expect(next).toEqual([
      { fact: 'fact:1', verdict: 'inaccurate', truth: 'no' },
      { dimension: 'age', value: '42' },
    ]);
  });

  it('can be taken back, without touching the rest', () => {
    expect(factTruth(withoutDimension(said, 'age'), 'fact:1')?.verdict).toBe('unsure');
  });
});

describe('an answer', () => {
  const fact = typedFact({ controller: 'labour', label: 'Age', value: '41' });
  const statement = typedStatement({
    controller: 'labour',
    about: 'email',
    stance: 'denies',
    text: 'We hold no email.',
  });

  it('is stored with everything that was read in it, its problems without their ids', () => {
    const head = {
      id: 'ans:1',
      controller: 'labour',
      receivedOn: '2026-09-01',
      fileName: 'a.csv',
      sha256: 'x',
      bytes: 1,
    };
    const command = answerCommand(
      { facts: [fact], statements: [statement], remainders: [], problems: [problem('empty', 'row 2', 'nothing')] },
      head,
    );
    expect(command).toMatchObject({
      type: 'saveAnswer',
      answer: head,
      facts: [fact],
      problems: [{ kind: 'empty', at: 'row 2', seen: 'nothing' }],
    });
  });

  it('typed by hand grows, and what is typed twice is there once', () => {
    const first = typedAnswerCommand(
      'labour',
      '2026-09-01',
      { facts: [], statements: [] },
      { facts: [fact], statements: [] },
    );
    const { id } = first.answer;
    const before = {
      facts: [
        { ...fact, answer: id },
        { ...fact, id: 'fact:other', answer: 'ans:file' },
      ],
      statements: [],
    };
    const second = typedAnswerCommand('labour', '2026-09-01', before, { facts: [fact], statements: [statement] });
    expect([second.answer.id, second.facts.length, second.statements.length]).toEqual([id, 1, 1]);
    expect(second.answer.sha256).not.toBe(first.answer.sha256);
  });
});

it('shows the files of the newest answer first, by name, and what was typed last', () => {
  const row = (fileName: string, receivedOn: string) =>
    ({ id: fileName, controller: 'labour', receivedOn, fileName, sha256: '', bytes: 1, problems: [] }) as const;
  const rows = [
    row('(typed)', '2026-10-02'),
    row('b10.csv', '2026-10-01'),
    row('a.csv', '2026-09-01'),
    row('b9.csv', '2026-10-01'),
  ];
  expect(inAnswerOrder(rows).map(({ fileName }) => fileName)).toEqual(['b9.csv', 'b10.csv', 'a.csv', '(typed)']);
});

const finding = (id: string, order: number, more: Partial<FindingRow> = {}): FindingRow => ({
  type: 'finding',
  id,
  controller: 'labour',
  kind: 'undisclosed_list',
  strength: 'strong',
  articles: [],
  ads: [],
  explanations: [],
  facts: [],
  statements: [],
  wording: 'denied',
  innocentIds: [],
  slots: {},
  order,
  ...more,
});

describe('findings', () => {
  it('are grouped by controller, the first being the first in order', () => {
    const groups = findingGroups([finding('b', 2), finding('a', 1), finding('c', 0, { controller: 'snp' })]);
    expect(groups.map(({ controller, first, count }) => [controller, first.id, count])).toEqual([
      ['labour', 'a', 2],
      ['snp', 'c', 1],
    ]);
  });
});

describe('a complaint', () => {
  const findings = [
    finding('a', 0),
    finding('fits', 1, { kind: 'consistent', strength: 'info' }),
    finding('wrong', 2, { kind: 'inaccurate' }),
    finding('others', 3, { kind: 'no_basis_for_finding', strength: 'info', wording: 'other-advertiser' }),
  ];
  const form = newForm(findings, 'en', '');
  const material = {
    caseFile: caseFileOf('labour', null),
    answers: [],
    answersOfOthers: [],
    facts: [],
    statements: [],
    remainders: [],
    corrections: new Map(),
    unapplied: [],
    truths: [],
    unappliedMarks: [],
    findings,
    ads: [],
    explanations: [],
    impressions: [],
    pictures: [],
    ownName: '',
    letterLanguage: null,
  };

  const idsIn = (changed: ComplaintForm) =>
    complaintInput(material, changed, '2026-11-23').findings.map(({ id }) => id);

  it('begins with the usual requests, a correction where something is wrong, and without what fits', () => {
    expect([form.requests, idsIn(form)]).toEqual([
      ['explain', 'recipients', 'source', 'rectify'],
      ['a', 'wrong'],
    ]);
  });

  it('takes in what fits when the user wants it, but never what other advertisers did', () => {
    expect(idsIn(withFinding(withFinding(form, 'fits', true), 'others', true))).toEqual(['a', 'fits', 'wrong']);
    expect(offeredFindings(findings).map(({ id }) => id)).toEqual(['a', 'fits', 'wrong']);
  });

  it('keeps what was typed for each controller, until the page is closed', () => {
    keepForm('labour', { ...form, name: 'Sian' });
    expect([keptForm('labour')?.name, keptForm('snp')]).toEqual(['Sian', null]);
  });

  it('gives the email to the regulator only, who asks for it', () => {
    const typed = { ...form, name: 'Sian', email: ' sian@example.org ' };
    const to = (stage: ComplaintForm['stage']) => complaintInput(material, { ...typed, stage }, '2026-11-23');
    expect(to('controller').complainant).toEqual({ name: 'Sian' });
    expect(to('ico').complainant).toEqual({ name: 'Sian', email: 'sian@example.org' });
  });

  it.each([
    ['labour', 'Labour Party'],
    ['heritage', 'Heritage Party'],
  ])('is addressed to %s by its name', (controller, name) => {
    const input = complaintInput({ ...material, caseFile: caseFileOf(controller, null) }, form, '2026-11-23');
    expect(input.controllerName).toBe(name);
  });

  it('speaks one language throughout, the one that was chosen for the letter', () => {
    const inWelsh = complaintInput(material, { ...form, language: 'cy' }, '2026-11-23');
    expect([inWelsh.catalogue.language, inWelsh.catalogue.label_to]).toEqual(['cy', 'At']);
    expect(inWelsh.findings).toEqual(
      findings.filter(({ id }) => ['a', 'wrong'].includes(id)).map((row) => findingIn('cy', row)),
    );
    expect(complaintInput(material, form, '2026-11-23').catalogue.language).toBe('en');
  });

  it('begins with the name that was given before', () => {
    expect(newForm(findings, 'cy', 'Sian')).toMatchObject({ name: 'Sian', language: 'cy' });
  });

  it('asks for what the user wants, in the order of the letter', () => {
    expect(withRequest(withRequest(form, 'erase', true), 'explain', false).requests).toEqual([
      'recipients',
      'source',
      'rectify',
      'erase',
    ]);
  });

  it('holds the findings that were kept, in words, and no empty address', () => {
    const input = complaintInput(material, { ...withFinding(form, 'a', false), name: ' Sian ' }, '2026-11-23');
    expect(input.findings.map(({ id }) => id)).toEqual(['wrong']);
    expect(input.complainant).toEqual({ name: 'Sian' });
  });
});
