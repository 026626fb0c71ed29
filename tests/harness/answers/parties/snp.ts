/** An invented answer in the manner of the SNP: a mail with a small table. */
import { contactFields, field, outOfTen, registerFields } from '../fields.ts';
import { letterOf } from '../letter.ts';
import type { PartyPlan } from '../model.ts';

export const snp: PartyPlan = {
  name: 'snp',
  controller: 'snp',
  sender: 'Scottish National Party, Data Protection Officer',
  forms: ['html', 'eml', 'csv', 'txt'],
  shape: 'pairs',
  letter: letterOf(['source', 'commercial_data', 'recipients', 'platform_sharing', 'rights', 'profiling'], {
    commercial_data: 'denies',
  }),
  topics: [
    { titles: ['Register', 'Electoral roll', 'The electoral register'], fields: registerFields },
    {
      titles: ['Canvassing', 'What we recorded when we spoke', 'Doorstep record'],
      fields: [
        field('political_opinion.party', 'SNP 1-10|SNP support (1-10)|Support for the SNP out of 10', outOfTen, {
          source: 'Canvass',
        }),
        field(
          'political_opinion.referendum',
          'Indy 1-10|Independence support (1-10)|Support for independence out of 10',
          outOfTen,
          { source: 'Canvass' },
        ),
        field(
          'political_opinion.party',
          'Party last canvass|Party at last canvass|Party given when last canvassed',
          'SNP|Labour|Green|Would not say',
        ),
        field(
          'political_opinion.referendum',
          'EU 2016 view|View on the EU in 2016|EU referendum 2016',
          'Remain|Leave|Not known',
        ),
        field(
          'issue_position.housing',
          'Issue survey, housing|Opinion on housing|Concern about housing',
          'Too dear|Build more|No view',
        ),
        field(
          'contact_history',
          'Last canvassed|Date last canvassed|Last contacted',
          '2025-04-12|2024-06-20|2023-09-30',
        ),
      ],
    },
    {
      titles: ['Turnout', 'Elections', 'Voted or not'],
      fields: [
        field('turnout', 'Turnout 2021|Scottish Parliament election 2021|Voted 2021', 'Voted|Did not vote', {
          source: 'Marked register',
        }),
        field('turnout', 'Turnout 2024|UK general election 2024|Voted 2024', 'Voted|Did not vote', {
          source: 'Marked register',
        }),
        field(
          'turnout',
          'Turnout 2026|Scottish Parliament election 2026|Voted 2026',
          'Voted|Did not vote|Not yet known',
          { source: 'Marked register' },
        ),
      ],
    },
    { titles: ['Contact details', 'Contacting you', 'How we write to you'], fields: contactFields },
  ],
};
