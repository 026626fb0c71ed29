/** Labels that no table knows, understood by what their words speak of together; written for this test and not for the reader's tables. */
import { describe, expect, test } from 'vitest';
import { guessDimension } from '#lib/sar/labels/guess-dimension.ts';
import { normaliseLabel } from '#lib/sar/labels/normalise-label.ts';
import { dimensionWithValue } from '#lib/sar/labels/value-dimension.ts';

describe('the dimension of a label in words of its own', () => {
  test.each([
    ['How sure we are that you back the Tories', 'political_opinion.party'],
    ['Who you told us you would vote for', 'political_opinion.party'],
    ['Took part in the council elections of 2023', 'turnout'],
    ['Will turn out on the day', 'turnout'],
    ['Would vote to rejoin', 'political_opinion.referendum'],
    ['Worried about potholes', 'issue_position.transport'],
    ['Where you go to vote: polling station', 'register'],
    ['Casts ballot by proxy', 'register'],
    ['Toddlers in the household', 'household_life_stage'],
    ['Owns or rents', 'housing_tenure'],
    ['Household earnings', 'affluence_income'],
    ['When we last knocked', 'contact_history'],
    ['Gives money to us', 'membership_supporter_donor'],
    ['Handset number', 'contact.phone'],
    ['Inbox', 'contact.email'],
    ['Tongue spoken', 'language'],
    ['Worships at', 'religion'],
    ['Ancestry', 'ethnicity_origin'],
    ['Facebook list you are on', 'list.uploaded'],
    ['Zyx flag', null],
    ['Cluster ref', null],
    ['Tier K', null],
    ['', null],
  ])('%s: %s', (label, dimension) => {
    expect(guessDimension(normaliseLabel(label))?.dimension ?? null).toBe(dimension);
  });

  test('two readings that do not go together are none', () => {
    expect(guessDimension('religion and income')).toBeNull();
  });

  test('a label of many words is none', () => {
    expect(guessDimension('age '.repeat(13).trim())).toBeNull();
  });
});

describe('a value that says itself what it is about', () => {
  test.each([
    ['Zyx', '35-44', 'age'],
    ['Zyx', 'Did not vote', 'turnout'],
    ['Zyx', 'Remain', 'political_opinion.referendum'],
    ['Zyx', '£25,000-£30,000', 'affluence_income'],
    ['Zyx', 'Widowed', 'household_life_stage'],
    ['Zyx', '12-15', 'unknown'],
  ])('%s: %s is %s', (label, value, dimension) => {
    expect(dimensionWithValue(label, value).dimension).toBe(dimension);
  });
});
