/** An invented answer in the manner of Labour: a letter above many tables, scores without a key. */
import {
  contactFields,
  decile,
  decimalPercent,
  day,
  field,
  fraction,
  month,
  outOfTen,
  rankInWard,
  registerFields,
  votingFields,
  yesNo,
} from '../fields.ts';
import { letterOf } from '../letter.ts';
import type { PartyPlan } from '../model.ts';

const estimated = { source: 'Commercial supplier', bought: true } as const;

export const labour: PartyPlan = {
  name: 'labour',
  controller: 'labour',
  sender: 'Labour Party, Data Protection team',
  forms: ['csv', 'docx', 'pdf', 'pdf-untagged'],
  shape: 'wide',
  letter: letterOf(
    [
      'source',
      'commercial_data',
      'recipients',
      'platform_sharing',
      'list_sharing',
      'profiling',
      'special_category',
      'retention',
      'rights',
    ],
    { commercial_data: 'holds', profiling: 'holds' },
  ),
  topics: [
    {
      titles: ['Table A Register', 'Electoral register data', 'Your entry in the register'],
      fields: [
        ...registerFields,
        field(
          'register',
          'Road Group|Street group|Walk number',
          (random, { district }) => `${district}-0${random.int(1, 9)}`,
        ),
        field('register', 'Ballot Box|Ballot box number|Polling station number', (random) => `${random.int(1, 90)}`),
        field(
          'register',
          'Polling place|Polling place name|Polling station',
          'Imaginary Community Hall|Mock Library|Fable Primary School',
        ),
        field(
          'contact.post',
          'Previous address|Old address|Former address',
          (_, { oldStreet, town }) => `${oldStreet}, ${town}`,
        ),
        field('age', 'Date of birth|DOB|Birth date', (_, { born }) => born),
      ],
    },
    { titles: ['Table B Voting history', 'Elections you voted in', 'Marked register'], fields: votingFields },
    {
      titles: ['Table C Contact', 'Conversations with you', 'Contact record'],
      events: true,
      fields: [
        field('contact_history', 'Date|Contact date|Date of contact', day),
        field('contact_history', 'Method|Contact method|Contact type', 'Doorstep|Phone|Street stall'),
        field('political_opinion.party', 'Code|Voter ID|Canvass code', 'L|L?|T|D|S|X|Z'),
        field(
          'political_opinion.party',
          'Labour 1-10|Likelihood of voting Labour (1-10)|Labour support 1 to 10',
          outOfTen,
        ),
        field(
          'political_opinion.party',
          'Con 1-10|Likelihood of voting Conservative (1-10)|Conservative support 1 to 10',
          outOfTen,
        ),
        field(
          'contact_history',
          'Notes|Comments|Canvasser notes',
          'Worried about the hospital|Asked about buses|Not in; neighbour said to call later',
        ),
      ],
    },
    { titles: ['How we can reach you', 'Contact details', 'Telephone and e-mail'], fields: contactFields },
    {
      titles: ['Table D Scores (0-100 unless stated)', 'Modelled scores', 'Predictions'],
      fields: [
        field(
          'political_opinion.party',
          'lab_support_2024|Labour support score|Probability of supporting Labour',
          decimalPercent,
          { source: 'Modelled' },
        ),
        field(
          'turnout',
          'turnout_gen|Turnout model (general election)|Likelihood to vote at a general election',
          decimalPercent,
          { source: 'Modelled' },
        ),
        field(
          'political_opinion.referendum',
          'remain_2016|Estimated Remain voter 2016|EU referendum model: Remain',
          decimalPercent,
          { source: 'Modelled' },
        ),
        field('political_opinion.party', 'persuasion|Persuadability|Persuasion score', fraction, {
          source: 'Modelled',
        }),
        field(
          'issue_position.housing',
          'concern_housing_rank|Housing concern (ward rank)|Rank in ward: concern about housing',
          rankInWard,
        ),
        field(
          'issue_position.childcare',
          'concern_childcare_rank|Childcare concern (ward rank)|Rank in ward: concern about childcare',
          rankInWard,
        ),
        field(
          'issue_position.austerity',
          'concern_austerity_decile|Austerity concern decile|Decile of concern about austerity',
          decile,
        ),
        field('context', 'model_date|Date of model|Model run', month),
        field('unknown', 'seg_x7|QF band|Cluster ref', '4|11|B2'),
      ],
    },
    {
      titles: ['Table E Household (commercial)', 'Household information bought in', 'About your household (estimates)'],
      fields: [
        field('household_life_stage', 'family_unit|Family unit code|Family type', '00|03|05|06|10|12|U', estimated),
        field(
          'household_life_stage',
          'marital_status|Estimated marital status|Marital status (assumed)',
          'M (est.)|S (est.)',
          estimated,
        ),
        field('household_life_stage', 'children|Children in household|Likely to have children', yesNo, estimated),
        field(
          'household_life_stage',
          'length_of_residency|Years at this address|Length of residency of head of household',
          (random) => `${random.int(1, 30)}`,
          estimated,
        ),
        field(
          'household_life_stage',
          'head_of_household|Likely head of household|Head of the household',
          yesNo,
          estimated,
        ),
        field('gender', 'gender|Assumed gender|Sex (estimated)', (_, { gender }) => `${gender} (est.)`, estimated),
        field(
          'housing_tenure',
          'tenure|Tenure estimate|Owner or tenant',
          'OWNED (est.)|COUNCIL (est.)|PRIVATE RENT (est.)',
          estimated,
        ),
        field('affluence_income', 'mosaic_group|Mosaic group|Mosaic UK group', 'A|E|H|K|N|O', estimated),
        field('affluence_income', 'mosaic_type|Mosaic type|Mosaic UK type', 'A01|E20|H30|K46|N58|O63', estimated),
      ],
    },
  ],
};
