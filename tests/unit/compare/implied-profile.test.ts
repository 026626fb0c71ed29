/** The profile that targeting implies. */
import { expect, test } from 'vitest';
import { impliedProfile } from '#lib/compare/implied-profile.ts';
import { aCriterion, anAd, anExplanation } from './builders.ts';

const women = aCriterion({ dimension: 'gender', operator: 'in', value: 'women', suppliedBy: 'platform' });
const everybody = aCriterion({ dimension: 'age', operator: 'range', value: '18-65+', suppliedBy: 'platform' });
const ranked = aCriterion({
  dimension: 'engagement.platform',
  operator: 'in',
  value: 'activity',
  suppliedBy: 'platform',
  chosenBy: 'platform',
});

test('the most frequent trait comes first, with the ads that show it', () => {
  const ads = [anAd(), anAd({ id: 'ad:facebook:102', adId: '102' })];
  const explanations = [
    anExplanation({ criteria: [everybody, women, aCriterion()] }),
    anExplanation({ id: 'exp:2', adId: '102', criteria: [women, ranked] }),
    anExplanation({ id: 'exp:3', adId: null, criteria: [women] }),
  ];
  expect(impliedProfile(explanations, ads)).toEqual([
    {
      dimension: 'gender',
      value: 'women',
      suppliedBy: 'platform',
      chosenBy: 'advertiser',
      ads: ['ad:facebook:101', 'ad:facebook:102'],
      explanations: 3,
    },
    {
      dimension: 'engagement.platform',
      value: 'activity',
      suppliedBy: 'platform',
      chosenBy: 'platform',
      ads: ['ad:facebook:102'],
      explanations: 1,
    },
    {
      dimension: 'list.uploaded',
      value: 'The Labour Party',
      suppliedBy: 'advertiser',
      chosenBy: 'advertiser',
      ads: ['ad:facebook:101'],
      explanations: 1,
    },
  ]);
});

test('nothing seen implies nothing', () => expect(impliedProfile([], [])).toEqual([]));
