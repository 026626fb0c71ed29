/** The same data in other layouts is read alike: columns in any order and any words, wide, long, pairs, several files. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProfileFact } from '#lib/core/sar.ts';
import { type Answer, readAnswer, readAnswers } from '#lib/sar/read-answer.ts';

const fileOf = (text: string, name = 'a.csv') => ({ name, bytes: new TextEncoder().encode(text) });
const read = (text: string): Promise<Answer> => readAnswer(fileOf(text), { controller: 'labour' });
const core = (facts: readonly ProfileFact[]): string[] =>
  facts.map((fact) => `${fact.label}=${fact.value} (${fact.dimension})`).toSorted();

const columns = [
  { words: ['category', 'Section', 'categori'], cells: ['register', 'scores', 'household'] },
  {
    words: ['field', 'Data item', 'Attribute', 'maes'],
    cells: ['Poll Number', 'Likelihood of voting Labour', 'mosaic_type'],
  },
  { words: ['value', 'Data held', 'gwerth'], cells: ['KX2-411', '31', 'N58'] },
  { words: ['unit', 'Units', 'uned'], cells: ['', '%', ''] },
  { words: ['source', 'Where from', 'ffynhonnell'], cells: ['Electoral register', 'Modelled', 'Supplier'] },
  { words: ['as_of', 'Last updated', 'dyddiad'], cells: ['2026-01', '2025-11', '2025-06'] },
];

describe('layouts', () => {
  test('the columns of a long table may stand in any order and be called what you like', async () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        order,
        fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
        async (shuffled, picks, delimiter) => {
          const chosen = shuffled.map((index) => columns[index] ?? { words: [], cells: [] });
          const heading = chosen.map(({ words }, index) => words[(picks[index] ?? 0) % words.length] ?? '');
          const rows = [0, 1, 2].map((row) => chosen.map(({ cells }) => cells[row] ?? ''));
          const { facts, remainders } = await read([heading, ...rows].map((row) => row.join(delimiter)).join('\n'));
          expect(remainders).toEqual([]);
          expect(facts.map(({ label, value, source, asOf, unit }) => [label, value, source, asOf, unit ?? ''])).toEqual(
            [
              ['Poll Number', 'KX2-411', 'Electoral register', '2026-01', ''],
              ['Likelihood of voting Labour', '31', 'Modelled', '2025-11', '%'],
              ['mosaic_type', 'N58', 'Supplier', '2025-06', ''],
            ],
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each([
    ['long', 'field,value\nSurname,Example\nCity,Leeds\nfamily_unit,05\n'],
    ['wide', 'Surname,City,family_unit\nExample,Leeds,05\n'],
    ['pairs', 'Surname,Example\nCity,Leeds\nfamily_unit,05\n'],
    ['pairs with colons in a letter', 'Surname: Example\nCity: Leeds\nfamily_unit: 05\n'],
    ['pairs, the first column empty', ',Surname,Example\n,City,Leeds\n,family_unit,05\n'],
    [
      'below a letter',
      'Dear Ms Example,\nThank you for your letter to us.\n\nfield;value\nSurname;Example\nCity;Leeds\nfamily_unit;05\n',
    ],
    ['in two tables', 'Surname,City\nExample,Leeds\n\nfield,value\nfamily_unit,05\n'],
    [
      'in two long tables without a blank line',
      'field,value\nSurname,Example\nfield,value\nCity,Leeds\nfamily_unit,05\n',
    ],
  ])('one person, %s', async (_layout, text) => {
    expect(core((await read(text)).facts)).toEqual([
      'City=Leeds (location.region)',
      'Surname=Example (identity)',
      'family_unit=05 (household_life_stage)',
    ]);
  });

  test.each([
    [
      'pairs whose values are often labels',
      'PARL Jul 2024,Voted\nLOCAL May 2025,Voted\n',
      ['PARL Jul 2024', 'LOCAL May 2025'],
    ],
    ['two fields under their headings', 'Newspaper_Est,Mysticism\nTelegraph,3\n', ['Newspaper_Est', 'Mysticism']],
    ['two fields in several rows', 'Method,Code\nDoorstep,L\nPhone,T\nPhone,S\n', ['Method', 'Code']],
    ['two denials', 'Email,No data held\nTelephone,No data held\nWard,Kirkstall\n', ['Ward']],
    ['an unknown field beside a known', 'Children at home,PX-19\n0.218,0.808\n', ['Children at home', 'PX-19']],
    ['one column under a title', 'Contact details\nTelephone\n07700 900123\n', ['Telephone']],
    [
      'a list of a letter, one label unknown',
      'Scores\nTurnout: 77\nZeta index: 0.4\nWard: Kirkstall\n',
      ['Turnout', 'Zeta index', 'Ward'],
    ],
  ])('labels are told from values in %s', async (_layout, text, labels) => {
    const { facts } = await read(text);
    expect([...new Set(facts.map(({ label }) => label))]).toEqual(labels);
  });

  test('a title above a list of a letter is a category, and no statement', async () => {
    const { facts, statements } = await read('Modelled scores\nTurnout: 77\nWard: Kirkstall\n');
    expect(facts.map(({ category }) => category)).toEqual(['Modelled scores', 'Modelled scores']);
    expect(statements.filter(({ stance }) => stance !== 'silent')).toEqual([]);
  });

  test.each([
    ['Name,Ward\nAnn Smith,Kirkstall\nBob Jones,Kirkstall\n', 2],
    ['Forename,Surname,Ward\nAnn,Smith,Kirkstall\nBob,Smith,Kirkstall\nANN,smith,Headingley\n', 2],
    ['Name,Ward\nAnn Smith,Kirkstall\nAnn Smith,Headingley\n', 0],
    ['Name,Ward\nAnn Smith,Kirkstall\n,Headingley\n', 0],
    ['Date,Method,House name\n2025-02-16,Doorstep,Rose\n2025-03-16,Phone,Lily\n', 0],
  ])('a wide table whose rows differ in name says so, and its facts name their rows: %j', async (text, people) => {
    const { facts, problems } = await read(text);
    const kinds = problems.map(({ kind, seen }) => `${kind} ${seen.slice(0, 17)}`);
    expect(kinds).toEqual(people === 0 ? [] : [`several-people ${people} different names`]);
    const rows = facts.map((fact) => Number(fact.where.cell?.replaceAll(/\D/g, '')));
    expect(facts.map(({ row }) => row)).toEqual(people === 0 ? facts.map(() => undefined) : rows);
  });

  test('pairs whose first value is a code have no heading', async () => {
    const { facts } = await read('VI,L1\nC.A.,3\nPersona,B2\nTag,XQ7\n');
    expect(facts.map(({ label, value, scale, explained }) => [label, value, scale, explained])).toEqual([
      ['VI', 'L1', 'code', false],
      ['C.A.', '3', 'code', false],
      ['Persona', 'B2', 'code', false],
      ['Tag', 'XQ7', 'code', false],
    ]);
  });

  test('a decimal comma stays whole between semicolons', async () => {
    for (const text of ['field;value\nTurnout;0,98\n', 'Turnout;0,98\nlab_support;0,31\n'])
      expect((await read(text)).facts[0]).toMatchObject({ label: 'Turnout', value: '0,98', normalised: 0.98 });
  });

  test('a table of years gives each value its year', async () => {
    const { facts } = await read('Field,2023,2024\nTurnout,60,70\nlab_support,41,44\n');
    expect(facts.map(({ label, value, asOf }) => [label, value, asOf])).toEqual([
      ['Turnout', '60', '2023'],
      ['Turnout', '70', '2024'],
      ['lab_support', '41', '2023'],
      ['lab_support', '44', '2024'],
    ]);
  });

  test('a category stands for the rows below it, as merged cells do', async () => {
    const { facts } = await read('category,field,value\ncanvass,Code,L\n,Notes,busy\n');
    expect(facts.map((fact) => fact.category)).toEqual(['canvass', 'canvass']);
    expect(facts[0]?.dimension).toBe('political_opinion.party');
  });

  test('a code is read from the answer’s own list', async () => {
    const { facts } = await read(
      'field,value\nPriority,B\nfamily_unit,05\n\nCode,Meaning\nB,contact before polling day\n',
    );
    expect(facts.map(({ value, explained }) => [value, explained])).toEqual([
      ['B', true],
      ['05', false],
    ]);
    expect(facts[0]?.cells).toEqual(expect.arrayContaining(['A2', 'B2', 'A5', 'B5', 'A6', 'B6']));
  });

  test('a sentence over several lines is one statement with all its cells', async () => {
    const { statements } = await readAnswer(
      fileOf(
        'We can confirm after a search of all of our systems that\nwe do not share your data with social media companies.\n',
        'letter.txt',
      ),
      { controller: null },
    );
    expect(statements.find((statement) => statement.about === 'platform_sharing')).toMatchObject({
      stance: 'denies',
      cells: ['A1', 'A2'],
      where: { file: 'letter.txt', cell: 'A1' },
    });
  });

  test('what one file of an answer says, the others are not silent about', async () => {
    const files = [
      fileOf('field,value\nCity,Leeds\n', 'data.csv'),
      fileOf('We do not share your data with Facebook.\n', 'letter.txt'),
    ];
    const { statements } = await readAnswers(files, { controller: 'labour' });
    expect(statements.filter((each) => each.about === 'platform_sharing').map((each) => each.stance)).toEqual([
      'denies',
    ]);
    expect(
      statements.filter((each) => each.stance === 'silent').every((each) => each.where.file === 'data.csv, letter.txt'),
    ).toBe(true);
  });

  test('facts that name a supplier say that there is data from one', async () => {
    const { statements } = await read('field,value,source\nCity,Leeds,Register\ntenure,Owned,Commercial supplier\n');
    expect(statements.filter((each) => each.stance === 'holds').map((each) => each.about)).toEqual([
      'source',
      'commercial_data',
    ]);
  });

  test('twenty thousand rows are read in seconds', async () => {
    const answer = await read(`field,value\n${'Surname,Example\n'.repeat(20_000)}`);
    expect(answer.facts).toHaveLength(20_000);
  }, 15_000);
});
