/** Both languages complete: every key that is used exists, every Welsh key exists in English, with the same slots. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requestIds } from '#lib/complaint/complaint-input.ts';
import { adViaSchema } from '#lib/core/ad.ts';
import { caseEventKinds, channels, controllerRoles, requestKinds } from '#lib/core/case-file.ts';
import { fixedDimensions } from '#lib/core/dimensions.ts';
import { explanationViaSchema } from '#lib/core/explanation.ts';
import { findingKinds } from '#lib/core/finding.ts';
import type { Language } from '#lib/core/language.ts';
import { letterKinds, requestItems } from '#lib/core/letter.ts';
import { nations } from '#lib/core/nation.ts';
import { platforms } from '#lib/core/platform.ts';
import { problemKinds } from '#lib/core/problem.ts';
import { lintItemIds, lintReasons, lintStates } from '#lib/core/lint.ts';
import { answerKindSchema, answerReasonSchema, statementTopics } from '#lib/core/sar.ts';
import { caseDeadlineIds } from '#lib/law/case-deadlines.ts';
import { english, nameOf, text, type TextKey } from '#lib/ui/catalogue.ts';

const root = resolve(import.meta.dirname, '../../..');
const areas = Object.keys(english);

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

function locale(language: Language, area: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(readFileSync(join(root, `assets/locales/${language}/${area}.json`), 'utf8'));
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}

const forms = (message: unknown): string[] =>
  typeof message === 'string'
    ? [message]
    : typeof message === 'object' && message !== null
      ? Object.values(message).map(String)
      : [];
const slotsOf = (message: unknown): string[] =>
  [...new Set(forms(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].toSorted();

const code = [...sources('components'), ...sources('lib/ui')].join('\n');
const usedKeys = [
  ...code.matchAll(
    /'((?:common|popup|health|ads|ask|parties|answers|check|lint|requests|results|report|sample|settings|welcome)\.[\w-]+)'/g,
  ),
].map((match) => match[1] ?? '');
const builtKeys = new Set([
  'common.ago_minutes',
  'common.ago_hours',
  'common.ago_days',
  ...requestIds.map((id) => `report.request_${id}`),
  ...['accurate', 'inaccurate', 'unsure'].map((id) => `check.mark_${id}`),
  ...['page', 'cells'].map((id) => `check.view_${id}`),
  ...['not-kept', 'locked', 'wrong-password', 'no-page', 'broken'].map((id) => `check.page_${id}`),
  ...['holds', 'denies'].map((id) => `check.done_${id}`),
  ...lintItemIds.map((id) => `lint.item_${id}`),
  ...lintReasons.map((id) => `lint.because_${id}`),
  ...lintStates.map((id) => `lint.state_${id}`),
  ...letterKinds.map((kind) => `requests.about_${kind}`),
  ...['high', 'medium', 'low'].map((sure) => `requests.sure_${sure}`),
]);

describe('the catalogue', () => {
  it('finds many keys in the code, so that the tests below look at something', () => {
    expect(usedKeys.length).toBeGreaterThan(200);
  });

  it.each([...new Set(usedKeys)])('has the used key %s in English', (key) => {
    const [area = '', name = ''] = key.split('.');
    expect(Object.keys(locale('en', area))).toContain(name);
  });

  it.each(areas.filter((area) => area !== 'names'))('has no English key in %s that nobody uses', (area) => {
    const unused = Object.keys(locale('en', area)).filter(
      (name) => !usedKeys.includes(`${area}.${name}`) && !builtKeys.has(`${area}.${name}`),
    );
    expect(unused).toEqual([]);
  });

  it.each(areas)('has no Welsh key in %s without an English one, and the same slots', (area) => {
    const en = locale('en', area);
    for (const [name, message] of Object.entries(locale('cy', area))) {
      expect(en, `${area}.${name}`).toHaveProperty([name]);
      expect(slotsOf(en[name]), `slots of ${area}.${name}`).toEqual(expect.arrayContaining(slotsOf(message)));
    }
  });

  it.each([
    'health',
    'welcome',
    'ads',
    'ask',
    'parties',
    'answers',
    'check',
    'lint',
    'requests',
    'results',
    'report',
    'common',
    'popup',
    'settings',
  ])('has every key of %s in Welsh', (area) => {
    expect(Object.keys(locale('cy', area)).toSorted()).toEqual(Object.keys(locale('en', area)).toSorted());
  });

  it('has every sentence of the findings in Welsh', () => {
    const pathsOf = (value: unknown, path: string): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, `${path}.${key}`))
        : [path];
    const [en, cy] = [pathsOf(locale('en', 'findings'), ''), new Set(pathsOf(locale('cy', 'findings'), ''))];
    const choices = /^\.phrases\.(?:partner|saidTruth)\.no$/;
    expect(en.filter((path) => !cy.has(path) && !choices.test(path))).toEqual([]);
  });

  it.each(areas)('has every plural form that a language needs in %s', (area) => {
    for (const language of ['en', 'cy'] as const) {
      const needed = new Intl.PluralRules(language === 'en' ? 'en-GB' : 'cy').resolvedOptions().pluralCategories;
      for (const [name, message] of Object.entries(locale(language, area))) {
        if (typeof message === 'string') continue;
        expect(Object.keys(Object(message)), `${language} ${area}.${name}`).toEqual(
          expect.arrayContaining([...needed]),
        );
      }
    }
  });

  it.each([
    ['platform', platforms],
    ['dimension', fixedDimensions],
    ['topic', statementTopics],
    ['problem', problemKinds],
    ['finding', findingKinds],
    ['event', caseEventKinds],
    ['letter', letterKinds],
    ['channel', channels],
    ['nation', nations],
    ['role', controllerRoles],
    ['item', requestItems],
    ['limit', caseDeadlineIds],
    ['about', requestKinds],
    ['strength', ['strong', 'moderate', 'low', 'info']],
    ['answerKind', answerKindSchema.options],
    ['answerReason', answerReasonSchema.options],
    ['whose', ['label', 'row', 'section']],
    ['stance', ['holds', 'denies', 'silent']],
    ['kind', ['observed', 'declared', 'inferred', 'unknown']],
    ['via', [...adViaSchema.options, ...explanationViaSchema.options]],
  ] as const)('names every %s', (kind, ids) => {
    expect(ids.filter((id) => nameOf('en', kind, id) === null)).toEqual([]);
  });
});

describe('text', () => {
  it.each<[Language, TextKey, Record<string, string | number>, string]>([
    ['en', 'common.adsCount', { n: 1 }, '1 ad'],
    ['en', 'common.adsCount', { n: 12_345 }, '12,345 ads'],
    ['en', 'common.ago_days', { n: 1 }, 'yesterday'],
    ['en', 'answers.caseLine', { n: 0 }, 'no file yet'],
    ['en', 'common.adsCount', { n: 0 }, '0 ads'],
    ['cy', 'common.ago_days', { n: 2 }, '2 ddiwrnod yn ôl'],
    ['cy', 'common.ago_days', { n: 3 }, '3 diwrnod yn ôl'],
    ['cy', 'common.undo', {}, 'Dadwneud'],
    ['cy', 'common.appName', {}, 'Countercanvass'],
  ])('%s %s is worded right', (language, key, slots, expected) => {
    expect(text(language, key, slots)).toBe(expected);
  });

  it('never looks into what fills a slot', () => {
    expect(text('en', 'common.ownerIs', { owner: '{owner} __proto__' })).toBe('list of {owner} __proto__');
  });

  it('has no name for what comes from the prototype', () => {
    expect(nameOf('en', 'party', 'constructor')).toBeNull();
  });
});
