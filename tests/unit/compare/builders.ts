/** Records with everything filled in, of which a test names only what it is about. */
import type { Ad } from '#lib/core/ad.ts';
import type { CaseFile } from '#lib/core/case-file.ts';
import type { TargetingCriterion } from '#lib/core/criterion.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import type { ControllerStatement, ProfileFact } from '#lib/core/sar.ts';
import type { CompareInput } from '#lib/compare/compare.ts';

export const confirmedId = '25749647410';

export const aCase = (over: Partial<CaseFile> = {}): CaseFile => ({
  controller: 'labour',
  confirmedAdvertisers: [{ platform: 'facebook', id: confirmedId }],
  events: [{ kind: 'answer-received', on: '2026-09-01' }],
  ...over,
});

export const anAd = (over: Partial<Ad> = {}): Ad => ({
  type: 'ad',
  id: 'ad:facebook:101',
  platform: 'facebook',
  adId: '101',
  advertiser: { id: confirmedId, name: 'The Labour Party', handle: null },
  fundingEntity: null,
  imprint: null,
  politicalMark: true,
  text: '',
  title: null,
  landingUrl: null,
  linkDisplay: null,
  permalink: null,
  postId: null,
  mediaUrls: [],
  surface: 'feed',
  via: 'network',
  signs: [],
  seenAt: null,
  parserVersion: '1',
  political: { verdict: 'political', campaigner: 'labour', basis: [] },
  ...over,
});

export const aCriterion = (over: Partial<TargetingCriterion> = {}): TargetingCriterion => ({
  dimension: 'list.uploaded',
  operator: 'list',
  value: 'The Labour Party',
  rawType: 'CUSTOM_AUDIENCES_DATAFILE',
  rawText: '',
  suppliedBy: 'advertiser',
  chosenBy: 'advertiser',
  ...over,
});

export const anExplanation = (over: Partial<AdExplanation> = {}): AdExplanation => ({
  type: 'explanation',
  id: 'exp:1',
  platform: 'facebook',
  adId: '101',
  advertiser: { id: confirmedId, name: 'The Labour Party', handle: null },
  via: 'opened',
  at: '2026-08-20T09:00:00Z',
  criteria: [aCriterion()],
  parserVersion: '1',
  ...over,
});

export const aFact = (over: Partial<ProfileFact> = {}): ProfileFact => ({
  type: 'fact',
  id: 'fact:1',
  controller: 'labour',
  label: 'Ward',
  value: 'Headingley',
  dimension: 'register',
  scale: 'text',
  normalised: null,
  kind: 'observed',
  source: null,
  asOf: null,
  explained: true,
  implied: [],
  confidence: null,
  where: { file: 'answer.csv', cell: 'B2' },
  ...over,
});

export const aStatement = (over: Partial<ControllerStatement> = {}): ControllerStatement => ({
  type: 'statement',
  id: `stmt:${over.about ?? 'platform_sharing'}`,
  controller: 'labour',
  about: 'platform_sharing',
  stance: 'denies',
  recipients: null,
  text: 'We do not share your data with social media.',
  where: { file: 'letter.pdf', page: 2 },
  ...over,
});

export const anInput = (over: Partial<CompareInput> = {}): CompareInput => ({
  caseFile: aCase(),
  ads: [anAd()],
  explanations: [anExplanation()],
  facts: [],
  statements: [aStatement()],
  truths: [],
  now: '2026-11-23',
  ...over,
});
