/** The comparable attributes: what a criterion or a fact is about. Versioned data; ids are stable and never reused. */
import * as z from './zod.ts';

export const dimensionsVersion = '2026-11-23';

/** `specialCategory`: data of UK GDPR Art 9; `proxy`: can reveal it; `none`. */
export type SpecialCategory = 'none' | 'proxy' | 'special';

/** How two values of a dimension are compared; `never`: they are evidence, not values. */
export type Comparable = 'range' | 'choice' | 'place' | 'text' | 'never';

interface DimensionRow {
  readonly specialCategory: SpecialCategory;
  readonly comparable: Comparable;
}

const row = (specialCategory: SpecialCategory, comparable: Comparable): DimensionRow => ({
  specialCategory,
  comparable,
});

const fixed = {
  age: row('none', 'range'),
  gender: row('none', 'choice'),
  'location.country': row('none', 'place'),
  /** Any named place smaller than a country that is neither a seat nor a postcode: nation, region, county, city, ward. */
  'location.region': row('none', 'place'),
  'location.constituency': row('none', 'place'),
  'location.postcode': row('none', 'place'),
  'location.radius': row('none', 'place'),
  language: row('proxy', 'choice'),
  ethnicity_origin: row('special', 'text'),
  religion: row('special', 'text'),
  'political_opinion.party': row('special', 'text'),
  'political_opinion.referendum': row('special', 'text'),
  turnout: row('proxy', 'never'),
  trade_union: row('special', 'choice'),
  health: row('special', 'text'),
  disability: row('special', 'text'),
  sexual_orientation: row('special', 'text'),
  education: row('none', 'text'),
  occupation_employer: row('none', 'text'),
  affluence_income: row('none', 'text'),
  household_life_stage: row('none', 'choice'),
  housing_tenure: row('none', 'choice'),
  media_newspaper: row('proxy', 'text'),
  interests: row('proxy', 'text'),
  'list.uploaded': row('none', 'never'),
  'list.lookalike': row('none', 'never'),
  'engagement.onsite': row('proxy', 'never'),
  'engagement.platform': row('proxy', 'never'),
  'contact.email': row('none', 'never'),
  'contact.phone': row('none', 'never'),
  'contact.post': row('none', 'never'),
  membership_supporter_donor: row('special', 'choice'),
  exclusion: row('none', 'never'),
  identity: row('none', 'never'),
  register: row('none', 'never'),
  contact_history: row('none', 'never'),
  device: row('none', 'never'),
  context: row('none', 'never'),
  unknown: row('none', 'never'),
} as const satisfies Record<string, DimensionRow>;

export type FixedDimension = keyof typeof fixed;
export type Dimension = FixedDimension | `issue_position.${string}`;

const issuePrefix = 'issue_position.';
const issueRow = row('special', 'text');

/** True for an id of the table, and for `issue_position.` with a name of small letters, digits and underscores. */
export function isDimension(id: string): id is Dimension {
  return Object.hasOwn(fixed, id) || /^issue_position\.[a-z0-9_]+$/.test(id);
}

/** What is known of a dimension. */
export function dimensionOf(id: Dimension): DimensionRow {
  return isFixed(id) ? fixed[id] : issueRow;
}

function isFixed(id: Dimension): id is FixedDimension {
  return !id.startsWith(issuePrefix);
}

export const dimensionSchema = z.custom<Dimension>(
  (value) => typeof value === 'string' && isDimension(value),
  'not a dimension',
);
export const fixedDimensions: readonly string[] = Object.keys(fixed);
