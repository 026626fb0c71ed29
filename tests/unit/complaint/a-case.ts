/** A made-up case: a party, an advertisement with its explanation, extracts of an answer, and findings. */
import english from '#assets/locales/en/complaint.json' with { type: 'json' };
import type { Ad } from '#lib/core/ad.ts';
import type { AdExplanation } from '#lib/core/explanation.ts';
import type { Finding } from '#lib/core/finding.ts';
import type { Impression } from '#lib/core/impression.ts';
import type { ControllerStatement, ProfileFact } from '#lib/core/sar.ts';
import type { ComplaintInput, ComplaintPicture } from '#lib/complaint/complaint-input.ts';
import type { Picture } from '#lib/core/picture.ts';

export function anAd(change: Partial<Ad> = {}): Ad {
  return {
    type: 'ad',
    id: 'ad:facebook:120',
    platform: 'facebook',
    adId: '120',
    advertiser: { id: '555', name: 'Example Party', handle: null },
    fundingEntity: 'The Example Party',
    imprint: null,
    politicalMark: true,
    text: 'Vote for an example.',
    title: null,
    landingUrl: 'https://example.org/pledge',
    linkDisplay: null,
    permalink: null,
    postId: null,
    mediaUrls: [],
    surface: 'feed',
    via: 'network',
    signs: ['sponsored-data'],
    seenAt: '2026-09-01T10:00:00Z',
    parserVersion: '1',
    political: { verdict: 'political', campaigner: 'example', basis: [] },
    ...change,
  };
}

export function anExplanation(change: Partial<AdExplanation> = {}): AdExplanation {
  return {
    type: 'explanation',
    id: 'exp:1',
    platform: 'facebook',
    adId: '120',
    advertiser: { id: '555', name: 'Example Party', handle: null },
    via: 'opened',
    at: '2026-09-01T10:01:00Z',
    criteria: [
      {
        dimension: 'list.uploaded',
        operator: 'list',
        value: 'a list',
        rawType: 'CUSTOM_AUDIENCES_DATAFILE',
        rawText: 'Example Party used a list to reach you',
        suppliedBy: 'advertiser',
        chosenBy: 'advertiser',
      },
    ],
    parserVersion: '1',
    ...change,
  };
}

export function anImpression(change: Partial<Impression> = {}): Impression {
  return {
    type: 'impression',
    id: 'imp:1',
    ad: 'ad:facebook:120',
    at: '2026-09-01T10:00:00Z',
    surface: 'feed',
    visibleMs: 1450,
    ...change,
  };
}

export function aFact(change: Partial<ProfileFact> = {}): ProfileFact {
  return {
    type: 'fact',
    id: 'fact:1',
    controller: 'example',
    label: 'Likely to vote',
    value: '12',
    dimension: 'turnout',
    scale: 'percent',
    normalised: 12,
    kind: 'inferred',
    source: null,
    asOf: null,
    explained: false,
    implied: [],
    confidence: null,
    where: { file: 'answer.csv', cell: 'B7' },
    ...change,
  };
}

export function aStatement(change: Partial<ControllerStatement> = {}): ControllerStatement {
  return {
    type: 'statement',
    id: 'stmt:1',
    controller: 'example',
    about: 'platform_sharing',
    stance: 'denies',
    recipients: null,
    text: 'We do not share data with social media.',
    where: { file: 'answer.pdf', page: 3 },
    ...change,
  };
}

export function aFinding(change: Partial<Finding> = {}): Finding {
  return {
    type: 'finding',
    id: 'find:1',
    controller: 'example',
    kind: 'undisclosed_list',
    strength: 'strong',
    articles: ['UK GDPR 15(1)(c)', 'UK GDPR 15(1)(h)'],
    ads: ['ad:facebook:120'],
    explanations: ['exp:1'],
    facts: [],
    statements: ['stmt:1'],
    wording: 'undisclosed_list.denied',
    innocentIds: ['other-controller'],
    slots: {},
    summary: 'The platform says a list was used; the answer says that none is shared.',
    adSays: 'Example Party used a list.',
    answerSays: 'We do not share data.',
    why: 'A list cannot be used on a platform without being given to it.',
    innocent: ['A local association ran the advertisement.', 'The platform’s text is generic.'],
    question: 'Which list was it, and who gave it to the platform?',
    ...change,
  };
}

export function aPicture(ad = 'ad:facebook:120'): ComplaintPicture {
  const record: Picture = {
    type: 'picture',
    id: `picture:${ad}`,
    ad,
    sha256: 'cd'.repeat(32),
    mediaType: 'image/webp',
    width: 1080,
    height: 564,
    url: 'https://cdn.example.org/v/120.jpg',
    keptAt: '2026-09-01T10:00:02Z',
  };
  return { record, base64: 'UklGRgwAAABXRUJQ' };
}

export function aCase(change: Partial<ComplaintInput> = {}): ComplaintInput {
  return {
    stage: 'controller',
    caseFile: {
      controller: 'example',
      confirmedAdvertisers: [{ platform: 'facebook', id: '555' }],
      events: [
        { kind: 'answer-received', on: '2026-10-02' },
        { kind: 'request-sent', on: '2026-08-03' },
      ],
    },
    controllerName: 'Example Party',
    complainant: { name: 'Alex Morgan', reference: 'SAR-17' },
    ads: [anAd()],
    explanations: [anExplanation()],
    impressions: [anImpression()],
    facts: [aFact()],
    statements: [aStatement()],
    findings: [aFinding()],
    truths: [],
    answers: [{ fileName: 'answer.pdf', sha256: 'ab'.repeat(32) }],
    harm: 'It worries me.',
    requests: ['explain', 'recipients'],
    today: '2026-11-23',
    catalogue: english,
    ...change,
  };
}
