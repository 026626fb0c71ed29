/** The first run says what is recorded before anything is: all that is on by itself is named there, in both languages. */
import { describe, expect, it } from 'vitest';
import cy from '#assets/locales/cy/welcome.json' with { type: 'json' };
import en from '#assets/locales/en/welcome.json' with { type: 'json' };
import { defaultSettings } from '#lib/store/default-settings.ts';

describe.each([
  [
    'English',
    en,
    { picture: /picture/, mark: /mark in the page/, off: /switch/, account: /accounts/, cache: /picture/ },
  ],
  [
    'Welsh',
    cy,
    { picture: /llun/i, mark: /farc bach yn y dudalen/, off: /diffodd/, account: /cyfrifon/, cache: /llun/ },
  ],
] as const)('the first run in %s', (_, words, said) => {
  it('names pictures and the mark in the page, which are on, and says that they can be switched off', () => {
    expect([defaultSettings.pictures, defaultSettings.pageBadge]).toEqual([true, true]);
    expect(words.do2).toMatch(said.picture);
    expect(words.do2).toMatch(said.off);
    expect(words.startIntro).toMatch(said.mark);
  });

  it('names the key by which two accounts are told apart', () => {
    expect(words.do4).toMatch(said.account);
  });

  it('does not say that nothing is ever asked for: a picture may be, once', () => {
    expect(words.never4).toMatch(said.cache);
  });
});
