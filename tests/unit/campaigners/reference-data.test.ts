/** The packaged file: loads, is small, keeps ids as text and dates by set, and carries nothing that must not ship. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import json from '#assets/data/campaigners.json' with { type: 'json' };
import partyIds from '#assets/data/party-ids.json' with { type: 'json' };
import { loadReferenceData } from '#lib/campaigners/classify.ts';
import { partiesWithSeats } from '#lib/campaigners/category-of.ts';
import { partyKeywords } from '#lib/campaigners/party-keywords.ts';
import { compact } from '#lib/build/reference-data/compact.ts';
import { kebabCase } from '#lib/build/reference-data/party-table.ts';
import { data } from './reference.ts';

const text = readFileSync('assets/data/campaigners.json', 'utf8');
const known = new Set(partyIds.parties.map(({ id }) => id));

describe('the packaged file', () => {
  test('is at most 400 KB', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(400_000);
  });

  test('names only campaigners that have an id', () => {
    const used = [
      ...json.pages.flatMap(({ ids }) => Object.keys(ids)),
      ...Object.keys(json.partyPages),
      ...json.candidates.flatMap(({ people }) => Object.keys(people)).filter((id) => id !== ''),
      ...json.mps.flatMap(({ party }) => (party === null ? [] : [party])),
      ...json.offices.flatMap(({ people }) => Object.keys(people)),
      ...Object.keys(partyKeywords),
      ...partiesWithSeats,
    ];
    expect([...new Set(used)].filter((id) => !known.has(id))).toEqual([]);
  });

  test('gives every party one id', () => {
    expect(known.size).toBe(partyIds.parties.length);
  });

  test('keeps page ids as whole digits', () => {
    expect([...data.pages.keys(), ...data.mpPages.keys()].filter((id) => !/^[1-9]\d{4,19}$/.test(id))).toEqual([]);
  });

  test('dates every set and says what is only general knowledge', () => {
    expect(Object.values(json.sets).filter(({ asOf }) => !/^\d{4}-\d\d(-\d\d)?$/.test(asOf))).toEqual([]);
    expect(Object.entries(json.sets).flatMap(([set, row]) => ('basis' in row ? [set] : []))).toEqual([
      'keywords',
      'partyAccounts',
      'offices',
    ]);
  });

  test('has the candidates of 2019 who were not elected, as many as the official results have', () => {
    const rows = readFileSync('lib/build/reference-data/candidates-2019.csv', 'utf8').trimEnd().split('\n').slice(1);
    expect(rows.filter((row) => !/^("[^"]+"|[^,"]+),[a-z-]+,[^,"]+$/.test(row))).toEqual([]);
    const count = (party: string): number => rows.filter((row) => row.includes(`,${party},`)).length;
    expect(new Set(rows.map((row) => row.slice(0, row.search(/,[a-z-]+,[^,]+$/)))).size).toBe(650);
    expect(
      ['labour', 'conservative', 'liberal-democrats', 'green-england-wales', 'plaid-cymru', 'snp'].map(count),
    ).toEqual([429, 270, 600, 471, 32, 11]);
  });

  test('has all 650 MPs, each with a seat', () => {
    expect(json.mps.length).toBe(650);
    expect(new Set(json.mps.map(({ seat }) => seat)).size).toBe(650);
  });

  test('is read nowhere together with hand labels: neither the classifier nor the build knows of them', () => {
    const sources = [
      'lib/build/reference-data.ts',
      'lib/build/reference-data/sources.ts',
      'lib/build/reference-data/compact.ts',
      'lib/build/reference-data/same-person.ts',
    ];
    expect(sources.filter((path) => /gold/i.test(readFileSync(path, 'utf8')))).toEqual([]);
    expect(existsSync('assets/data/gb-pages-gold.csv')).toBe(false);
  });
});

describe('loading', () => {
  test.each([
    ['nothing', null],
    ['a text', 'labour'],
    ['another version', { ...json, format: 2 }],
    ['ids that became numbers', { ...json, pages: [{ asOf: '2024', ids: { labour: 25749647410 } }] }],
    ['no MPs', { ...json, mps: undefined }],
  ])('%s is refused with the place', (_, value) => {
    const result = loadReferenceData(value);
    expect(result).toMatchObject({ ok: false, error: { kind: 'not-reference-data' } });
  });

  test('a key named like a prototype harms nothing', () => {
    const result = loadReferenceData(JSON.parse(text.replace('"madeOn"', '"__proto__":{"x":1},"madeOn"')));
    expect(result.ok).toBe(true);
  });
});

describe('the build', () => {
  const page = (page_id: string, page_name: string, disclaimer = '', spend = '') => ({
    page_id,
    page_name,
    disclaimer,
    spend_gbp_90d_to_2024_06_29: '',
    spend_gbp_90d_to_2024_12_25: spend,
  });
  /** So that a name can be rare. */
  const fillers = Array.from({ length: 1000 }, (_, at): [string, number, string] => [`First${at} Last${at}`, -1, 'E1']);
  const built = compact(
    {
      partyIds: {
        parties: [{ id: 'labour', name: 'Labour Party', ecRef: 'PP53', names: ['Labour', 'Labour (Co-op)'] }],
      },
      parties: {
        parties: [
          {
            name: 'Labour Party',
            status: 'registered',
            facebook_pages: [{ id: '12345678901234500', name: 'damaged' }],
          },
          { name: 'Gone Party', status: 'not in the 2021 list' },
          { name: 'Anytown Independents', status: 'registered' },
        ],
        non_party_campaigners_2014: [
          { name: 'Example Campaign', kind: 'registered non-party campaigner', status: 'Registered' },
        ],
      },
      mps: [
        {
          name: 'Mr Idris Pennathor',
          party: 'Labour (Co-op)',
          constituency: 'E1',
          fb_page_ids: ['1234567890123450', '98765432101', '98765432102', '98765432103'],
        },
      ],
      candidates: {
        parties: ['Labour'],
        candidates: [['Morwenna Quillfeather', 0, 'E1'], ['Hamza Velderman', -1, 'E1'], ...fillers],
      },
      candidates2019: [
        { seat: 'ANYTOWN', party: 'labour', name: 'Morwenna Quillfeather' },
        { seat: 'ANYTOWN', party: 'labour', name: 'Ottilie Farthingale' },
        { seat: 'Oldtown', party: 'labour', name: 'Morwenna Quillfeather' },
      ],
      seats: [{ code: 'E1', name: 'Anytown' }],
      pages: [
        page('1000001', 'Anytown Labour', 'Anytown Labour', '200'),
        page('1000002', 'Example Charity', 'Example Charity', '200'),
        page('1000003', 'Morwenna Quillfeather'),
        page('1234567890123400', 'Otherplace Labour'),
        page('1234567890123410', 'Thirdplace Labour', '', '<=100'),
        page('1000004', 'Anytown Independents'),
        page('98765432101', 'Idris Pennathor MP'),
        page('98765432102', 'Pennathor Anglers'),
      ],
      offices: [
        { office: 'MSP', term: '2021-2026', sitting: 'no', as_of: '2025-09', party: 'labour', name: 'Tegwen Aberllyn' },
      ],
    },
    '2026-11-23',
  );

  test('ships only pages that our rules label, by the report that they were last in, and no damaged id', () => {
    expect(built.pages).toEqual([
      { asOf: '2024-02-27', ids: { labour: '1000003 98765432101', 'anytown-independents': '1000004' } },
      { asOf: '2024-12-25', ids: { labour: '1000001 1234567890123410' } },
    ]);
    expect(built.partyPages).toEqual({});
    expect(built.mps[0]).toMatchObject({ name: 'Idris Pennathor', party: 'labour', pages: ['98765432101'] });
  });

  test('leaves out parties that have left the register, and names of pages', () => {
    expect(Object.keys(built.parties)).toEqual(['labour', 'anytown-independents']);
    expect(JSON.stringify(built)).not.toContain('Example Charity');
  });

  test('keeps the last candidacy of those who stood in a seat again, and the seats that are no more', () => {
    expect(built.seats).toEqual(['Anytown', 'Oldtown']);
    expect(built.candidates[1]).toEqual({
      year: 2019,
      people: { labour: 'Ottilie Farthingale|0;Morwenna Quillfeather|1' },
    });
  });

  test('loads', () => {
    expect(loadReferenceData(built).ok).toBe(true);
  });
});

test.each([
  ["Women's Equality Party", 'women-s-equality-party'],
  ['Aontú', 'aontu'],
  ['The Peace Party - Non-violence, Justice, Environment', 'the-peace-party-non-violence-justice-environment'],
])('the id of the unlisted party %s is %s', (name, id) => {
  expect(kebabCase(name)).toBe(id);
});
