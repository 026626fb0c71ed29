/** An invented answer in the manner of the Conservatives: a workbook with a sheet for each topic, bands and letters. */
import { contactFields, day, field, outOfTen, percent, registerFields, votingFields, yesNo } from '../fields.ts';
import { letterOf } from '../letter.ts';
import type { PartyPlan } from '../model.ts';

const estimated = { source: 'Third-party supplier', bought: true } as const;

export const conservative: PartyPlan = {
  name: 'conservative',
  controller: 'conservative',
  sender: 'Conservative Campaign Headquarters, Information rights',
  forms: ['xlsx', 'csv', 'pdf'],
  shape: 'wide',
  letter: letterOf(
    ['source', 'recipients', 'platform_sharing', 'profiling', 'commercial_data', 'rights', 'retention'],
    { commercial_data: 'holds' },
  ),
  topics: [
    {
      titles: ['Elector', 'Electorate record', 'Register entry'],
      fields: [
        field('identity', 'VS_ID|VoteSource ID|Record number', (random) => `${random.int(100_000, 999_999)}`),
        ...registerFields,
        field('register', 'DateAdded|Date added|Date added to the register', day),
      ],
    },
    {
      titles: ['VI', 'Voting intention', 'Survey and canvass results'],
      events: true,
      fields: [
        field('contact_history', 'Date|Survey date|Date of survey', day),
        field('political_opinion.party', 'VI_Con|Conservative (0-10)|Propensity to vote Conservative', outOfTen),
        field('political_opinion.party', 'VI_Lab|Labour (0-10)|Propensity to vote Labour', outOfTen),
        field('political_opinion.party', 'VI_LD|Liberal Democrat (0-10)|Propensity to vote Liberal Democrat', outOfTen),
        field('political_opinion.party', 'VI_Ref|Reform (0-10)|Propensity to vote Reform', outOfTen),
        field('political_opinion.party', 'VI_Grn|Green (0-10)|Propensity to vote Green', outOfTen),
        field('political_opinion.party', 'Code|VI code|Canvass letter', 'C|P|Q|L|S|X'),
        field('political_opinion.party', 'Pledge|Pledged support|Pledge given', yesNo),
      ],
    },
    { titles: ['Turnout', 'Voting record', 'Elections'], fields: votingFields },
    {
      titles: ['Demographics (estimated)', 'Estimated attributes', 'Likely characteristics'],
      fields: [
        field('age', 'AgeBand_Est|Estimated age band|Likely age', '18-24|25-34|35-44|55-64|65+', estimated),
        field(
          'ethnicity_origin',
          'Origin_Est|Likely country of origin|Estimated origin (from name)',
          'South Asian|Celtic|Eastern European|West African',
          estimated,
        ),
        field('religion', 'Religion_Est|Likely religion|Estimated faith', 'Hindu|Christian|Muslim|None', estimated),
        field(
          'ethnicity_origin',
          'Ethnicity_Est|Likely ethnicity|Estimated ethnic group',
          'Asian|White British|Black Caribbean',
          estimated,
        ),
        field('affluence_income', 'MosaicType|Experian Mosaic type|Mosaic (type)', 'B05|D17|H30|I38|N58', estimated),
        field('affluence_income', 'MosaicGroup|Experian Mosaic group|Mosaic (group)', 'B|D|H|I|N', estimated),
        field(
          'affluence_income',
          'Income_Band|Household income band|Likely income',
          'A|C|£30,000 to £40,000',
          estimated,
        ),
        field(
          'education',
          'Education_Est|Likely education|Estimated level of education',
          'Degree|A level|None',
          estimated,
        ),
        field(
          'media_newspaper',
          'Newspaper_Est|Likely newspaper|Estimated newspaper read',
          'Telegraph|Mail|The Guardian|None',
          estimated,
        ),
        field('religion', 'Mysticism|Mysticism score|Interest in mysticism (1-10)', outOfTen, estimated),
      ],
    },
    { titles: ['Contact details', 'How to contact', 'Reach'], fields: contactFields },
    {
      titles: ['Campaign', 'Campaigning', 'Use in campaigns'],
      fields: [
        field('turnout', 'Priority|Campaign priority|Contact priority', 'A|B|C|E'),
        field('list.uploaded', 'TargetAudienceIDs|Audience IDs|Target audiences', '4471;9920|3308|118;220;471'),
        field('contact_history', 'LastMailed|Last mailing|Date last mailed', day),
        field('contact.email', 'Consent_Email|Consent to email|Email permission', yesNo),
        field('contact.phone', 'Consent_Phone|Consent to phone|Telephone permission', yesNo),
        field('unknown', 'RSX_flag|XJ index|Tier K', percent),
      ],
    },
  ],
};
