/** Labels of the parties' answers, as reporting and notices give them, and what each is about. */
import { describe, expect, test } from 'vitest';
import { columnRoleCandidates } from '#lib/sar/labels/column-role.ts';
import { labelDimension } from '#lib/sar/labels/label-dimension.ts';
import { normaliseLabel } from '#lib/sar/labels/normalise-label.ts';
import { labelTopic } from '#lib/sar/labels/topic-labels.ts';

const rows: readonly (readonly [label: string, dimension: string])[] = [
  ['Likelihood of being a core Lib Dem', 'political_opinion.party'],
  ['Likelihood of being a Labour voter in 2019', 'political_opinion.party'],
  ['Likelihood of being a pragmatic liberal', 'political_opinion.party'],
  ['Net difference in likelihood of voting for the Conservative or Brexit Party in 2019', 'political_opinion.party'],
  ['Likelihood voted Remain in 2016', 'political_opinion.referendum'],
  ['Vote Intent 2025', 'political_opinion.party'],
  ['Master Party ID', 'political_opinion.party'],
  ['Marked Register 2024-07-04', 'turnout'],
  ['Poll Number', 'register'],
  ['VANID', 'identity'],
  ['Age from name', 'age'],
  ['First language from name', 'language'],
  ['Newspaper readership (Guardian)', 'media_newspaper'],
  ['Email', 'contact.email'],
  ['lab_support_2024', 'political_opinion.party'],
  ['turnout_gen', 'turnout'],
  ['remain_2016', 'political_opinion.referendum'],
  ['persuasion', 'political_opinion.party'],
  ['concern_housing_rank', 'issue_position.housing'],
  ['concern_childcare_rank', 'issue_position.childcare'],
  ['concern_austerity_decile', 'issue_position.austerity'],
  ['concern about powers of the Scottish Parliament', 'issue_position.devolution'],
  ['Concern about parking', 'issue_position.parking'],
  ['family_unit', 'household_life_stage'],
  ['marital_status', 'household_life_stage'],
  ['length_of_residency', 'household_life_stage'],
  ['head_of_household', 'household_life_stage'],
  ['likely to have children', 'household_life_stage'],
  ['assumed gender', 'gender'],
  ['tenure', 'housing_tenure'],
  ['mosaic_group', 'affluence_income'],
  ['Road Group', 'register'],
  ['Ballot Box', 'register'],
  ['Polling District', 'register'],
  ['PARL Jul 2024', 'turnout'],
  ['LOCAL May 2025', 'turnout'],
  ['Labour promise', 'political_opinion.party'],
  ['VS_ID', 'identity'],
  ['Parl_Const', 'location.constituency'],
  ['VI_Con', 'political_opinion.party'],
  ['AgeBand_Est', 'age'],
  ['Origin_Est', 'ethnicity_origin'],
  ['Religion_Est', 'religion'],
  ['Strength of religion', 'religion'],
  ['Name origin', 'ethnicity_origin'],
  ['MosaicType', 'affluence_income'],
  ['Income_Band', 'affluence_income'],
  ['Education_Est', 'education'],
  ['Mysticism', 'religion'],
  ['Priority', 'turnout'],
  ['TargetAudienceIDs', 'list.uploaded'],
  ['LastMailed', 'contact_history'],
  ['Consent_Phone', 'contact.phone'],
  ['SNP 1-10', 'political_opinion.party'],
  ['Indy 1-10', 'political_opinion.referendum'],
  ['Party last canvass', 'political_opinion.party'],
  ['EU 2016 view', 'political_opinion.referendum'],
  ['Green 1-5', 'political_opinion.party'],
  ['Enw', 'identity'],
  ['Cyfeiriad', 'contact.post'],
  ['Rhif etholwr', 'register'],
  ['Cod post', 'location.postcode'],
  ['Bwriad pleidleisio', 'political_opinion.party'],
  ['Trade union member', 'trade_union'],
  ['Membership status', 'membership_supporter_donor'],
  ['City', 'location.region'],
  ['Old addresses', 'contact.post'],
  ['AC_9 flag', 'unknown'],
  ['Zyx', 'unknown'],
  ['', 'unknown'],
];

describe('labels', () => {
  test.each(rows)('%j is about %s', (label, dimension) => expect(labelDimension(label).dimension).toBe(dimension));

  test('how a label is written does not matter', () => {
    const spellings = ['MosaicType', 'mosaic_type', 'Mosaic type:', ' MOSAIC  TYPE '];
    expect(new Set(spellings.map(normaliseLabel))).toEqual(new Set(['mosaic type']));
  });

  test('a label that is known as a whole is surer than one that holds a known word', () => {
    expect(labelDimension('Email').sure).toBeGreaterThan(labelDimension('Likelihood of being a Labour voter').sure);
  });

  test.each([
    ['Recipients', 'recipients'],
    ['Who we share your data with', 'recipients'],
    ['How long we keep it', 'retention'],
    ['Retention period', 'retention'],
    ['Your rights', 'rights'],
    ['Sources of data', 'source'],
    ['Special category data', 'special_category'],
    ['Profiling', 'profiling'],
    ['Ffynhonnell', 'source'],
    ['Source of the Nile', null],
  ])('%j announces %s', (label, topic) => expect(labelTopic(label)).toBe(topic));

  test.each([
    ['Field', 'label'],
    ['Data item', 'label'],
    ['Value', 'value'],
    ['Gwerth', 'value'],
    ['Units', 'unit'],
    ['Where from', 'source'],
    ['as_of', 'asOf'],
    ['Dyddiad', 'asOf'],
    ['What it means', 'meaning'],
    ['Section', 'category'],
  ])('a column headed %j can hold the %s', (heading, role) => expect(columnRoleCandidates(heading)).toContain(role));
});
