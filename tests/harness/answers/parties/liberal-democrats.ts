/** An invented answer in the manner of the Liberal Democrats: one field a row, scores in percent, guesses from the name. */
import { contactFields, difference, field, fraction, percent, registerFields } from '../fields.ts';
import { letterOf } from '../letter.ts';
import type { PartyPlan } from '../model.ts';

const modelled = { unit: '%', source: 'Modelled', asOf: '2025-11' } as const;
const fromSoftware = { source: 'Software' } as const;
const supplied = { unit: '0-1', source: 'Third-party supplier', bought: true } as const;

export const liberalDemocrats: PartyPlan = {
  name: 'liberal-democrats',
  controller: 'liberal-democrats',
  sender: 'Liberal Democrats, Data Protection Officer',
  forms: ['csv', 'xlsx', 'eml', 'txt'],
  shape: 'long',
  letter: letterOf(['source', 'recipients', 'platform_sharing', 'profiling', 'rights', 'retention'], {
    profiling: 'holds',
  }),
  topics: [
    {
      titles: ['identity', 'Identifiers', 'Who you are'],
      fields: [
        field('identity', 'VANID|Voter file ID|Connect ID', (random) => `${random.int(70_000_000, 79_999_999)}`, {
          source: 'Connect',
          asOf: '2026-09-30',
        }),
      ],
    },
    {
      titles: ['register', 'Electoral roll', 'Register'],
      fields: [
        ...registerFields,
        field(
          'register',
          'Poll Number|Polling number|Roll number',
          (_, { district, number }) => `${district}-${number}`,
          {
            source: 'Electoral register',
            asOf: '2026-01',
          },
        ),
        field('turnout', 'Marked Register 2024-07-04|Voted 4 July 2024|Turnout July 2024', 'Voted|Did not vote', {
          source: 'Marked register',
          asOf: '2024-10',
        }),
      ],
    },
    {
      titles: ['canvass', 'Canvassing', 'What you told us'],
      fields: [
        field(
          'political_opinion.party',
          'Vote Intent 2025|Voting intention (2025)|Canvassed intention',
          'Probable LD|Definite LD|Labour|Soft Conservative|Undecided',
          {
            source: 'Doorstep 2025-02-16',
          },
        ),
        field(
          'political_opinion.party',
          'Master Party ID|Party identification|Usual party',
          'Lib Dem|Labour|Green|None',
          { source: 'Canvass' },
        ),
        field('membership_supporter_donor', 'Volunteer|Volunteer status|Has volunteered', 'Yes|No'),
      ],
    },
    {
      titles: ['score', 'Scores', 'Predicted likelihoods'],
      fields: [
        field(
          'political_opinion.party',
          'Likelihood of being a core Lib Dem|Core Lib Dem score|Core Liberal Democrat probability',
          percent,
          modelled,
        ),
        field(
          'political_opinion.party',
          'Likelihood of being a Labour voter|Labour voter score|Labour vote probability',
          percent,
          modelled,
        ),
        field(
          'political_opinion.party',
          'Likelihood of being a pragmatic liberal|Pragmatic liberal score|Pragmatic liberal probability',
          percent,
          modelled,
        ),
        field(
          'political_opinion.party',
          'Net difference in likelihood of voting Conservative or Reform|Conservative minus Reform|Conservative versus Reform difference',
          difference,
          { ...modelled, unit: 'pp' },
        ),
        field(
          'political_opinion.referendum',
          'Likelihood voted Remain in 2016|Remain vote estimate|Voted Remain (predicted)',
          percent,
          modelled,
        ),
        field(
          'political_opinion.referendum',
          'Predicted Remain vote in a second referendum|Second referendum Remain|Remain next time',
          percent,
          modelled,
        ),
        field(
          'turnout',
          'Likelihood of voting at local elections|Local turnout score|Local turnout probability',
          percent,
          modelled,
        ),
      ],
    },
    {
      titles: ['name', 'From your name', 'Name analysis'],
      fields: [
        field(
          'age',
          'Age from name|Implied age|Name-based age',
          'older: probably older|younger: probably younger|unclear',
          fromSoftware,
        ),
        field(
          'language',
          'First language from name|Implied first language|Likely first language',
          'English|Welsh|Punjabi|Polish',
          fromSoftware,
        ),
      ],
    },
    {
      titles: ['supplier', 'Supplied attributes', 'From a supplier'],
      fields: [
        field(
          'media_newspaper',
          'Newspaper readership (Guardian)|Reads The Guardian|Guardian reader',
          fraction,
          supplied,
        ),
        field(
          'affluence_income',
          'Household income over 50k|High income household|Income above 50,000',
          fraction,
          supplied,
        ),
        field(
          'household_life_stage',
          'Presence of children|Children at home|Has children under 18',
          fraction,
          supplied,
        ),
        field('unknown', 'Attribute 19|PX-19|Zeta index', fraction, supplied),
      ],
    },
    { titles: ['contact', 'Contact', 'Getting in touch'], fields: contactFields },
  ],
};
