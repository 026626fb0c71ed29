/** The words for every verdict, in both languages: true numbers, no good news where it does not work, and no "0 ads". */
import { describe, expect, it } from 'vitest';
import { healthInShort, healthWords } from '#components/shared/health-words.ts';
import type { HealthVerdict } from '#lib/core/health.ts';
import type { SiteHealth } from '#lib/store/read.ts';
import { textsIn } from '#lib/ui/use-texts.ts';

const now = new Date(2026, 10, 23, 12, 0).getTime();
const yesterday = new Date(2026, 10, 22, 12, 0).toISOString();
const thisMorning = new Date(2026, 10, 23, 9, 5).toISOString();
const lastWeek = new Date(2026, 10, 12, 9, 5).toISOString();
const siteOf = (verdict: HealthVerdict, over: Partial<SiteHealth> = {}): SiteHealth => ({
  platform: 'facebook',
  verdict,
  ads: 12,
  adsSince: '2026-11-20',
  lastAdAt: new Date(now - 3_600_000).toISOString(),
  ...over,
});

const rows: readonly [SiteHealth, string, string, RegExp][] = [
  [siteOf({ kind: 'waiting' }), 'plain', 'Facebook: on, but no page opened yet', /reloaded once/],
  [
    siteOf({ kind: 'nothingYet', posts: 1, since: thisMorning }),
    'plain',
    'Facebook: on, but nothing seen yet',
    /^1 post looked at since 09:05, and no ad yet/,
  ],
  [
    siteOf({ kind: 'nothingYet', posts: 0, since: thisMorning }),
    'plain',
    'Facebook: on',
    /^No post has been looked at yet/,
  ],
  [
    siteOf({ kind: 'working' }),
    'good',
    'Recording on Facebook',
    /^12 ads recorded since 20 November 2026\. The last one: an hour ago\.$/,
  ],
  [
    siteOf({ kind: 'working' }, { adsSince: '2026-11-23', ads: 1 }),
    'good',
    'Recording on Facebook',
    /^1 ad recorded today\./,
  ],
  [siteOf({ kind: 'working' }, { adsSince: '2026-11-22' }), 'good', 'Recording', /^12 ads recorded since yesterday\./],
  [
    siteOf({ kind: 'working' }, { ads: 0, adsSince: '2026-11-23' }),
    'good',
    'Recording',
    /^The last ad: an hour ago\.$/,
  ],
  [
    siteOf({ kind: 'quiet', posts: 41, since: yesterday }),
    'plain',
    'Facebook: on, but no ad for a while',
    /^41 posts looked at since yesterday, and no ad\. The last ad: an hour ago\. That may be chance/,
  ],
  [
    siteOf({ kind: 'noAds', posts: 41, problems: 3, since: yesterday }),
    'bad',
    'Facebook seems to have changed',
    /^41 posts looked at since yesterday, and not one ad could be recognised\. .* 3 things were not understood\. Or you see no ads there: because of an ad blocker/,
  ],
  [
    siteOf({ kind: 'noAds', posts: 100, problems: 0, since: lastWeek }, { lastAdAt: null }),
    'warn',
    'Facebook seems to have changed',
    /since 12 November 2026, and not one ad could be recognised\. Ads may be missing from your records\. Or you see no ads/,
  ],
  [
    siteOf({ kind: 'unreadable', answers: 1200, since: yesterday }),
    'bad',
    'Facebook seems to have changed',
    /^1,200 answers of the site came since yesterday, and nothing in them could be recognised: it seems to have changed its answers/,
  ],
  [
    siteOf({ kind: 'unheard', pages: 8, since: yesterday }),
    'bad',
    'Nothing comes through from Facebook',
    /^8 pages opened since yesterday, and nothing of them/,
  ],
  [
    siteOf({ kind: 'unreadAds', ads: 3, since: yesterday }),
    'bad',
    'Facebook seems to have changed',
    /^3 ads were noticed/,
  ],
  [
    siteOf({ kind: 'labelsOnly', ads: 5, since: yesterday }),
    'warn',
    'Facebook seems to have changed',
    /still records, but less: 5 ads since yesterday were known by their visible label only/,
  ],
  [
    siteOf({ kind: 'misread', problems: 20, answers: 26, since: yesterday }),
    'warn',
    'Recording on Facebook, with gaps',
    /^20 things in 26 answers of the site were not understood, since yesterday/,
  ],
  [
    siteOf({ kind: 'noPosts', pages: 8, since: yesterday }),
    'bad',
    'Facebook seems to have changed',
    /^8 pages opened since yesterday, and not one post could be recognised on them/,
  ],
  [
    siteOf({ kind: 'halfRead', unread: 13, ads: 26, since: yesterday }),
    'warn',
    'Recording on Facebook, with gaps',
    /^13 of 26 posts that seem to be ads could not be read, since yesterday/,
  ],
  [
    siteOf({ kind: 'changing', ads: 20, signs: 2, before: 4 }),
    'warn',
    'Still recording, but Facebook is changing',
    /^The last 20 ads had 2 of the 4 signs/,
  ],
];

describe('the words for health', () => {
  it.each(rows)('%j', (health, tone, title, text) => {
    const words = healthWords(health, textsIn('en'), now);
    expect(words.tone).toBe(tone);
    expect(words.title).toContain(title);
    expect(words.text).toMatch(text);
  });

  it.each(['en', 'cy'] as const)('fill every slot in %s, and never say "0 ads"', (language) => {
    const texts = textsIn(language);
    for (const [health] of rows) {
      const { title, text } = healthWords(health, texts, now);
      const all = [title, text, healthInShort(health.verdict, texts)].join(' ');
      expect(all).not.toMatch(/[{}]|\b0 (?:ads?|hysbyseb)\b/);
      expect(title).toContain('Facebook');
    }
  });

  it('are good in one state alone', () => {
    const good = rows.filter(([health]) => healthWords(health, textsIn('en'), now).tone === 'good');
    expect(new Set(good.map(([{ verdict }]) => verdict.kind))).toEqual(new Set(['working']));
  });

  it.each([
    [{ kind: 'noAds', posts: 2, problems: 2, since: yesterday } as const, 'Edrychwyd ar 2 bostiad ers ddoe'],
    [{ kind: 'noAds', posts: 3, problems: 3, since: yesterday } as const, 'Edrychwyd ar 3 phostiad ers ddoe'],
    [{ kind: 'noAds', posts: 41, problems: 6, since: yesterday } as const, 'Ni ddeallwyd 6 pheth.'],
    [{ kind: 'unheard', pages: 2, since: yesterday } as const, 'Agorwyd 2 dudalen ers ddoe'],
  ])('are counted as Welsh counts: %j', (verdict, expected) => {
    expect(healthWords(siteOf(verdict), textsIn('cy'), now).text).toContain(expected);
  });
});
