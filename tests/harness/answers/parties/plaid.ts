/** An invented answer in the manner of Plaid Cymru: Welsh headings, some with English beside them. */
import { field } from '../fields.ts';
import { bilingualLetter } from '../letter-cy.ts';
import type { PartyPlan } from '../model.ts';

const register = { source: 'Cofrestr etholiadol', asOf: '2026-01' } as const;

export const plaid: PartyPlan = {
  name: 'plaid',
  controller: 'plaid-cymru',
  sender: 'Plaid Cymru, Diogelu Data',
  forms: ['html', 'docx', 'csv', 'txt'],
  shape: 'pairs',
  letter: bilingualLetter,
  topics: [
    {
      titles: ['Cofrestr', 'Y gofrestr etholiadol', 'Cofrestr / Register'],
      fields: [
        field('identity', 'Enw|Enw llawn|Enw / Name', (_, { forename, surname }) => `${forename} ${surname}`, register),
        field(
          'contact.post',
          'Cyfeiriad|Cyfeiriad cartref|Cyfeiriad / Address',
          (_, { street, town }) => `${street}, ${town}`,
          register,
        ),
        field('location.postcode', 'Cod post|Côd post|Cod post / Postcode', (_, { postcode }) => postcode, register),
        field(
          'register',
          'Rhif etholwr|Rhif etholiadol|Rhif etholwr / Elector number',
          (_, { district, number }) => `${district}-${number}`,
          register,
        ),
        field(
          'location.constituency',
          'Etholaeth|Etholaeth Senedd|Etholaeth / Constituency',
          (_, { constituency }) => constituency,
          register,
        ),
        field('location.region', 'Ward|Ward etholiadol|Ward / Electoral ward', (_, { ward }) => ward, register),
        field(
          'register',
          'Dosbarth pleidleisio|Dosbarth etholiadol|Dosbarth pleidleisio / Polling district',
          (_, { district }) => district,
          register,
        ),
      ],
    },
    {
      titles: ['Canfasio', 'Sgyrsiau â chi', 'Canfasio / Canvassing'],
      fields: [
        field(
          'political_opinion.party',
          'Bwriad pleidleisio|Bwriad pleidleisio 2026|Bwriad pleidleisio / Voting intention',
          'Plaid Cymru|Llafur|Tebygol o gefnogi|Ansicr',
        ),
        field(
          'political_opinion.referendum',
          'Annibyniaeth|Cefnogaeth i annibyniaeth|Annibyniaeth / Independence',
          (random) => `${random.int(0, 10)}/10`,
        ),
        field(
          'contact_history',
          'Dyddiad canfasio|Dyddiad cyswllt|Dyddiad canfasio / Canvass date',
          '2025-03-09|2024-06-01|2026-02-14',
        ),
        field(
          'contact_history',
          'Nodiadau|Nodiadau canfasio|Nodiadau / Notes',
          'Pryderu am yr ysgol|Heb fod gartref|Eisiau poster',
        ),
      ],
    },
    {
      titles: ['Pleidleisio', 'Hanes pleidleisio', 'Pleidleisio / Voting'],
      fields: [
        field('turnout', 'Pleidleisiodd 2024|Pleidleisiodd yn 2024|Pleidleisiodd 2024 / Voted 2024', 'Do|Naddo', {
          source: 'Cofrestr wedi ei marcio',
        }),
        field('turnout', 'Pleidleisiodd Senedd 2026|Etholiad y Senedd 2026|Senedd 2026 / Voted', 'Do|Naddo', {
          source: 'Cofrestr wedi ei marcio',
        }),
      ],
    },
    {
      titles: ['Iaith', 'Yr iaith', 'Iaith / Language'],
      fields: [field('language', 'Siaradwr Cymraeg|Siarad Cymraeg|Siaradwr Cymraeg / Welsh speaker', 'Ie|Na|Dysgwr')],
    },
    {
      titles: ['Cyswllt', 'Manylion cyswllt', 'Cyswllt / Contact'],
      fields: [
        field('contact.email', 'E-bost|Cyfeiriad e-bost|E-bost / Email', (_, { email }) => email ?? '', {
          contact: 'email',
          source: 'Gwefan',
        }),
        field('contact.phone', 'Rhif ffôn|Ffôn symudol|Rhif ffôn / Phone', (_, { phone }) => phone ?? '', {
          contact: 'phone',
          source: 'Deiseb',
        }),
      ],
    },
  ],
};
