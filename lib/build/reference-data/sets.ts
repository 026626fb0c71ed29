/** What each set of the reference data is, how old it is, and what its licence asks; the README is written from the same. */

export const sets = {
  keywords: {
    asOf: '2026-11-23',
    source: 'names that parties use of themselves',
    licence: 'none',
    basis: 'general knowledge',
  },
  parties: {
    asOf: '2021-11',
    source:
      'Electoral Commission registers (Great Britain 2021-11, Northern Ireland 2014-10), parties that stood on 2024-07-04, parties with MPs on 2026-06-27',
    licence: 'OGL v3; Open Parliament Licence v3',
  },
  nonParty: { asOf: '2014-10', source: 'Electoral Commission register of non-party campaigners', licence: 'OGL v3' },
  partyAccounts: {
    asOf: '2026-11-23',
    source: 'handles of parties',
    licence: 'none',
    basis: 'general knowledge; not checked live',
  },
  partyPages: {
    asOf: '2024-12-25',
    source: 'Meta Ad Library reports; page ids of parties',
    licence: 'facts published by Meta',
  },
  pages: {
    asOf: '2024-12-25',
    source:
      'Meta Ad Library reports of 2024-02-27, 2024-06-29 and 2024-12-25; each page labelled by our own rules from its name and "Paid for by" line',
    licence: 'facts published by Meta',
  },
  mps: { asOf: '2026-06-27', source: 'UK Parliament Members API', licence: 'Open Parliament Licence v3' },
  mpHandles: { asOf: '2026-01', source: 'handles of MPs, compiled by mySociety', licence: 'facts; credit mySociety' },
  candidates2024: {
    asOf: '2024-07-04',
    source: 'UK Parliament election results',
    licence: 'Open Parliament Licence v3',
  },
  candidates2019: {
    asOf: '2019-12-12',
    source:
      'House of Commons Library, general election 2019, results by candidate; those not elected, of parties with seats',
    licence: 'Open Parliament Licence v3',
  },
  offices: {
    asOf: '2026-01',
    source:
      'members of Holyrood, the Senedd and Stormont, commissioners, mayors, former MPs and MEPs; each list has its own date',
    licence: 'none',
    basis: 'general knowledge; not checked against the registers',
  },
} as const;
