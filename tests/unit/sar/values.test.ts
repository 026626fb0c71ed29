/** Values: numbers, scales, code books, kinds and whether the answer explains them. */
import { describe, expect, test } from 'vitest';
import { isKnownCode } from '#lib/sar/codebooks/implied-by.ts';
import { isNoneHeld, readContact } from '#lib/sar/profile/read-contact.ts';
import { parseNumber } from '#lib/sar/profile/parse-number.ts';
import { typedFact, typedStatement } from '#lib/sar/profile/typed.ts';

const fact = (label: string, value: string, more: { unit?: string; source?: string; meaning?: string } = {}) =>
  typedFact({ controller: 'labour', label, value, ...more });

describe('numbers', () => {
  test.each([
    ['77', 77, true],
    ['77 %', 77, true],
    ['0,42', 0.42, true],
    ['0,312', 0.312, true],
    ['83,5', 83.5, true],
    ['1,903', 1903, false],
    ['1,234,567', 1_234_567, true],
    ['1,903.5', 1903.5, true],
    ['-18', -18, true],
    ['−18', -18, true],
    ['+3', 3, true],
  ])('%j is %d (sure: %s)', (text, value, sure) => expect(parseNumber(text)).toEqual({ value, sure }));
  test.each(['', 'N58', '1-10', '2025-02-16', '1.2.3', '=1+1', '12a'])('%j is no number', (text) =>
    expect(parseNumber(text)).toBeNull(),
  );
});

describe('scales', () => {
  test.each([
    ['Likelihood of being a core Lib Dem', '12', '%', 'percent', 0.12],
    ['Turnout', '77%', undefined, 'percent', 0.77],
    ['Turnout', '140', '%', 'percent', null],
    ['Newspaper readership (Guardian)', '0.42', '0-1', 'probability', 0.42],
    ['Newspaper readership', '1.7', '0-1', 'probability', null],
    ['Net difference in likelihood', '-18', 'pp', 'difference', -18],
    ['Net difference', '-140', 'pp', 'difference', -140],
    ['Labour 1-10', '6', undefined, 'ordinal', 6],
    ['Support', '6/10', undefined, 'ordinal', 6],
    ['concern_housing_rank', '41 of 1,903', undefined, 'rank', null],
    ['concern_austerity_decile', '3', undefined, 'rank', null],
    ['Priority', 'B', undefined, 'band', null],
    ['AgeBand_Est', '35-44', undefined, 'band', null],
    ['family_unit', '05', undefined, 'code', null],
    ['Mosaic', 'N58', undefined, 'code', null],
    ['Last contact', '2025-02-16', undefined, 'date', null],
    ['Last contact', '16/02/2025', undefined, 'date', null],
    ['Last contact', '16 February 2025', undefined, 'date', null],
    ['Postal voter', 'Y', undefined, 'flag', 1],
    ['Postal voter', 'no', undefined, 'flag', 0],
    ['Postal voter', 'Unknown', undefined, 'flag', null],
    ['Plant', 'Nac oes', undefined, 'flag', 0],
    ['Aelod', 'Ydy', undefined, 'flag', 1],
    ['Turnout', '-5%', undefined, 'percent', null],
    ['Net swing', '+7.5', '%', 'difference', 7.5],
    ['Support', '12/10', undefined, 'ordinal', 12],
    ['Income band', 'C', undefined, 'band', null],
    ['Income', '£20k-£30k', undefined, 'band', null],
    ['Age from name', 'older: probably older', undefined, 'text', null],
    ['lab_support_2024', '71.4', undefined, 'percent', null],
    ['persuasion', '0.312', undefined, 'probability', 0.312],
    ['Turnout', '0,98', undefined, 'probability', 0.98],
    ['Score', '5', undefined, 'ordinal', null],
    ['Score', '71', undefined, 'ordinal', null],
    ['Score', '5', '%', 'percent', 0.05],
    ['Score (0-100)', '5', undefined, 'percent', 0.05],
    ['lab_support_2024', '7', undefined, 'ordinal', null],
    ['Likelihood of voting Labour', '7', undefined, 'percent', null],
    ['VI', 'L1', undefined, 'code', null],
    ['C.A.', '3', undefined, 'code', null],
    ['Persona', 'B2', undefined, 'code', null],
    ['Tag', 'XQ7', undefined, 'code', null],
    ['Meeting', '10am', undefined, 'text', null],
    ['House value', '250k', undefined, 'text', null],
    ['Postcode', 'LS6', undefined, 'text', null],
    ['Polling District', 'BH4', undefined, 'text', null],
    ['Number of cats', '3', undefined, 'text', null],
    ['Mysticism', '3', undefined, 'ordinal', null],
  ])('%s = %s (%s) stands on the scale %s, as a number %s', (label, value, unit, scale, normalised) => {
    const read = fact(label, value, unit === undefined ? {} : { unit });
    expect({ scale: read.scale, normalised: read.normalised, value: read.value }).toEqual({ scale, normalised, value });
  });
});

describe('how many there are on a scale', () => {
  test.each([
    ['concern_housing_rank', '41 of 1,903', undefined, 1903],
    ['Rank in ward', '41/1903', undefined, 1903],
    ['Support', '6/10', undefined, 10],
    ['Labour 1-10', '6', undefined, 10],
    ['Green', '2', '1-5', 5],
    ['concern_austerity_decile', '3', undefined, undefined],
    ['Turnout', '77%', undefined, undefined],
  ])('%s = %s (%s): %s', (label, value, unit, outOf) =>
    expect(fact(label, value, unit === undefined ? {} : { unit }).outOf).toBe(outOf),
  );
});

describe('code books', () => {
  const implied = (label: string, value: string): string[] =>
    fact(label, value).implied.map((each) => `${each.dimension} ${each.sure}`);

  test.each([
    ['Mosaic type', 'N58', ['ethnicity_origin medium', 'affluence_income medium']],
    ['Mosaic type', 'N59', ['ethnicity_origin medium', 'affluence_income medium', 'ethnicity_origin low']],
    [
      'Mosaic type',
      'O66',
      ['affluence_income medium', 'age medium', 'housing_tenure medium', 'occupation_employer low'],
    ],
    ['Acorn category', '4', ['affluence_income low']],
    ['Category', '4', []],
    ['Acorn type', 'R', []],
    ['Marked Register 2024', 'PV', ['turnout medium']],
    ['PARL Jul 2024', 'Voted (Post)', ['turnout medium']],
    ['LOCAL May 2025', 'Did not vote', ['turnout medium']],
    ['GE2024', 'Y', ['turnout medium']],
    ['Turnout score 2024', '1', []],
    ['Turnout', 'Y', []],
    ['Mosaic type', 'N12', ['ethnicity_origin low', 'affluence_income low']],
    ['Segment', 'Mosaic N58', ['ethnicity_origin medium', 'affluence_income medium']],
    ['mosaic_group', 'A', ['affluence_income medium']],
    ['Segment', 'N58', []],
    ['Group', 'N', []],
    ['Acorn group', 'N', ['affluence_income low']],
    ['Acorn group', 'A', ['affluence_income low']],
    ['family_unit', '05', ['household_life_stage high']],
    ['Family Unit Code', '5', ['household_life_stage high']],
    ['family_unit', 'U', []],
    ['family_unit', '99', []],
    ['Voter ID', 'L', ['political_opinion.party low']],
    ['Canvass code', 'L?', ['political_opinion.party low']],
    ['House name', 'L', []],
    ['Franchise marker', 'F', ['register high']],
    ['children', 'N', ['household_life_stage high']],
    ['Number of children', '0', ['household_life_stage high']],
    ['gender', 'F (est.)', ['gender high']],
  ])('%s = %s implies %j', (label, value, expected) => expect(implied(label, value)).toEqual(expected));

  test('every family unit of the published list is known, and nothing else', () => {
    const known = Array.from({ length: 20 }, (_, index) => String(index).padStart(2, '0')).filter((value) =>
      isKnownCode({ label: 'family unit', context: '', value }),
    );
    expect(known).toEqual(['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']);
  });

  test('every Mosaic group from A to O is known, and no other letter', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((value) =>
      isKnownCode({ label: 'mosaic group', context: '', value }),
    );
    expect(letters.join('')).toBe('ABCDEFGHIJKLMNO');
  });

  test('only group N implies ethnic origin', () => {
    const ethnic = [...'ABCDEFGHIJKLMNO'].filter((value) =>
      fact('mosaic_group', value).implied.some((each) => each.dimension === 'ethnicity_origin'),
    );
    expect(ethnic).toEqual(['N']);
  });

  test('a canvass letter is never more than likely', () => {
    for (const value of 'LTSNGADXRZ')
      for (const each of fact('Voter ID', value).implied) expect(each.value).toMatch(/^likely /);
  });
});

describe('kinds', () => {
  test.each([
    ['Religion_Est', 'Hindu', undefined, 'inferred'],
    ['Age from name', 'older', 'Software', 'inferred'],
    ['Likelihood of voting Labour', '31', 'Modelled', 'inferred'],
    ['Surname', 'Example', 'Electoral register', 'observed'],
    ['Marked Register 2024', 'Voted', 'Marked register', 'observed'],
    ['Vote Intent', 'Probable LD', 'Doorstep 2025-02-16', 'declared'],
    ['Phone', '07700 900123', 'Petition 2024', 'declared'],
    ['Mosaic type', 'N58', 'Third-party supplier', 'inferred'],
    ['tenure', 'Owned (est.)', undefined, 'inferred'],
    ['Zyx', 'abc', undefined, 'unknown'],
  ])('%s = %s from %s is %s', (label, value, source, kind) =>
    expect(fact(label, value, source === undefined ? {} : { source }).kind).toBe(kind),
  );

  test('a date in the source is the date of the fact', () =>
    expect(fact('Vote Intent', 'LD', { source: 'Doorstep 2025-02-16' }).asOf).toBe('2025-02-16'));
});

describe('what the answer explains', () => {
  test.each([
    ['Mosaic type', 'N58', {}, false],
    ['Mosaic type', 'N58', { meaning: 'people who live in cities' }, true],
    ['Mosaic type', 'N58 City neighbourhoods', {}, true],
    ['family_unit', '05', {}, false],
    ['Priority', 'B', {}, false],
    ['lab_support_2024', '71.4', {}, false],
    ['Likelihood of being a core Lib Dem', '12', { unit: '%' }, true],
    ['Likelihood of being a core Lib Dem', '12', {}, false],
    ['Labour 1-10', '6', {}, false],
    ['Labour 1-10 (10 = most likely)', '6', {}, true],
    ['concern_housing_rank', '41 of 1,903', {}, false],
    ['Surname', 'Example', {}, true],
    ['Title', 'Mr', {}, true],
    ['Marked Register 2024', 'Voted', {}, true],
    ['Religion_Est', 'Hindu', {}, true],
    ['Polling District', 'BH4', {}, true],
    ['Zyx', 'Q4', {}, false],
    ['VI', 'L1', {}, false],
    ['C.A.', '3', {}, false],
    ['Persona', 'B2', {}, false],
    ['Tag', 'XQ7', {}, false],
    ['Score', '5', {}, false],
    ['length_of_residency', '7', {}, true],
    ['Donations', '£25.00', {}, true],
    ['children', 'N', {}, true],
  ])('%s = %s %j: %s', (label, value, more, explained) => expect(fact(label, value, more).explained).toBe(explained));
});

describe('contacts', () => {
  test.each([
    'none',
    '[none held]',
    'None held',
    'not held',
    'nil',
    'No email address held',
    'no email',
    'No record',
    'not recorded',
    'nothing held',
    "dim wedi'i gadw",
    'dim',
    'Not on file',
    '(none)',
  ])('%j is a denial', (value) => expect(isNoneHeld(value)).toBe(true));
  test.each([
    '',
    'N',
    'Yes',
    'no-reply@example.org',
    'nonesuch@example.org',
    'Norman',
    'withheld',
    'see below',
    'not asked to be contacted',
    'held',
    'number',
  ])('%j is no denial', (value) => expect(isNoneHeld(value)).toBe(false));

  test.each([
    ['email', 'contact.email', 'a@example.org', 'holds'],
    ['phone', 'contact.phone', '07700 900123', 'holds'],
    ['phone', 'contact.phone', '+44 20 7946 0000', 'holds'],
    ['phone', 'contact.phone', 'none', 'denies'],
    ['consent email', 'contact.email', 'none', null],
    ['email', 'contact.email', 'Unsubscribed', null],
    ['address', 'contact.post', 'none', null],
  ] as const)('%s (%s) = %j %s', (label, dimension, value, stance) =>
    expect(readContact(label, dimension, value)?.stance ?? null).toBe(stance),
  );
});

describe('typed by hand', () => {
  test('a fact is read like one of a file, and says that it was typed', () => {
    const typed = fact('Mosaic type', 'N58');
    expect(typed).toMatchObject({
      where: { file: '(typed)' },
      dimension: 'affluence_income',
      explained: false,
      controller: 'labour',
    });
    expect(typed.id).toBe(fact('Mosaic type', 'N58').id);
    expect(typed.id).not.toBe(fact('Mosaic type', 'N57').id);
  });

  test('what the user says of it comes before what its label says', () => {
    expect(
      typedFact({ controller: 'labour', label: 'Zyx', value: 'Hindu', dimension: 'religion', kind: 'inferred' }),
    ).toMatchObject({ dimension: 'religion', kind: 'inferred' });
  });

  test('a statement keeps its sentence and its place', () => {
    expect(
      typedStatement({ controller: 'labour', about: 'email', stance: 'denies', text: ' We hold none. ' }),
    ).toMatchObject({ text: 'We hold none.', stance: 'denies', recipients: null, where: { file: '(typed)' } });
  });
});
