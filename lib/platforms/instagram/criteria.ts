/** The wordings in which Meta explains ads (facts on Meta, 3.4), and what each is in our words. Instagram sends sentences and no
 *  types, so that a sentence may say several things: every row that fits it gives one criterion. */
import type { ChosenBy, Operator, SuppliedBy } from '#lib/core/criterion.ts';
import type { Dimension } from '#lib/core/dimensions.ts';
import { dimensionOfPlace, placeName } from '#lib/platforms/parts/place-name.ts';

/** `value`: what the sentence says, from what the pattern caught. `place`: the dimension follows from the value. */
export interface WordingRow {
  readonly pattern: RegExp;
  readonly dimension: Dimension | 'place';
  readonly operator: Operator;
  readonly suppliedBy: SuppliedBy;
  readonly chosenBy: ChosenBy;
  readonly value: string | ((caught: readonly string[]) => string);
  readonly owner?: (caught: readonly string[]) => string;
  readonly note?: string;
}

type Who = readonly [suppliedBy: SuppliedBy, chosenBy: ChosenBy];

const fromPlatform: Who = ['platform', 'advertiser'];
const fromAdvertiser: Who = ['advertiser', 'advertiser'];
/** What the ranking chose: no wish of the advertiser's. */
const byRanking: Who = ['platform', 'platform'];
const activityElsewhere: Who = ['unknown', 'platform'];

function row(
  pattern: RegExp,
  dimension: WordingRow['dimension'],
  operator: Operator,
  [suppliedBy, chosenBy]: Who,
  value: WordingRow['value'],
  more: Pick<WordingRow, 'owner' | 'note'> = {},
): WordingRow {
  return { pattern, dimension, operator, suppliedBy, chosenBy, value, ...more };
}

const first = ([caught = '']: readonly string[]): string => caught;
const place = (caught: readonly string[]): string => placeName(first(caught));
const range = ([from = '', to = '']: readonly string[]): string => `${from}-${Number(to) >= 65 ? '65+' : to}`;

/** A place ends where the sentence does, not at the dot of "St. Albans". */
const toTheEnd = String.raw`(.+?)(?:\.(?= (?:This|Learn|There|You)\b)|\.?$)`;
const toTheFullStop = String.raw`(.+?)\.?$`;

const rows = {
  'age-from': row(
    /\bage(?:d|s| to)? (\d{1,2}) (?:and|or) (?:older|over)\b/i,
    'age',
    'range',
    fromPlatform,
    (caught) => `${first(caught)}-65+`,
  ),
  'age-between': row(
    /\bage(?:d|s| to)? (?:between )?(\d{1,2}) ?(?:to|and|-|–) ?(\d{1,2})\b/i,
    'age',
    'range',
    fromPlatform,
    range,
  ),
  gender: row(/\bwants to reach (women|men)\b/i, 'gender', 'in', fromPlatform, (caught) => first(caught).toLowerCase()),
  'primary-location': row(
    new RegExp(`^A primary location in ${toTheFullStop}`, 'i'),
    'place',
    'in',
    fromPlatform,
    place,
  ),
  'lives-in': row(
    new RegExp(String.raw`\bwho live(?: or (?:were|have) recently(?: been)?)? in ${toTheEnd}`, 'i'),
    'place',
    'in',
    fromPlatform,
    place,
  ),
  'lives-near': row(
    new RegExp(String.raw`\bwho live(?: or (?:were|have) recently(?: been)?)? near ${toTheEnd}`, 'i'),
    'location.radius',
    'near',
    fromPlatform,
    place,
  ),
  'was-near-business': row(
    /\bwho were recently near their business\b/i,
    'location.radius',
    'near',
    fromPlatform,
    'near a place of the advertiser',
  ),
  'uploaded-or-used-list': row(
    /^They uploaded or used a list to reach you\b/i,
    'list.uploaded',
    'list',
    ['unknown', 'advertiser'],
    'an uploaded list',
    { note: 'Instagram did not say whose list it was.' },
  ),
  'customer-list': row(
    /\badded you to a list of people they want to reach\b/i,
    'list.uploaded',
    'list',
    fromAdvertiser,
    'an uploaded list',
  ),
  lookalike: row(
    /\bpeople who may be similar to their customers\b/i,
    'list.lookalike',
    'lookalike',
    fromAdvertiser,
    'people like those on a list',
    { note: 'The platform found the person to be like others; the list itself need not hold the person.' },
  ),
  'data-provider': row(
    /\baudience created based on data provided by (.+?)\.(?:\s|$)/i,
    'unknown',
    'list',
    ['partner', 'advertiser'],
    (caught) => `an audience made of data of ${first(caught)}`,
    { owner: first },
  ),
  interest: row(/\bpeople interested in (.+?), based on\b/i, 'interests', 'in', fromPlatform, first),
  'activity-on-platform': row(
    /\bbased on (?:your|their) activity on the Facebook family of apps and services\b/i,
    'engagement.platform',
    'list',
    fromPlatform,
    'activity on the apps of the platform',
  ),
  'visited-or-used': row(
    /\bwho have visited their website or used one of their apps\b/i,
    'engagement.onsite',
    'list',
    fromAdvertiser,
    'visited a website or used an app of the advertiser',
  ),
  'interacted-with-them': row(
    /^You may have interacted with their website, app or store\b/i,
    'engagement.onsite',
    'list',
    fromAdvertiser,
    'dealings with a website, app or store of the advertiser',
  ),
  friends: row(
    /^(?:friends?|people you follow|your followers)$/,
    'engagement.platform',
    'in',
    fromPlatform,
    'a connection of people whom the viewer knows',
    { note: 'Who they are was left out.' },
  ),
  'visited-websites': row(
    new RegExp(String.raw`\bvisited websites about ${toTheFullStop}`, 'i'),
    'engagement.onsite',
    'in',
    activityElsewhere,
    first,
  ),
  'used-apps': row(
    new RegExp(String.raw`\bused apps about ${toTheFullStop}`, 'i'),
    'engagement.onsite',
    'in',
    activityElsewhere,
    first,
  ),
  'interacted-with-products': row(
    new RegExp(String.raw`\binteracted with products related to ${toTheFullStop}`, 'i'),
    'engagement.platform',
    'in',
    byRanking,
    first,
  ),
} as const satisfies Record<string, WordingRow>;

export const criteria: ReadonlyMap<string, WordingRow> = new Map(Object.entries(rows));

/** The dimension of a row for what it caught. */
export function dimensionOf({ dimension }: WordingRow, value: string): Dimension {
  return dimension === 'place' ? dimensionOfPlace(value) : dimension;
}
