/** What a badge says, in both languages. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import cyAsk from '#assets/locales/cy/ask.json' with { type: 'json' };
import cyBadge from '#assets/locales/cy/badge.json' with { type: 'json' };
import enAsk from '#assets/locales/en/ask.json' with { type: 'json' };
import enBadge from '#assets/locales/en/badge.json' with { type: 'json' };
import { type BadgeState, badgeWords } from '#lib/companion/badge/badge-words.ts';
import { type AskOutcome, plainOutcomes } from '#lib/core/ask-outcome.ts';

const root = resolve(import.meta.dirname, '../../..');

const age = { dimension: 'age', operator: 'range', value: '18-34' } as const;
const mark = {
  ad: 'ad:facebook:1',
  who: 'Larch Party',
  why: [age],
  badge: true,
  picture: true,
  language: 'en',
} as const;
const known: BadgeState = { platform: 'facebook', isAskable: false, mark, asked: null };
const unknown: BadgeState = { ...known, mark: { ...mark, why: [] } };
const askable: BadgeState = { ...unknown, platform: 'x', isAskable: true };

describe('a badge', () => {
  it('says who it is, and by which criteria', () => {
    expect(badgeWords(known)).toMatchObject({
      lang: 'en-GB',
      who: 'Political ad: Larch Party',
      whyTitle: 'Why it was shown to you:',
      why: ['Age: 18-34'],
      how: null,
      ask: null,
      asked: '',
    });
  });

  it('says that nobody could be identified', () => {
    expect(badgeWords({ ...known, mark: { ...mark, who: null } }).who).toBe('Political ad, not identified');
  });

  it.each<[BadgeState['mark']['why'][number], string]>([
    [{ dimension: 'list.uploaded', operator: 'list', value: '' }, 'An uploaded list of people'],
    [{ dimension: 'interests', operator: 'exclude', value: 'Angling' }, 'Interests: not shown to Angling'],
    [{ dimension: 'location.radius', operator: 'near', value: 'Leeds' }, 'Distance from a place: near Leeds'],
    [{ dimension: 'issue_position.clean_air', operator: 'in', value: 'for' }, 'clean air: for'],
    [{ dimension: 'interests', operator: 'in', value: '{who} __proto__' }, 'Interests: {who} __proto__'],
    [{ dimension: 'interests', operator: 'in', value: 'a'.repeat(200) }, `Interests: ${'a'.repeat(120)}…`],
  ])('words %j', (criterion, words) => {
    expect(badgeWords({ ...known, mark: { ...mark, why: [criterion] } }).why).toEqual([words]);
  });

  it('says how to open the platform’s own dialog where the platform cannot be asked', () => {
    expect(badgeWords(unknown)).toMatchObject({
      whyTitle: 'Why it was shown to you is not known yet.',
      how: 'To see it: menu ⋯ of the post → “Why am I seeing this ad?”. What Facebook then shows is recorded.',
      ask: null,
    });
  });

  it('says so where no place is known in which the platform explains its ads', () => {
    const how = (language: 'en' | 'cy') =>
      badgeWords({ ...unknown, platform: 'snapchat', mark: { ...unknown.mark, language } }).how;
    expect(how('en')).toBe('We know of no place where Snapchat explains its ads.');
    expect(how('cy')).toMatch(/^Ni wyddom .*Snapchat/);
  });

  it('offers to ask where the platform can be asked, until the reasons are known', () => {
    expect(badgeWords(askable)).toMatchObject({ how: null, ask: 'Ask why' });
    expect(badgeWords({ ...askable, mark })).toMatchObject({ how: null, ask: null });
  });

  it('speaks Welsh', () => {
    expect(badgeWords({ ...known, mark: { ...mark, language: 'cy' } })).toMatchObject({
      lang: 'cy',
      who: 'Hysbyseb wleidyddol: Larch Party',
      why: ['Oedran: 18-34'],
    });
  });

  it.each<[BadgeState['asked'], RegExp]>([
    ['asking', /^Asking X…$/],
    [{ kind: 'wait', seconds: 12 }, /12/],
    [{ kind: 'refused', until: '2026-11-24T00:00:00Z' }, /^X did not give .*until tomorrow/],
    [{ kind: 'noTab' }, /^Open X first/],
  ])('tells what came of asking: %j', (asked, words) => {
    expect(badgeWords({ ...askable, asked }).asked).toMatch(words);
  });

  it.each(plainOutcomes)('has words in both languages for %s', (kind) => {
    const asked: AskOutcome = { kind };
    for (const language of ['en', 'cy'] as const) {
      const words = badgeWords({ ...askable, asked, mark: { ...askable.mark, language } }).asked;
      expect(words).toMatch(/\p{L}/u);
      expect(words).not.toContain('{');
    }
  });
});

describe('the words of the badge', () => {
  const slotsOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
  const code = readFileSync(resolve(root, 'lib/companion/badge/badge-words.ts'), 'utf8');

  it('are the same in both languages, with the same slots', () => {
    expect(Object.keys(cyBadge).toSorted()).toEqual(Object.keys(enBadge).toSorted());
    const welsh: Readonly<Record<string, string>> = { ...cyBadge, ...cyAsk };
    for (const [key, text] of Object.entries({ ...enBadge, ...enAsk }))
      expect(slotsOf(welsh[key] ?? 'missing'), key).toEqual(slotsOf(text));
  });

  it.each(Object.keys(enBadge))('%s is used', (key) => {
    expect(code).toContain(`'${key}'`);
  });
});

describe('the looks of the badge', () => {
  const [palette, own] = ['assets/styles/tokens.css', 'lib/companion/badge/badge.css'].map((path) =>
    readFileSync(resolve(root, path), 'utf8').replaceAll(/\/\*[^]*?\*\//g, ''),
  );

  it('take every colour from the palette, whose contrast is measured, and no length from the page', () => {
    const used = [...(own ?? '').matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name ?? '');
    const setBesideThePost = new Set(['room', 'width', 'height']);
    const missing = used.filter((name) => !setBesideThePost.has(name) && !palette?.includes(`--${name}:`));
    expect([used.length > 8, missing]).toEqual([true, []]);
    expect(own).not.toMatch(/#[0-9a-f]{3,8}\b|\d(rem|em|v[wh])\b/i);
  });

  it('can be told from the page’s: the palette has no other selector than the one that is replaced', () => {
    expect((palette ?? '').match(/^\s*[^\s@}].*\{$/gm)?.map((selector) => selector.trim())).toEqual([
      ':root {',
      ':root {',
    ]);
  });
});
