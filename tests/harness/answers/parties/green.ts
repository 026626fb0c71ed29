/** An invented answer in the manner of the Green Party of England and Wales: a short mail and a nested JSON file. */
import { contactFields, day, field, registerFields, yesNo } from '../fields.ts';
import { letterOf } from '../letter.ts';
import type { PartyPlan } from '../model.ts';

export const green: PartyPlan = {
  name: 'green',
  controller: 'green-england-wales',
  sender: 'Green Party of England and Wales, Data Protection',
  forms: ['json', 'eml', 'csv', 'xlsx'],
  shape: 'pairs',
  letter: letterOf(['source', 'recipients', 'commercial_data', 'platform_sharing', 'retention', 'rights'], {
    commercial_data: 'denies',
  }),
  topics: [
    { titles: ['register', 'Register of electors', 'electoral roll'], fields: registerFields },
    {
      titles: ['canvass', 'Doorstep', 'Canvass record'],
      fields: [
        field(
          'political_opinion.party',
          'Green 1-5|Green support (1 = Green, 5 = against)|Canvass score (1 Green to 5 against)',
          '1|2|3|4|5',
        ),
        field('contact_history', 'Canvass date|Date canvassed|Last spoken to', day),
        field(
          'issue_position.environment',
          'Issue (environment)|Concern about climate change|View on the environment',
          'Important|Very important|Not important',
        ),
        field(
          'contact_history',
          'Survey answers|Answers to our survey|Survey response',
          'More buses|Insulate homes|Nothing said',
        ),
        field(
          'political_opinion.party',
          'Second preference|Second choice party|Other party considered',
          'Labour|Lib Dem|None',
        ),
      ],
    },
    {
      titles: ['membership', 'Member or supporter', 'supporter record'],
      fields: [
        field('membership_supporter_donor', 'Member|Membership status|Party member', 'No|Lapsed 2022|Yes'),
        field('membership_supporter_donor', 'Donor|Donations|Has donated', 'No|One gift of £10 in 2024'),
        field(
          'contact_history',
          'Petitions signed|Petition|Signed petition',
          'Clean rivers 2024|None signed|Save the library',
        ),
      ],
    },
    {
      titles: ['contact', 'Contact details', 'reach'],
      fields: [
        ...contactFields,
        field(
          'contact.email',
          'Email list status|Mailing list (email)|Subscribed to email',
          'Unsubscribed|Subscribed|Never on it',
        ),
      ],
    },
    {
      titles: ['other', 'Other data', 'more'],
      fields: [
        field('unknown', 'tag_q8|Tag 8|Flag Q', yesNo),
        field(
          'turnout',
          'Voted May 2025|Local election May 2025|Voted at the last local election',
          'Voted|Did not vote',
        ),
      ],
    },
  ],
};
