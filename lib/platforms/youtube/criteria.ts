/** The reasons that Google gives for an ad, as sentences, and what each is in our words. Google gives no codes: `rawType` is empty,
 *  `rawText` the sentence. One sentence may say several things. */
import type { ChosenBy, Operator, SuppliedBy, TargetingCriterion } from '#lib/core/criterion.ts';
import type { Dimension } from '#lib/core/dimensions.ts';
import { plainText } from '#lib/platforms/parts/plain-text.ts';

interface Saying {
  readonly dimension: Dimension;
  readonly operator: Operator;
  readonly value: string;
  readonly suppliedBy: SuppliedBy;
  readonly chosenBy: ChosenBy;
}

/** `isAttested`: the sentence was seen in recordings of 2014 to 2022 (facts on platforms, B2); the others are worded after what
 *  Google allows for election ads in the United Kingdom: age, gender, postcode. */
export interface ReasonRow {
  readonly sentence: RegExp;
  readonly isAttested: boolean;
  readonly says: readonly Saying[];
}

const say = (
  dimension: Dimension,
  value: string,
  { operator = 'in', suppliedBy = 'platform', chosenBy = 'advertiser' }: Partial<Saying> = {},
): Saying => ({ dimension, operator, value, suppliedBy, chosenBy });

const timeOfDay = say('context', 'the time of day');
const website = say('context', 'the website being viewed');
const generalPlace = say('location.region', 'general location, such as country or city');
const nearby = say('location.region', 'approximate location', { operator: 'near' });

const row = (sentence: RegExp, says: readonly Saying[], isAttested = true): ReasonRow => ({
  sentence,
  says,
  isAttested,
});

const rows = {
  TIME_WEBSITE_OR_LOCATION: row(/^the time of day, the website you were viewing or your general location\b/, [
    timeOfDay,
    website,
    generalPlace,
  ]),
  TIME_OR_LOCATION: row(/^the time of day or your general location\b/, [timeOfDay, generalPlace]),
  TIME: row(/^the time of day$/, [timeOfDay], false),
  GENERAL_LOCATION: row(/^your general location\b/, [generalPlace], false),
  WEBSITE: row(/^the website you(?:'re| are| were) (?:viewing|visiting|looking at)$/, [website], false),
  WEBSITE_TOPICS: row(/^the topics on the website you were looking at$/, [
    say('context', 'the topics of the website being viewed'),
  ]),
  VIDEO: row(/^the video you're watching$/, [say('context', 'the video being watched')]),
  SEARCH_TERMS: row(/^your current search terms$/, [say('context', 'the current search terms')]),
  APPROXIMATE_LOCATION: row(/^your approximate location$/, [nearby]),
  ESTIMATED_LOCATION: row(/^google's estimation of your approximate current location$/, [nearby]),
  INTERESTS: row(/^google's estimation of your interests$/, [say('interests', 'interests as Google estimates them')]),
  SIMILAR_GROUPS: row(/^your similarity to groups of people the advertiser is trying to reach\b/, [
    say('list.lookalike', 'similar to groups that the advertiser wants to reach', { operator: 'lookalike' }),
  ]),
  WEBSITE_VISIT: row(/^your visit to the advertiser's website$/, [
    say('engagement.onsite', 'visited the advertiser’s website', { operator: 'list', suppliedBy: 'advertiser' }),
  ]),
  ACTIVITY: row(
    /^your activity(?:,? while you were signed in to google| on this device)?$/,
    [say('engagement.platform', 'activity that Google recorded')],
    false,
  ),
  AGE: row(/^your age(?: group)?$/, [say('age', 'an age group, not named', { operator: 'range' })], false),
  GENDER: row(/^your gender$/, [say('gender', 'a gender, not named')], false),
  POSTCODE: row(/^your (?:postcode|postal code)$/, [say('location.postcode', 'a postcode, not named')], false),
} as const satisfies Record<string, ReasonRow>;

export const criteria: ReadonlyMap<string, ReasonRow> = new Map(Object.entries(rows));

const either = 'Google says “or”: one of these, or several.';
const unattested = 'No recording has this sentence: it is read by its words.';

/** What a sentence says; a sentence that is not known is one criterion of dimension `unknown`, as it came. */
export function readReason(sentence: string): readonly TargetingCriterion[] {
  const rawText = plainText(sentence).slice(0, 500);
  const plain = rawText.toLowerCase().replaceAll('’', "'").replace(/\.$/, '');
  const found = [...criteria.values()].find((known) => known.sentence.test(plain));
  if (!found) return [unknownReason(rawText)];
  const notes = [...(found.says.length > 1 ? [either] : []), ...(found.isAttested ? [] : [unattested])];
  return found.says.map((saying) => ({
    ...saying,
    rawType: '',
    rawText,
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  }));
}

function unknownReason(rawText: string): TargetingCriterion {
  return {
    dimension: 'unknown',
    operator: 'in',
    value: rawText,
    rawType: '',
    rawText,
    suppliedBy: 'unknown',
    chosenBy: 'advertiser',
    note: 'A sentence that is not known yet: kept as it came.',
  };
}
