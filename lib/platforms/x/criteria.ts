/** The 34 types of targeting that X names in its archives of 2018 to 2026 (facts on platforms, A4), old and new names, and what each
 *  is in our words. X may add to them: a type that is not here is kept as it came. */
import type { ChosenBy, Operator, SuppliedBy } from '#lib/core/criterion.ts';
import type { Dimension } from '#lib/core/dimensions.ts';
import { type ReadValue, age, behaviour, gender, place, saidWith } from './read-value.ts';

export interface TargetingRow {
  readonly dimension: Dimension;
  readonly operator: Operator;
  readonly suppliedBy: SuppliedBy;
  readonly chosenBy: ChosenBy;
  /** Our own words, where X withholds the value. */
  readonly otherwise: string;
  readonly note?: string;
  readonly read?: ReadValue;
}

type More = Partial<Pick<TargetingRow, 'note' | 'read' | 'chosenBy' | 'operator'>>;

/** Decided with what X itself knows of the person. */
const byPlatform = (dimension: Dimension, otherwise: string, more: More = {}): TargetingRow => ({
  dimension,
  operator: 'in',
  suppliedBy: 'platform',
  chosenBy: 'advertiser',
  otherwise,
  ...more,
});

/** Decided with what the advertiser gave to X. */
const byAdvertiser = (dimension: Dimension, operator: Operator, otherwise: string, note?: string): TargetingRow => ({
  dimension,
  operator,
  suppliedBy: 'advertiser',
  chosenBy: 'advertiser',
  otherwise,
  ...(note === undefined ? {} : { note }),
});

const uploaded = byAdvertiser(
  'list.uploaded',
  'list',
  'an uploaded list',
  'The name of a list is the advertiser’s own. X does not say who drew the list up, when it was uploaded, or by which details the person was matched.',
);
const website = byAdvertiser('engagement.onsite', 'list', 'visited a website of the advertiser');
const app = byAdvertiser('engagement.onsite', 'list', 'used an app of the advertiser');
const lookalike = byAdvertiser(
  'list.lookalike',
  'lookalike',
  'people like those on a list',
  'The platform found the person to be like others; the list itself need not hold the person.',
);
const engaged = (otherwise: string): TargetingRow =>
  byPlatform('engagement.platform', otherwise, {
    operator: 'list',
    read: saidWith(otherwise),
    note: 'The number is X’s own, for an ad or a person; nothing tells what it stands for.',
  });
const followers = byPlatform('engagement.platform', 'follows an account');
const device = (otherwise: string, more: More = {}): TargetingRow => byPlatform('device', otherwise, more);
const interest = (otherwise: string, note?: string): TargetingRow =>
  byPlatform('interests', otherwise, note === undefined ? {} : { note });

const unnamed = 'a reason that X itself calls unknown';

const rows = {
  Age: byPlatform('age', 'not said', { operator: 'range', read: age }),
  'App Activity': app,
  'App Activity Combination': app,
  Behaviors: {
    ...interest('a category of a data broker'),
    suppliedBy: 'partner',
    read: behaviour,
    note: 'A category of a data broker; what it is about was read from its name.',
  },
  'Brand survey': byPlatform('context', 'a survey about the ad', {
    chosenBy: 'platform',
    read: saidWith('a survey about the ad'),
    note: 'X measures what an ad does; nobody was chosen by it.',
  }),
  Carriers: device('a mobile network'),
  'Conversation topics': interest('a topic of conversation'),
  'Device models': device('a model of device'),
  Events: interest('an event'),
  'Flexible audience targeting': byAdvertiser(
    'unknown',
    'list',
    'a rule over several audiences',
    'A rule of the advertiser’s over several audiences; X does not say over which.',
  ),
  'Follower look-alikes': byPlatform('interests', 'people like the followers of an account', {
    operator: 'lookalike',
    note: 'X found the person to be like those who follow the account; the person need not follow it.',
  }),
  'Followers of': followers,
  'Followers of a user id': followers,
  Gender: byPlatform('gender', 'not said', { read: gender }),
  Interests: interest('an interest'),
  Keywords: interest('a keyword', 'A word in what the person searched for, posted, or looked at on X.'),
  Languages: byPlatform('language', 'a language'),
  List: uploaded,
  Locations: byPlatform('location.region', 'a place', { read: place }),
  'Mobile audience targeting': app,
  'Movies and TV shows': interest('a film or programme'),
  'New device targeting': device('a new device', { read: saidWith('a new device') }),
  'OS version': device('a version of the operating system'),
  'OS versions': device('a version of the operating system'),
  Platforms: device('a kind of device'),
  'Retargeting campaign engager': engaged('reacted to an earlier ad of the advertiser'),
  'Retargeting custom audience lookalike targeting': lookalike,
  'Retargeting engagement type': engaged('reacted in a certain way to an earlier ad of the advertiser'),
  'Retargeting user engager': engaged('reacted to an account'),
  'Tailored audience CRM lookalike targeting': lookalike,
  'Tailored audiences (lists)': uploaded,
  'Tailored audiences (web)': website,
  Unknown: {
    ...byPlatform('unknown', unnamed, { read: saidWith(unnamed) }),
    suppliedBy: 'unknown',
  },
  'Website Activity': website,
} as const satisfies Record<string, TargetingRow>;

export const criteria: ReadonlyMap<string, TargetingRow> = new Map(Object.entries(rows));
