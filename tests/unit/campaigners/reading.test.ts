/** The small readers: spelling, phrases, imprints, offices, names of people. */
import { describe, expect, test } from 'vitest';
import { readImprint } from '#lib/campaigners/imprint.ts';
import { newsletterParty } from '#lib/campaigners/newsletter.ts';
import { partsOf, ungluedWordsOf, wordsOf } from '#lib/campaigners/normalise.ts';
import { officeInText } from '#lib/campaigners/office.ts';
import { isSoundPageId } from '#lib/campaigners/page-id.ts';
import { personKeys } from '#lib/campaigners/person-name.ts';
import { findPhrases, phraseTable } from '#lib/campaigners/phrases.ts';

describe('spelling', () => {
  test.each([
    ['Cllr. Siân O’Neill – Ward 3', 'cllr sian oneill ward 3'],
    ['D.U.P. & S.N.P.', 'dup and snp'],
    ['Ynys Môn\u200b', 'ynys mon'],
    ['ﬁne Straße', 'fine strase'],
    ['РLАID', 'plaid'],
    ['', ''],
  ])('%s reads %s', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  test.each([
    ['VoteLabour4Leeds', 'vote labour 4 leeds'],
    ['UKLabour', 'uk labour'],
    ['SNPAnytown2021', 'snp anytown 2021'],
  ])('%s comes apart as %s', (text, words) => {
    expect(ungluedWordsOf(text).join(' ')).toBe(words);
  });

  test('a hyphen inside a name joins, a free-standing dash parts', () => {
    expect(partsOf('Jacob Rees-Mogg - North East Somerset | Conservative')).toEqual([
      ['jacob', 'rees', 'mogg'],
      ['north', 'east', 'somerset'],
      ['conservative'],
    ]);
  });
});

describe('phrases', () => {
  const table = phraseTable([
    ['workers party', 'party'],
    ['socialist workers party', 'other'],
    ['party', 'word'],
  ]);
  test('the longest phrase shields what it contains', () => {
    expect(findPhrases(wordsOf('Socialist Workers Party'), table).map(({ meaning }) => meaning)).toEqual(['other']);
  });
  test('phrases are found one after the other, whole words only', () => {
    expect(findPhrases(wordsOf('party of Workers Party and parties'), table).map(({ meaning }) => meaning)).toEqual([
      'word',
      'party',
    ]);
  });
  test('an empty phrase matches nothing', () => {
    expect(findPhrases(['a'], phraseTable([['', 1]]))).toEqual([]);
  });
});

describe('imprints', () => {
  test.each([
    ['The Labour Party', null, 'The Labour Party'],
    [
      'Promoted by David Example on behalf of the Labour Party, both at 20 Example Street, London',
      'the Labour Party',
      'David Example',
    ],
    [
      'Printed and promoted by A Jones for and on behalf of Plaid Cymru of Ty Example',
      'Plaid Cymru of Ty Example',
      'A Jones',
    ],
    ['Hyrwyddwyd gan A Jones ar ran Plaid Cymru', 'Plaid Cymru', 'A Jones'],
    [
      'Mick Example, Member of Senedd for Anytown, 10 Market Street, Anytown',
      null,
      'Mick Example, Member of Senedd for Anytown',
    ],
    ['Jane Example at the Conservative Club, Anytown', null, 'Jane Example'],
    ['', null, ''],
  ])('%s', (text, onBehalfOf, promoter) => {
    expect(readImprint(text)).toEqual({ onBehalfOf, promoter });
  });
});

describe('offices', () => {
  test.each([
    ['Cllr Jane Example', 'councillor'],
    ['Jane Example MP', 'MP'],
    ['Jane Example MP for Anytown', 'MP'],
    ['Jane Example AS/MS', 'MS'],
    ['Jane Example PCC', 'Police and Crime Commissioner'],
    ['Jane Example for Mayor', 'mayoral candidate'],
    ['Jane Example - Senedd Candidate', 'Senedd candidate'],
    ['MP Activewear', null],
    ['MLA Solicitors', null],
    ['PPC Agency', null],
    ['Ms Jane Example', null],
    ['My MP3 Shop', null],
  ])('%s: %s', (text, title) => {
    expect(officeInText(text).title).toBe(title);
  });

  test.each([
    ['Jane Example for Anytown', true],
    ['Jane Example 4 Anytown', true],
    ['Vote Jane Example', true],
    ['Jane Example', false],
    ['Vote', false],
  ])('campaign wording in %s: %s', (text, campaign) => {
    expect(officeInText(text).campaign).toBe(campaign);
  });

  test.each([
    ['Jane Example - Independent', true],
    ['Anytown Independents', true],
    ['Jane Example, Independent Candidate', true],
    ['The Independent', false],
    ['Independent Living Shop', false],
  ])('%s stands as an independent: %s', (text, independent) => {
    expect(officeInText(text).independent).toBe(independent);
  });
});

describe('names of people', () => {
  test.each([
    ['Wendy Morton', 'wendy morton'],
    ['Rt Hon Sir Ed Davey MP', 'ed davey'],
    ['Vote for Jane Q Example for Anytown', 'jane q example'],
    ['Jane Example 4 Anytown', 'jane example'],
    ['JaneExample4Anytown', 'jane example'],
    ['The Office of Jane Example', 'jane example'],
    ['Jane Example: the change Anytown needs', 'jane example'],
  ])('%s holds the name %s', (text, name) => {
    expect(personKeys(text)).toContain(name);
  });

  test('one word is no name', () => {
    expect(personKeys('Madonna')).toEqual([]);
  });
});

test.each([
  ['Anytown Focus', 'liberal-democrats'],
  ['Focus on Anytown', 'liberal-democrats'],
  ['In Touch with Anytown', 'conservative'],
  ['Focus', null],
  ['Ford Focus Owners', null],
])('the newsletter name %s: %s', (name, party) => {
  expect(newsletterParty(name)).toBe(party);
});

test.each([
  ['25749647410', false, true],
  ['1910300655894009', false, true],
  ['1910300655894000', false, false],
  ['1910300655894000', true, true],
  ['1.9103e15', true, false],
  ['0123456', true, false],
  ['', true, false],
])('the page id %s, confirmed by a report: %s, is sound: %s', (id, confirmed, sound) => {
  expect(isSoundPageId(id, confirmed)).toBe(sound);
});
