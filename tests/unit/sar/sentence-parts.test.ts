/** The steps by which a sentence is made plain: short forms, claims in claims, headings with values, and what a negation is of. */
import { describe, expect, test } from 'vitest';
import { expandContractions } from '#lib/sar/sentences/expand-contractions.ts';
import { glossWelsh } from '#lib/sar/sentences/gloss-welsh.ts';
import { isPlainNegation } from '#lib/sar/sentences/is-plain-negation.ts';
import { isHeading, splitLabel } from '#lib/sar/sentences/split-label.ts';
import { unwrapTruth } from '#lib/sar/sentences/unwrap-truth.ts';

describe('short forms', () => {
  test.each([
    ["We haven't got your number", 'We have not your number'],
    ['We dont score people', 'We do not score people'],
    ["Nobody's uploaded a list", 'Nobody has uploaded a list'],
    ["The data's not held", 'The data is not held'],
    ["The party's data", "The party's data"],
    ["it's been deleted", 'it has been deleted'],
    ["your husband's number", "your husband's number"],
    ['Noone here', 'no one here'],
  ])('%s: %s', (short, whole) => expect(expandContractions(short)).toBe(whole));
});

describe('Welsh in English words', () => {
  test.each([
    ['It has a mobile, but not a landline.', 'It has a mobile, but not a landline.'],
    ['Nobody gave a broker or a printer a list.', 'Nobody gave a broker or a printer a list.'],
    ['Rhannwyd eich data â Facebook.', 'was shared your data with facebook.'],
    ['Cedwir eich rhif ffôn am ddwy flynedd.', 'is kept your phone number for two years.'],
    ['Hwyrach fod eich rhif ffôn ar ein system.', 'it is possible that your phone number on our system.'],
    ['Ni phrynwyd data amdanoch gan gwmni masnachol.', 'not was bought data about you by commercial company.'],
  ])('%s', (text, english) => expect(glossWelsh(text)).toBe(english));
});

describe('a claim in a claim', () => {
  test.each([
    ['it is untrue that we hold your email', 'we hold your email', true],
    ['the suggestion that we hold your email is unfounded', 'we hold your email', true],
    ['it is not disputed that we hold your email', 'we hold your email', false],
    ['we deny that we have profiled you', 'we have profiled you', true],
    ['it would be wrong to say that we accept that we hold it', 'we hold it', true],
    ['we hold your email', 'we hold your email', false],
    ['we generally accept that it is held', 'we generally accept that it is held', false],
  ])('%s', (plain, text, flipped) => expect(unwrapTruth(plain)).toEqual({ text, flipped }));
});

describe('a heading with its value', () => {
  test.each([
    ['telephone – nil return', 'telephone', 'no'],
    ['email: none', 'email', 'no'],
    ['email: no, that box is empty', 'email', 'no'],
    ['email: none, but see the mailing list', 'email', 'more'],
    ['(a) mobile: held', 'mobile', 'yes'],
    ['phone – tbc', 'phone', 'nothing'],
    ['email: y', 'email', 'yes'],
    ['telephone | n', 'telephone', 'no'],
    ['origin | survey card', 'origin', 'more'],
    ['row 9 (mobile): belongs to another', 'mobile', 'more'],
  ])('%s', (segment, label, says) => {
    const split = splitLabel(segment);
    expect([split?.label.replaceAll(/[()]/g, ''), split?.says]).toEqual([label, says]);
  });

  test('a sentence with a colon is none', () => {
    expect(splitLabel('we can say this: no email is held')).toBeNull();
  });

  test.each([
    ['scores and profiling', true],
    ['email and telephone', true],
    ['no email', false],
    ['we share data', false],
    ['phone held', false],
  ])('%s is a heading: %s', (plain, expected) => expect(isHeading(plain)).toBe(expected));
});

describe('what a negation is of', () => {
  test.each([
    ['platform_sharing', 'we have not shared your data with facebook', true],
    ['platform_sharing', 'we have not been fined for sharing data with facebook', false],
    ['platform_sharing', 'we see no harm in sharing data with social media', false],
    ['email', 'no email address is held', true],
    ['email', 'we were not able to locate an email address', true],
    ['phone', 'we never had any reason to delete your phone number', false],
    ['profiling', 'nobody at the party has produced a profile of you', true],
    ['profiling', 'no harm comes from being scored', false],
    ['special_category', 'we do not publish information about your health', false],
    ['rights', 'you do not have a right to this', true],
  ] as const)('%s in "%s": %s', (about, clause, expected) => {
    expect(isPlainNegation(about, clause)).toBe(expected);
  });
});
