/** Every state that recording on a platform can be in, from what is remembered of it: a row each. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HealthVerdict } from '#lib/core/health.ts';
import { type HealthMemory, type SignRun, startMemory } from '#lib/store/health-memory.ts';
import { judgeHealth } from '#lib/store/judge-health.ts';
import { terms } from './a-store.ts';

const since = '2026-11-22T09:00:00Z';
const seenAt = '2026-11-23T09:00:00Z';
const run = (count: number) => ({ since, count });
const opened = { openedAt: since };
const working = { ...opened, lastAdAt: seenAt };
const usual: SignRun = { seen: 90, ads: 100, missing: 0 };
const silent: SignRun = { seen: 90, ads: 100, missing: 25 };
const signs = (...runs: readonly SignRun[]) => ({
  feed: Object.fromEntries(runs.map((sign, n) => [`sign-${n}`, sign])),
});

type Row = readonly [name: string, memory: Partial<HealthMemory>, verdict: HealthVerdict];

const rows: readonly Row[] = [
  ['is switched on, and no page was opened', {}, { kind: 'waiting' }],
  ['was opened, and little was seen', { ...opened, posts: run(99) }, { kind: 'nothingYet', posts: 99, since }],
  ['gives ads', working, { kind: 'working' }],
  [
    'gave ads, and then fewer posts than there usually are between two',
    { ...working, posts: run(24) },
    { kind: 'working' },
  ],
  ['gave ads, and then no more for a while', { ...working, posts: run(25) }, { kind: 'quiet', posts: 25, since }],
  [
    'gave ads that were not understood, and then no more for a while',
    { ...working, posts: run(25), lastStretch: { since, answers: 26, problems: 13 } },
    { kind: 'misread', answers: 26, problems: 13, since },
  ],
  [
    'gave ads, and then many posts without one',
    { ...working, posts: run(100), problems: run(3) },
    { kind: 'noAds', posts: 100, problems: 3, since },
  ],
  [
    'never gave an ad among many posts',
    { ...opened, posts: run(141) },
    { kind: 'noAds', posts: 141, problems: 0, since },
  ],
  [
    'gives many answers in which nothing is known',
    { ...working, unknownAnswers: run(300) },
    { kind: 'unreadable', answers: 300, since },
  ],
  ['gives some answers in which nothing is known', { ...working, unknownAnswers: run(299) }, { kind: 'working' }],
  [
    'was opened often, and nothing came of it',
    { ...working, silentPages: run(8) },
    { kind: 'unheard', pages: 8, since },
  ],
  ['was opened and closed again', { ...opened, silentPages: run(7) }, { kind: 'nothingYet', posts: 0, since }],
  ['shows ads whose data cannot be read', { ...working, unreadAds: run(3) }, { kind: 'unreadAds', ads: 3, since }],
  ['gave a damaged payload', { ...working, unreadAds: run(2) }, { kind: 'working' }],
  ['shows labels only, from the beginning', { ...opened, labelled: run(1) }, { kind: 'labelsOnly', ads: 1, since }],
  ['shows labels only, since some time', { ...working, labelled: run(3) }, { kind: 'labelsOnly', ads: 3, since }],
  ['was slow once, so that a label was read first', { ...working, labelled: run(1) }, { kind: 'working' }],
  [
    'is not understood in every second answer',
    { ...working, lastStretch: { since, answers: 26, problems: 13 } },
    { kind: 'misread', answers: 26, problems: 13, since },
  ],
  [
    'is not understood now and then',
    { ...working, lastStretch: { since, answers: 26, problems: 12 } },
    { kind: 'working' },
  ],
  [
    'has lost two of four signs',
    { ...working, signs: signs(usual, usual, silent, { ...silent, missing: 20 }) },
    { kind: 'changing', ads: 20, signs: 2, before: 4 },
  ],
  [
    'has lost a sign for a few ads only',
    { ...working, signs: signs(usual, { ...silent, missing: 19 }) },
    { kind: 'working' },
  ],
  [
    'has not shown a sign that was rare before',
    { ...working, signs: signs(usual, { seen: 40, ads: 100, missing: 60 }) },
    { kind: 'working' },
  ],
  [
    'has lost a sign of which too little is known',
    { ...working, signs: signs(usual, { seen: 19, ads: 19, missing: 60 }) },
    { kind: 'working' },
  ],
  [
    'has lost signs on two surfaces: the worse counts',
    { ...working, signs: { ...signs(usual, silent), search: { a: silent, b: silent, c: usual } } },
    { kind: 'changing', ads: 25, signs: 1, before: 3 },
  ],
];

/** Where no answer tells of ads, but what the page shows. */
const pageOnlyRows: readonly Row[] = [
  ['is switched on, and no page was opened', {}, { kind: 'waiting' }],
  ['shows organic posts only', { ...opened, posts: run(99) }, { kind: 'nothingYet', posts: 99, since }],
  ['showed ads, and then a few organic posts', { ...working, posts: run(24) }, { kind: 'working' }],
  ['showed ads, and then organic posts only', { ...working, posts: run(99) }, { kind: 'quiet', posts: 99, since }],
  ['shows ads, without any answer', { ...working, unknownAnswers: run(9_000) }, { kind: 'working' }],
  [
    'shows posts, and no sign of an ad any more',
    { ...working, posts: run(100) },
    { kind: 'noAds', posts: 100, problems: 0, since },
  ],
  [
    'never showed an ad among many posts',
    { ...opened, posts: run(100), problems: run(2) },
    { kind: 'noAds', posts: 100, problems: 2, since },
  ],
  ['shows no post at all on many pages', { ...working, silentPages: run(8) }, { kind: 'noPosts', pages: 8, since }],
  ['shows no post on some pages', { ...working, silentPages: run(7) }, { kind: 'working' }],
  ['shows posts with one sign of an ad', { ...working, unreadAds: run(3) }, { kind: 'unreadAds', ads: 3, since }],
  [
    'shows some ads, and as many that cannot be read',
    { ...working, lastStretch: { since, answers: 26, problems: 13 } },
    { kind: 'halfRead', ads: 26, unread: 13, since },
  ],
  [
    'has lost one of three signs',
    { ...working, signs: signs(usual, usual, silent) },
    { kind: 'changing', ads: 25, signs: 2, before: 3 },
  ],
];

describe('a platform', () => {
  it.each(rows)('that %s', (_, memory, verdict) => {
    expect(judgeHealth({ ...startMemory(since), ...memory }, terms)).toEqual(verdict);
  });

  it.each(pageOnlyRows)('of which only the page tells, that %s', (_, memory, verdict) => {
    const { answersUnknown: _unused, ...expectations } = terms.expectations;
    const pageOnly = { expectations, isPageOnly: true as const };
    expect(judgeHealth({ ...startMemory(since), ...memory }, pageOnly)).toEqual(verdict);
  });

  it('is called working only where nothing speaks against it', () => {
    const count = (limit: number) => fc.integer({ min: 0, max: limit + limit / 2 }).map(run);
    const memories = fc.record({
      lastAdAt: fc.constantFrom(null, seenAt),
      posts: count(100),
      labelled: count(4),
      unreadAds: count(4),
      unknownAnswers: count(300),
      silentPages: count(8),
      lastStretch: fc.record({
        since: fc.constant(since),
        answers: fc.constant(25),
        problems: fc.integer({ min: 0, max: 25 }),
      }),
    });
    fc.assert(
      fc.property(memories, (memory) => {
        const { kind } = judgeHealth({ ...startMemory(since), ...opened, ...memory }, terms);
        const isFine =
          memory.lastAdAt !== null &&
          memory.posts.count < 25 &&
          memory.labelled.count < 3 &&
          memory.unreadAds.count < 3 &&
          memory.unknownAnswers.count < 300 &&
          memory.silentPages.count < 8 &&
          memory.lastStretch.problems < 12.5;
        expect(kind === 'working').toBe(isFine);
      }),
    );
  });
});
