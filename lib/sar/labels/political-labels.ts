/** Labels of how a person is thought to vote, how often, what they told a canvasser, and what the party did with it. */
import type { Dimension } from '#lib/core/dimensions.ts';
import { type PhraseRow, words } from './phrase-table.ts';

export const politicalLabels: readonly PhraseRow<Dimension>[] = [
  {
    means: 'political_opinion.party',
    phrases: words(`
      labour, lab, lab support, conservative, conservatives, con, tory, lib dem, lib dems, liberal democrat,
      liberal democrats, liberal, ld, libdem, snp, green, greens, grn, green party, plaid, plaid cymru, reform,
      reform uk, ref 1 10, ref 0 10, ref support, ref vote, brexit party, ukip, dup, sinn féin, sinn fein, sdlp, uup, alliance party, vi, vi con, vi
      lab, vi ld, vi ref, vi grn, vi snp, vi pc, voting intention, vote intent, vote intention, voter id, voter
      id code, party id, master party id, party identification, party support, party supported, party
      preference, party last canvass, last canvass, canvass code, canvass letter, canvass result,
      canvassed intention, party given, party when last canvassed, party at last canvass, canvass response, political
      opinion, political opinions, political affiliation, political party, support score, support level, likely
      party, pledge, promise, labour promise, persuasion, persuadability, persuadable, swing voter, propensity
      to vote, likely to vote, pragmatic liberal, soft tory, metropolitan elite, target voter, support,
      supporter score, bwriad pleidleisio, bwriad i bleidleisio, cefnogwr, plaid a gefnogir, barn wleidyddol, barn gwleidyddol, sgôr
      cefnogaeth, ptv, vi score, vote intention score, party allegiance, allegiance, cefnogaeth, plaid wleidyddol, cefnogaeth plaid, vote history party,
      party, second preference, tactical, tactical voter, core vote, leader rating
    `),
  },
  {
    means: 'political_opinion.referendum',
    phrases: words(`
      remain, leave, remain 2016, voted remain, voted leave, remain support, eu referendum, eu 2016, eu 2016
      view, eu view, referendum, brexit, second referendum, people s vote, indy, indy 1 10, independence,
      scottish independence, indyref, independence support, annibyniaeth, cefnogaeth i
      annibyniaeth, support for independence, view on the eu in 2016, view on the eu, refferendwm, unionist, rejoin
    `),
  },
  {
    means: 'turnout',
    phrases: words(`
      turnout, turnout score, voting, likely to turn out, voted, voted in,
      marked register, voting history, vote history, voter history, election history, did vote, times voted,
      elections voted, priority, campaign priority, contact priority, gotv, gotv priority, turnout gen, turnout
      propensity, propensity to turn out, parl, local election, general election, ge 2015, ge 2017, ge 2019, ge
      2024, ge2015, ge2017, ge2019, ge2024, le2021, le2022, le2023, le2024, le2025, election code, hanes
      pleidleisio, pleidleisiodd, cofrestr wedi ei marcio, nifer a bleidleisiodd, tebygolrwydd o bleidleisio,
      likely voter, non voter, council election, scottish parliament election, senedd election, mayoral election,
      parliamentary election, etholiad, etholiad y senedd, senedd 2021, senedd 2026, holyrood 2021, holyrood 2026
    `),
  },
  {
    means: 'contact_history',
    phrases: words(`
      contact date, date of contact, dyddiad canfasio, last spoken to, last mailing, contact method, contact type, contact history, last contacted, last contact, last mailed,
      mailed, last canvassed, canvass date, canvassed, canvasser, interaction, interactions, interaction notes,
      notes, note, comments, comment, free text, contact notes, doorstep, door knock, doorknock, campaign,
      campaigns, campaigns used in, leaflet, leaflets delivered, emails sent, email opened, emails opened, sms
      sent, calls made, survey, survey response, survey answers, survey date, petition, petitions, petitions
      signed, event, events, events attended, casework, correspondence, nodiadau, dyddiad cyswllt, hanes
      cyswllt, cyswllt diwethaf, dull cyswllt, dull cysylltu, canfasio, arolwg, deiseb, deisebau, taflen, last spoken to, method, =date, =dyddiad, social media posts, contacted, do not contact, no
      contact, mailing history, question, canvass
    `),
  },
  {
    means: 'membership_supporter_donor',
    phrases: words(`
      member, membership, membership status, membership number, party member, labour party member, lib dem
      member, registered supporter, supporter status, volunteer, volunteer status, has volunteered, =supporter, activist, donor, donation,
      donations, donated, gift aid, direct debit, affiliate, affiliated supporter, aelod, aelodaeth, rhoddwr,
      rhodd, gwirfoddolwr, statws aelodaeth, rhif aelodaeth, cefnogwr cofrestredig, subscriber
    `),
  },
  {
    means: 'list.uploaded',
    phrases: words(`
      custom audience, custom audiences, target audience, target audience id, target audience ids, target
      audience i ds, audience id, audience ids, audience, audiences, facebook audience, meta audience, uploaded
      list, uploaded lists, matched audience, matched audiences, customer match, list name, lists, mailing list,
      segment list, export list, social media list
    `),
  },
  { means: 'list.lookalike', phrases: words('lookalike, lookalike audience, look alike, similar audience') },
  {
    means: 'engagement.onsite',
    phrases: words(`
      web tracking, website visits, website visit, site visits, pages viewed, pixel, web activity, last web
      visit, website
    `),
  },
  {
    means: 'engagement.platform',
    phrases: words(`
      facebook likes, page likes, social media engagement, twitter handle, facebook id, facebook profile, social
      media handle, x handle, instagram handle, social media
    `),
  },
];
