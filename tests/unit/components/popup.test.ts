/** What the popup says: is it working, and who targeted the user with what. */
import { describe, expect, it } from 'vitest';
import { comparisonRows } from '#components/shared/comparison-rows.ts';
import { everybodyRemark } from '#components/shared/fits-everybody.ts';
import { originOf } from '#components/shared/criterion-origin.ts';
import { type AnsweredInput, type CampaignerInput, partyCards } from '#components/popup/popup-model.ts';
import { type SiteState, type SiteStateInput, siteState, troubleElsewhere } from '#components/popup/site-state.ts';
import type { SiteHealth } from '#lib/store/read.ts';
import { textsIn } from '#lib/ui/use-texts.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const since = '2026-11-22T12:00:00Z';
const siteOf = (platform: 'facebook' | 'youtube') => ({ platform, hosts: [`https://www.${platform}.com/*`] });
const health = (more: Partial<SiteHealth> = {}): SiteHealth => ({
  platform: 'facebook',
  verdict: { kind: 'working' },
  ads: 3,
  adsSince: '2026-11-21',
  lastAdAt: '2026-11-23T11:00:00Z',
  ...more,
});
const changed = { verdict: { kind: 'noAds', posts: 141, problems: 3, since } } as const;
const working: SiteStateInput = {
  sites: [{ site: siteOf('facebook'), granted: true, enabled: true }],
  active: { platform: 'facebook', isRecorded: true },
  health: [health()],
  pausedUntil: null,
  now,
};
const nowhere = { platform: null, isRecorded: null };
const facebook = (over: { readonly granted: boolean; readonly enabled: boolean }) => ({
  sites: [{ site: siteOf('facebook'), ...over }],
});

describe('siteState', () => {
  it.each<[string, Partial<SiteStateInput>, SiteState]>([
    ['works', {}, { kind: 'judged', health: health() }],
    [
      'was told nothing of the tab',
      { active: { platform: 'facebook', isRecorded: null } },
      { kind: 'judged', health: health() },
    ],
    [
      'is not recorded in this tab',
      { active: { platform: 'facebook', isRecorded: false } },
      { kind: 'reload', platform: 'facebook' },
    ],
    [
      'was never heard of',
      { health: [] },
      { kind: 'judged', health: health({ verdict: { kind: 'waiting' }, ads: 0, adsSince: '', lastAdAt: null }) },
    ],
    ['is switched off', facebook({ granted: true, enabled: false }), { kind: 'off', platform: 'facebook' }],
    [
      'lacks the permission',
      facebook({ granted: false, enabled: true }),
      { kind: 'noPermission', platform: 'facebook' },
    ],
    ['is paused', { pausedUntil: '2026-11-23T13:00:00Z' }, { kind: 'paused', until: '2026-11-23T13:00:00Z' }],
    ['was paused', { pausedUntil: '2026-11-23T11:00:00Z' }, { kind: 'judged', health: health() }],
    ['is another page', { active: nowhere }, { kind: 'elsewhere', sitesOn: 1 }],
    ['is off everywhere', { active: nowhere, ...facebook({ granted: false, enabled: false }) }, { kind: 'noneOn' }],
  ])('says when it %s', (_, change, expected) => {
    expect(siteState({ ...working, ...change })).toEqual(expected);
  });
});

describe('trouble elsewhere', () => {
  const two = [...working.sites, { site: siteOf('youtube'), granted: true, enabled: true }];
  it.each<[string, Partial<SiteStateInput>, readonly string[]]>([
    ['is told on any page', { active: nowhere, health: [health(changed)] }, ['facebook']],
    ['is not told twice of the page in front', { health: [health(changed)] }, []],
    ['is told of another site', { sites: two, health: [health({ platform: 'youtube', ...changed })] }, ['youtube']],
    [
      'is not told of a site that is off',
      { ...facebook({ granted: true, enabled: false }), health: [health(changed)] },
      [],
    ],
    ['is not told of one that works, nor of one that waits', { sites: two, active: nowhere }, []],
  ])('%s', (_, change, expected) => {
    expect(troubleElsewhere({ ...working, ...change }).map(({ platform }) => platform)).toEqual(expected);
  });
});

const list = {
  dimension: 'list.uploaded',
  value: 'Voters',
  suppliedBy: 'advertiser',
  chosenBy: 'advertiser',
  ads: 1,
} as const;
const age = { dimension: 'age', value: '35-54', suppliedBy: 'platform', chosenBy: 'advertiser', ads: 9 } as const;
const ranked = {
  dimension: 'interests',
  value: 'Politics',
  suppliedBy: 'platform',
  chosenBy: 'platform',
  ads: 20,
} as const;
const everyAge = { ...age, value: '18-65+' } as const;
const anyGender = { ...age, dimension: 'gender', value: 'any' } as const;
const campaigner = (id: string | null, lastSeenAt: string, more: Partial<CampaignerInput> = {}): CampaignerInput => ({
  shownAs: id === null ? 'political' : `campaigner:${id}`,
  campaigner: id,
  ads: 2,
  lastSeenAt,
  criteria: [ranked, age, list],
  ...more,
});
const answer: AnsweredInput = {
  controller: 'labour',
  implied: [age, list, ranked],
  facts: [{ dimension: 'age', label: 'Age band', value: '65+', implied: [] }],
  statements: [{ about: 'platform_sharing', stance: 'denies', text: 'We do not share.' }],
  first: { strength: 'strong', summary: 'A list was used.' },
  count: 2,
};

describe('partyCards', () => {
  it('puts the newest first, and a party that only answered last', () => {
    const cards = partyCards(
      [
        campaigner('snp', '2026-11-01T00:00:00Z'),
        campaigner(null, '2026-11-20T00:00:00Z'),
        campaigner('dup', '2026-11-21T00:00:00Z', { ads: 0 }),
      ],
      [answer],
    );
    expect(cards.map((card) => card.key)).toEqual(['political', 'campaigner:snp', 'labour']);
  });

  it('puts what the advertiser brought first, and what the platform chose last', () => {
    const [card] = partyCards([campaigner('snp', '2026-11-01T00:00:00Z')], []);
    expect(card?.criteria).toEqual([list, age, ranked]);
    expect(card?.comparison).toBeNull();
  });

  it('shows a criterion once: in the comparison, or beside it', () => {
    const [card] = partyCards([campaigner('labour', '2026-11-01T00:00:00Z')], [answer]);
    expect(card?.comparison?.rows.map((row) => row.dimension)).toEqual(['list.uploaded', 'age']);
    expect(card?.criteria).toEqual([ranked]);
  });

  it('keeps what leaves nobody out for a remark, and out of the comparison', () => {
    const cards = partyCards(
      [
        campaigner('snp', '2026-11-02T00:00:00Z', { criteria: [everyAge, anyGender, list] }),
        campaigner('labour', '2026-11-01T00:00:00Z', { criteria: [everyAge] }),
      ],
      [{ ...answer, implied: [everyAge, anyGender, list] }],
    );
    expect(cards.map((card) => [card.criteria, card.everybody])).toEqual([
      [[list], [everyAge, anyGender]],
      [[], [everyAge]],
    ]);
    expect(cards[1]?.comparison?.rows.map((row) => row.dimension)).toEqual(['list.uploaded']);
  });

  it('words that remark once for each criterion, and not at all where there is none', () => {
    const texts = textsIn('en');
    expect(everybodyRemark([everyAge, anyGender, everyAge], texts)).toBe(
      'Also named, but it leaves nobody out: Age 18-65+, Gender any',
    );
    expect(everybodyRemark([], texts)).toBeNull();
  });

  it('leads to the ads of those that nobody identified, and to the page of a party', () => {
    const cards = partyCards([campaigner(null, '2026-11-20T00:00:00Z'), campaigner('snp', '2026-11-01T00:00:00Z')], []);
    expect(cards.map((card) => card.href)).toEqual(['#/ads?shownAs=political', '#/party/snp']);
  });
});

describe('comparisonRows', () => {
  it('says a sentence once, though it answers for two topics or stands in two files', () => {
    const text = 'We uploaded a list.';
    const statements = (['list_sharing', 'platform_sharing', 'platform_sharing'] as const).map((about) => ({
      about,
      stance: 'holds' as const,
      text,
    }));
    expect(comparisonRows([list], [], statements)[0]?.answer).toEqual([{ kind: 'statement', stance: 'holds', text }]);
  });

  it('never holds the platform’s own choice against a party', () => {
    expect(comparisonRows([ranked], [], [])).toEqual([]);
  });

  it('says that an answer says nothing, silence included', () => {
    const silent = [{ about: 'platform_sharing', stance: 'silent', text: '' }] as const;
    expect(comparisonRows([list], [], silent)[0]?.answer).toEqual([{ kind: 'nothing' }]);
  });

  it('sets a denial beside a list, and a recorded value beside an age', () => {
    expect(comparisonRows([age, list], answer.facts, answer.statements).map((row) => row.answer)).toEqual([
      [{ kind: 'statement', stance: 'denies', text: 'We do not share.' }],
      [{ kind: 'fact', label: 'Age band', value: '65+' }],
    ]);
  });

  it('reads what a code implies', () => {
    const coded = [
      {
        dimension: 'affluence_income' as const,
        label: 'Mosaic',
        value: 'N58',
        implied: [{ dimension: 'age' as const, value: 'older', sure: 'low' as const, source: 'code book' }],
      },
    ];
    expect(comparisonRows([age], coded, [])[0]?.answer).toEqual([{ kind: 'fact', label: 'Mosaic', value: 'older' }]);
  });
});

describe('originOf', () => {
  it.each([
    ['advertiser', 'advertiser', 'advertiser'],
    ['partner', 'advertiser', 'advertiser'],
    ['platform', 'advertiser', 'platform-data'],
    ['unknown', 'advertiser', 'platform-data'],
    ['advertiser', 'platform', 'platform-chose'],
  ] as const)('data of the %s, wanted by the %s: %s', (suppliedBy, chosenBy, expected) => {
    expect(originOf(suppliedBy, chosenBy)).toBe(expected);
  });
});
