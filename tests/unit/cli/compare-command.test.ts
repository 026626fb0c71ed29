/** `compare` on files: documented fields alone are enough, other lines are passed over, broken ones are named. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder, jsonLines, root, runCli, undocumented } from './run-cli.ts';

const ad = {
  type: 'ad',
  id: 'a1',
  platform: 'facebook',
  adId: '238',
  advertiser: { id: '25749647410', name: 'The Labour Party', handle: null },
  fundingEntity: 'The Labour Party',
  political: {
    verdict: 'political',
    campaigner: 'labour',
    basis: [{ sign: 'platform-mark', detail: 'x', asOf: '2026-11-23' }],
  },
  text: 'Vote',
  landingUrl: null,
  via: 'network',
  signs: ['sponsored-data', 'label-strategy'],
};
const explanation = {
  type: 'explanation',
  id: 'e1',
  platform: 'facebook',
  adId: '238',
  advertiser: { id: '25749647410', name: 'The Labour Party', handle: null },
  via: 'opened',
  at: '2026-08-20T09:00:00Z',
  criteria: [
    {
      dimension: 'list.uploaded',
      operator: 'list',
      value: 'Labour',
      rawType: 'CUSTOM_AUDIENCES_DATAFILE',
      rawText: '…',
      suppliedBy: 'advertiser',
      chosenBy: 'advertiser',
      matchKeys: ['email', null],
      uploadedAt: null,
    },
  ],
};
const denial = {
  type: 'statement',
  id: 's1',
  controller: 'labour',
  about: 'platform_sharing',
  stance: 'denies',
  recipients: null,
  text: 'We do not share.',
  where: { file: 'letter.csv', cell: 'A1' },
};
const caseFile = {
  controller: 'labour',
  confirmedAdvertisers: [{ platform: 'facebook', id: 25749647410 }],
  events: [{ kind: 'answer-received', on: '2026-09-01' }],
};

const files = (over: Readonly<Record<string, string>> = {}) => {
  const folder = aFolder({
    'A.jsonl': jsonLines([ad, explanation]),
    'S.jsonl': jsonLines([denial]),
    'C.json': JSON.stringify(caseFile),
    ...over,
  });
  return (name: string) => join(folder, name);
};
const compareArgs = (path: (name: string) => string, ...more: string[]) => [
  'compare',
  '--ads',
  path('A.jsonl'),
  '--sar',
  path('S.jsonl'),
  '--case',
  path('C.json'),
  '--now',
  '2026-11-23',
  ...more,
];

describe('compare', () => {
  test('gives findings in the documented schema, which cite the lines', async () => {
    const ran = await runCli(compareArgs(files()));
    expect([ran.code, ran.stderr, undocumented(ran)]).toEqual([0, '', []]);
    expect(ran.lines).toMatchObject([
      {
        type: 'finding',
        controller: 'labour',
        kind: 'undisclosed_list',
        strength: 'strong',
        ads: ['a1'],
        explanations: ['e1'],
        facts: [],
        statements: ['s1'],
      },
    ]);
    expect(ran.lines[0]?.['innocent']).toHaveLength(8);
    expect(ran.lines[0]?.['articles']).toContain('UK GDPR 15(1)(c)');
  });

  test.each([
    [{ name: 'The Labour Party' }, 'moderate'],
    [{ handle: '@uklabour', id: null }, 'strong'],
    [{ id: 25749647410, name: 'another name' }, 'strong'],
  ])('takes an advertiser in the case by %j', async (confirmed, strength) => {
    const advertiser = { id: 'id' in confirmed ? confirmed.id : null, name: 'The Labour Party', handle: 'UKLabour' };
    const ran = await runCli(
      compareArgs(
        files({
          'A.jsonl': jsonLines([
            { ...ad, advertiser },
            { ...explanation, advertiser },
          ]),
          'C.json': JSON.stringify({ ...caseFile, confirmedAdvertisers: [{ platform: 'facebook', ...confirmed }] }),
        }),
      ),
    );
    expect([ran.code, undocumented(ran)]).toEqual([0, []]);
    expect(ran.lines).toMatchObject([{ kind: 'undisclosed_list', strength }]);
  });

  test('says what is missing where the case names an advertiser by nothing', async () => {
    const wrong = { ...caseFile, confirmedAdvertisers: [{ platform: 'facebook' }] };
    const ran = await runCli(compareArgs(files({ 'C.json': JSON.stringify(wrong) })));
    expect([ran.code, JSON.stringify(ran.lines)]).toEqual([
      1,
      expect.stringContaining('confirmedAdvertisers.0: expected a platform with an id, a handle or a name'),
    ]);
  });

  test('passes over lines of other kinds, and lines that are empty', async () => {
    const other = jsonLines([{ type: 'remainder', text: 'x' }, { type: 'audience' }, { type: 'problem' }, denial]);
    const ran = await runCli(compareArgs(files({ 'S.jsonl': `\uFEFF${other}\n\r\n` })));
    expect([ran.code, ran.lines.length]).toEqual([0, 1]);
  });

  test('reads what the user says is true', async () => {
    const fact = {
      type: 'fact',
      id: 'f1',
      controller: 'labour',
      label: 'Children',
      value: 'Y',
      dimension: 'household_life_stage',
      scale: 'flag',
      kind: 'declared',
      source: null,
      asOf: null,
      explained: true,
      confidence: null,
      where: { file: 'a.csv', cell: 'B2' },
    };
    const path = files({
      'S.jsonl': jsonLines([fact]),
      'T.json': JSON.stringify([{ dimension: 'household_life_stage', value: 'no children' }]),
    });
    const ran = await runCli(compareArgs(path, '--truth', path('T.json')));
    expect(ran.lines.map(({ kind, strength }) => `${String(strength)} ${String(kind)}`)).toEqual([
      'strong inaccurate',
      'moderate undisclosed_list',
    ]);
  });

  test('takes an empty answer for a silent one', async () => {
    const path = files({ 'S.jsonl': '', 'C.json': JSON.stringify({ ...caseFile, events: [] }) });
    expect((await runCli(compareArgs(path))).lines).toMatchObject([{ kind: 'undisclosed_list', strength: 'moderate' }]);
  });

  test('names the broken lines, compares the rest, and exits with 1', async () => {
    const path = files({
      'A.jsonl': `{"type":"ad"\n[]\n{"type":"ad","platform":"myspace"}\n{"no":"type"}\n${jsonLines([ad, explanation])}`,
    });
    const ran = await runCli(compareArgs(path));
    expect([ran.code, undocumented(ran)]).toEqual([1, []]);
    expect(ran.lines.map(({ type, kind }) => `${String(type)} ${String(kind)}`)).toEqual([
      'problem broken-line',
      'problem unknown-shape',
      'problem invalid-record',
      'problem invalid-record',
      'finding undisclosed_list',
    ]);
  });

  test.each([
    ['dimension', { dimension: 'shoe_size' }],
    ['operator', { operator: 'approximately' }],
  ])('a criterion with an unknown %s loses itself alone', async (field, change) => {
    const [list] = explanation.criteria;
    const criteria = [{ ...list, ...change }, list];
    const path = files({ 'A.jsonl': jsonLines([ad, { ...explanation, criteria }]) });
    const ran = await runCli(compareArgs(path));
    expect(ran.code).toBe(1);
    expect(ran.lines).toMatchObject([
      { type: 'problem', kind: 'invalid-record', at: 'A.jsonl line 2' },
      { type: 'finding', kind: 'undisclosed_list', strength: 'strong' },
    ]);
    expect(ran.lines[0]?.['seen']).toContain(`criteria.0.${field}`);
  });

  test('takes null for a field that was left out', async () => {
    const fact = { type: 'fact', controller: 'labour', label: 'Persona', value: 'B2', explained: false };
    const nulls = { id: null, scale: null, kind: null, dimension: null, implied: null, where: null, category: null };
    const [list] = explanation.criteria;
    const criteria = [{ ...list, operator: 'list', chosenBy: null, note: null, rawText: null }];
    const path = files({
      'A.jsonl': jsonLines([
        { ...ad, via: null, surface: null },
        { ...explanation, via: null, criteria },
      ]),
      'S.jsonl': jsonLines([{ ...fact, ...nulls }]),
      'C.json': JSON.stringify({ ...caseFile, controllerName: null, requests: null, harm: null }),
    });
    const ran = await runCli(compareArgs(path));
    expect([ran.code, ran.lines.map(({ kind }) => kind)]).toEqual([0, ['unintelligible_code', 'undisclosed_list']]);
  });

  test.each([
    ['{', 'not-this-format'],
    ['{"controller":7}', 'invalid-record'],
  ])('a case that reads %s gives one problem and exit code 1', async (text, kind) => {
    const ran = await runCli(compareArgs(files({ 'C.json': text })));
    expect([ran.code, ran.lines.length, ran.lines[0]?.['kind']]).toEqual([1, 1, kind]);
  });

  test('gives a row of the golden table from files too', async () => {
    const folder = join(root, 'tests/fixtures/compare');
    const name = 'list-contact-data-denied.json';
    expect(readdirSync(folder)).toContain(name);
    const row = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const path = files({ 'A.jsonl': jsonLines(row.records), 'S.jsonl': '', 'C.json': JSON.stringify(row.case) });
    const ran = await runCli(compareArgs(path));
    expect(
      ran.lines.map(({ kind, strength, wording }) => `${String(strength)} ${String(kind)} ${String(wording)}`),
    ).toEqual(row.expect);
  });
});
