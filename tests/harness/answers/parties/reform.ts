/** Invented answers in the manner of Reform UK: a short record, and a reply to many that holds no record at all. */
import { contactFields, day, field, percentWithSign, registerFields, yesNo } from '../fields.ts';
import { letterOf, noRecordLetter } from '../letter.ts';
import type { PartyPlan } from '../model.ts';

const sender = 'Reform UK, Data Protection';

export const reform: PartyPlan = {
  name: 'reform',
  controller: 'reform-uk',
  sender,
  forms: ['eml', 'docx', 'csv'],
  shape: 'pairs',
  letter: letterOf(['source', 'profiling', 'recipients', 'rights', 'platform_sharing']),
  topics: [
    { titles: ['Register', 'Electoral roll data', 'From the register'], fields: registerFields },
    {
      titles: ['Profile', 'Reform Pro', 'Voter profile'],
      fields: [
        field('political_opinion.party', 'Reform support|Likely Reform voter|Reform UK score', percentWithSign, {
          source: 'Modelled',
        }),
        field('turnout', 'Turnout likelihood|Chance of voting|Likely turnout', percentWithSign, { source: 'Modelled' }),
        field(
          'issue_position.immigration',
          'Issue (immigration)|Concern about immigration|Immigration concern',
          percentWithSign,
          { source: 'Modelled' },
        ),
        field('age', 'Age group|Age range|Estimated age', '18-34|35-54|55+'),
        field('contact_history', 'Last leaflet|Leaflet delivered|Last leaflet delivered', day),
        field('membership_supporter_donor', 'Registered supporter|Supporter|Supporter status', yesNo),
      ],
    },
    { titles: ['Contact', 'Contact details', 'Your details'], fields: contactFields },
  ],
};

export const noRecord: PartyPlan = {
  name: 'no-record',
  controller: 'reform-uk',
  sender,
  forms: ['eml', 'txt', 'pdf', 'html'],
  shape: 'pairs',
  letter: noRecordLetter,
  topics: [],
};
