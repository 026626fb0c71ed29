/** The 45 types of reasons that Facebook gives (facts on Meta, 3.3), and what each is in our words. */
import type { ChosenBy, Operator, SuppliedBy } from '#lib/core/criterion.ts';
import type { Dimension } from '#lib/core/dimensions.ts';
import type { CriterionRow, ReadCriterion } from './criterion-row.ts';
import { activityOn, uploadedList, lookalike, unresolvedAudience } from './read-audience.ts';
import { ageAndGender, category, location, relationship } from './read-demographics.ts';
import { codes, namesIn, said } from './read-names.ts';

type Who = readonly [suppliedBy: SuppliedBy, chosenBy: ChosenBy];

const fromPlatform: Who = ['platform', 'advertiser'];
const fromAdvertiser: Who = ['advertiser', 'advertiser'];
const fromPartner: Who = ['partner', 'advertiser'];
/** What Facebook's ranking chose: no wish of the advertiser's. */
const byRanking: Who = ['platform', 'platform'];

function row(
  dimension: Dimension,
  operator: Operator,
  [suppliedBy, chosenBy]: Who,
  fields: CriterionRow['fields'],
  read: ReadCriterion,
): CriterionRow {
  return { dimension, operator, suppliedBy, chosenBy, fields, read };
}

const audienceFields = ['dfca_data', 'website_ca_data', 'mobile_ca_data'];

/** An audience made of what people did on Facebook or Instagram. */
const engaged = (what: string): CriterionRow =>
  row('engagement.platform', 'list', fromPlatform, audienceFields, said(what));

/** An audience made of what people did with the advertiser itself. */
const visited = (what: string, who: Who = fromAdvertiser): CriterionRow =>
  row('engagement.onsite', 'list', who, audienceFields, activityOn(what));

const withMerchant = (what: string): CriterionRow =>
  row('engagement.onsite', 'list', fromPartner, ['merchant_name'], namesIn(['merchant_name'], what));

const rows = {
  ACTIONABLE_INSIGHTS: row(
    'interests',
    'in',
    fromPlatform,
    ['name', 'description'],
    namesIn(['name'], 'an audience suggested by the platform'),
  ),
  AGE_GENDER: row('age', 'range', fromPlatform, ['age_min', 'age_max', 'gender'], ageAndGender),
  BCT: row('interests', 'in', fromPlatform, ['name', 'desc', 'bct_id'], category),
  BRANDED_CONTENT_PAGE: row(
    'context',
    'in',
    fromPlatform,
    ['page', 'page_name', 'name'],
    namesIn(['page', 'page_name', 'name'], 'a paid partnership'),
  ),
  COLLABORATIVE_AD: withMerchant('dealings with a shop that sells the advertiser’s goods'),
  COLLABORATIVE_ADS_CATEGORY_TARGETING: withMerchant('interest in a kind of goods at a partner shop'),
  COLLABORATIVE_ADS_STORE_SALES: withMerchant('purchases at a partner shop'),
  COLLABORATIVE_ADS_STORE_VISITS: withMerchant('visits to a partner shop'),
  CONNECTION: row(
    'engagement.platform',
    'in',
    fromPlatform,
    ['name', 'type', 'connection_fbid'],
    namesIn(['name'], 'a connection with the advertiser’s page'),
  ),
  CUSTOM_AUDIENCES_DATAFILE: row(
    'list.uploaded',
    'list',
    fromAdvertiser,
    ['dfca_data'],
    uploadedList('an uploaded list'),
  ),
  CUSTOM_AUDIENCES_ENGAGEMENT_CANVAS: engaged('opened an instant experience of the advertiser'),
  CUSTOM_AUDIENCES_ENGAGEMENT_EVENT: engaged('answered an event of the advertiser'),
  CUSTOM_AUDIENCES_ENGAGEMENT_IG: engaged('interacted with the advertiser on Instagram'),
  CUSTOM_AUDIENCES_ENGAGEMENT_LEAD_GEN: engaged('opened a form in an ad of the advertiser'),
  CUSTOM_AUDIENCES_ENGAGEMENT_PAGE: engaged('interacted with the advertiser’s page'),
  CUSTOM_AUDIENCES_ENGAGEMENT_VIDEO: engaged('watched a video of the advertiser'),
  CUSTOM_AUDIENCES_FACEBOOK_WIFI: visited('used the advertiser’s Wi-Fi', fromPlatform),
  CUSTOM_AUDIENCES_FANTASY_GAMES: engaged('played a fantasy game'),
  CUSTOM_AUDIENCES_LOOKALIKE: row('list.lookalike', 'lookalike', fromAdvertiser, audienceFields, lookalike),
  CUSTOM_AUDIENCES_MOBILE_APP: visited('used an app'),
  CUSTOM_AUDIENCES_OFFLINE: row(
    'list.uploaded',
    'list',
    fromAdvertiser,
    ['dfca_data'],
    uploadedList('an uploaded list of purchases or visits'),
  ),
  CUSTOM_AUDIENCES_QR_CODE: engaged('scanned a code of the advertiser'),
  CUSTOM_AUDIENCES_SHOPPING_IG: engaged('looked at the advertiser’s goods on Instagram'),
  CUSTOM_AUDIENCES_SHOPPING_PAGE: engaged('looked at the advertiser’s goods on Facebook'),
  CUSTOM_AUDIENCES_STORE_VISITS: visited('visited a place of the advertiser', fromPlatform),
  CUSTOM_AUDIENCES_UNRESOLVED: row('unknown', 'list', ['unknown', 'advertiser'], audienceFields, unresolvedAudience),
  CUSTOM_AUDIENCES_WEBSITE: visited('visited a website'),
  DYNAMIC_RULE: row(
    'engagement.onsite',
    'list',
    fromAdvertiser,
    ['audience_type', 'matched_data'],
    activityOn('looked at goods of the advertiser'),
  ),
  EDU_SCHOOLS: row('education', 'in', fromPlatform, ['school_names'], namesIn(['school_names'], 'a school')),
  ED_STATUS: row('education', 'in', fromPlatform, ['edu_status'], codes('edu_status', 'EDU_')),
  FRIENDS_OF_CONNECTION: row(
    'engagement.platform',
    'in',
    fromPlatform,
    ['type'],
    said('a friend’s connection with the advertiser’s page'),
  ),
  INTERESTS: row('interests', 'in', fromPlatform, ['interests'], namesIn(['interests'], 'an interest')),
  INTERNAL_RANK_BASED_EXPLANATION: row('context', 'in', byRanking, 'open', said('the platform’s own ranking')),
  LOCALE: row('language', 'in', fromPlatform, ['locales'], namesIn(['locales'], 'a language')),
  LOCAL_REACH: row('location.radius', 'near', fromPlatform, [], said('near a place of the advertiser')),
  LOCATION: row('location.region', 'in', fromPlatform, ['location_name', 'location_type'], location),
  LOYALTY_LINKED_ACCOUNT: row('engagement.onsite', 'list', fromAdvertiser, 'open', said('a linked loyalty account')),
  MARKETPLACE_BOOSTED_LISTING: row('context', 'in', fromPlatform, 'open', said('a boosted Marketplace listing')),
  OFFSITE_SIGNALS_USER_EVENTS: row(
    'engagement.onsite',
    'in',
    ['unknown', 'platform'],
    'open',
    said('activity on other sites and apps'),
  ),
  ONSITE_SIGNALS_USER_EVENTS: row('engagement.platform', 'in', byRanking, 'open', said('activity on the platform')),
  RANKING_USER_EVENTS: row('engagement.platform', 'in', byRanking, 'open', said('activity that the ranking used')),
  RELATIONSHIP_STATUS: row('household_life_stage', 'in', fromPlatform, ['relationship_status'], relationship),
  SEARCH_AD: row('context', 'in', fromPlatform, 'open', said('a search')),
  WORK_EMPLOYERS: row(
    'occupation_employer',
    'in',
    fromPlatform,
    ['employer_name'],
    namesIn(['employer_name'], 'an employer'),
  ),
  WORK_JOB_TITLES: row('occupation_employer', 'in', fromPlatform, ['job_title'], namesIn(['job_title'], 'a job title')),
} as const satisfies Record<string, CriterionRow>;

export const criteria: ReadonlyMap<string, CriterionRow> = new Map(Object.entries(rows));
