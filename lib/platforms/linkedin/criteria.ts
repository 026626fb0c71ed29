/** The facets by which LinkedIn lets ads be targeted, and what each is in our words; known by the names that LinkedIn uses of them in
 *  its ad library, in the columns of `Ad_Targeting.csv`, and in its campaign manager (facts C). */
import type { ChosenBy, Operator, SuppliedBy } from '#lib/core/criterion.ts';
import type { Dimension } from '#lib/core/dimensions.ts';

export interface FacetRow {
  readonly dimension: Dimension;
  readonly operator: Operator;
  readonly suppliedBy: SuppliedBy;
  readonly chosenBy: ChosenBy;
  /** Names as `facetName` makes them: in small letters and in the singular, without "member", "your" and "targeting". */
  readonly names: readonly string[];
  readonly note?: string;
}

type Who = readonly [suppliedBy: SuppliedBy, chosenBy: ChosenBy];

const fromPlatform: Who = ['platform', 'advertiser'];
const fromAdvertiser: Who = ['advertiser', 'advertiser'];
const byPlatform: Who = ['platform', 'platform'];

function row(
  dimension: Dimension,
  operator: Operator,
  [suppliedBy, chosenBy]: Who,
  names: readonly string[],
  note?: string,
): FacetRow {
  return { dimension, operator, suppliedBy, chosenBy, names, ...(note === undefined ? {} : { note }) };
}

const work = (...names: readonly string[]): FacetRow => row('occupation_employer', 'in', fromPlatform, names);
const school = (...names: readonly string[]): FacetRow => row('education', 'in', fromPlatform, names);
const interest = (...names: readonly string[]): FacetRow => row('interests', 'in', fromPlatform, names);
const engaged = (...names: readonly string[]): FacetRow => row('engagement.platform', 'list', fromPlatform, names);

const inferred = 'LinkedIn infers it from the profile and from activity.';
const groupOnly = 'LinkedIn named the group of facets only.';

export const criteria = {
  language: row('language', 'in', fromPlatform, [
    'language',
    'profile language',
    'interface language',
    'interface locale',
    'interfacelocale',
    'locale',
  ]),
  'job-title': work('job title', 'title', 'current job title', 'past job title'),
  'job-function': work('job function', 'function'),
  'job-seniority': work('job seniority', 'seniority', 'seniority level'),
  'years-of-experience': row('occupation_employer', 'range', fromPlatform, [
    'year of experience',
    'total year of experience',
    'experience',
  ]),
  skills: work('skill'),
  job: { ...work('job'), note: groupOnly },
  'company-name': work('company name', 'company', 'employer', 'current company', 'past company'),
  'company-industry': work('company industry', 'industry'),
  'company-size': row('occupation_employer', 'range', fromPlatform, ['company size', 'number of employee']),
  'company-category': work('company category', 'company type'),
  'company-growth': work('company growth rate', 'company growth'),
  'company-revenue': work('company revenue'),
  'function-by-size': work('function by size'),
  'buyer-group': work('buyer group', 'buying group'),
  'company-connections': row('engagement.platform', 'in', fromPlatform, [
    'company connection',
    'connection',
    'first degree connection',
  ]),
  'company-followers': row('engagement.platform', 'in', fromPlatform, [
    'company follower of',
    'company follower',
    'follower',
    'page follower',
  ]),
  degrees: school('degree', 'degreeclass', 'degree class'),
  'fields-of-study': school('field of study'),
  schools: school('school'),
  'graduation-year': row('education', 'range', fromPlatform, ['graduation year', 'year of graduation']),
  education: { ...school('education'), note: groupOnly },
  location: row('location.region', 'in', fromPlatform, [
    'location',
    'profile location',
    'permanent location',
    'recent location',
    'permanent or recent location',
    'geography',
  ]),
  age: row('age', 'range', fromPlatform, ['age', 'age range', 'age group'], inferred),
  gender: row('gender', 'in', fromPlatform, ['gender'], inferred),
  demographic: row(
    'unknown',
    'in',
    fromPlatform,
    ['demographic', 'audience demographic'],
    'An age range or a gender: LinkedIn named the group of facets only.',
  ),
  audience: row(
    'unknown',
    'list',
    ['unknown', 'advertiser'],
    ['audience', 'matched audience', 'custom audience'],
    'A list that was uploaded, a website’s visitors, or a look-alike: LinkedIn named the group of facets only.',
  ),
  list: row('list.uploaded', 'list', fromAdvertiser, [
    'contact list',
    'company list',
    'uploaded list',
    'list upload',
    'email list',
    'customer list',
    'list of contact',
    'list of company',
    'list',
    'list provided by the advertiser',
    'list uploaded by the advertiser',
    'advertiser list',
  ]),
  lookalike: row('list.lookalike', 'lookalike', fromAdvertiser, [
    'lookalike audience',
    'look-alike audience',
    'lookalike',
    'look-alike',
    'similar audience',
    'predictive audience',
  ]),
  website: row('engagement.onsite', 'list', fromAdvertiser, [
    'website visitor',
    'website retargeting',
    'website visit',
    'website activity',
    'website audience',
    'insight tag',
    'conversion',
  ]),
  engagement: engaged(
    'engagement retargeting',
    'video view',
    'lead gen form',
    'company page visitor',
    'company page visit',
    'event attendee',
    'event',
    'ad engagement',
    'single image ad engagement',
    'document ad engagement',
    'conversation ad engagement',
    'past engagement',
    'retargeting',
  ),
  interests: interest('interest', 'general interest', 'product interest', 'service interest'),
  traits: interest('trait'),
  'interests-and-traits': { ...interest('interest & trait', 'interest and trait'), note: groupOnly },
  groups: interest('group', 'linkedin group'),
  segments: interest('high value audience segment', 'standard audience segment', 'audience segment'),
  device: row('device', 'in', fromPlatform, [
    'recent device os',
    'recent device',
    'device',
    'operating system',
    'device type',
  ]),
  expansion: row('context', 'in', byPlatform, [
    'audience expansion',
    'auto-targeting',
    'automatic targeting',
    'auto targeting',
    'placement',
    'linkedin audience network',
  ]),
} as const satisfies Record<string, FacetRow>;

export type Facet = keyof typeof criteria;
