/** What the words of a label speak of, so that a label in words of its own can be understood by what it puts together. */
import { words } from './phrase-table.ts';

/** `*` ends a word that may go on: `vot*` is vote, voted, voter and voting. Words as `normaliseLabel` gives them. */
const lexicon = {
  // Votes and parties.
  vote: 'vot*, polling, ballot*, pleidlais*, pleidleis*, bleidleis*, fotio, fwrw',
  partyName:
    'labour, lab, tory, tories, conservative*, con, lib dem*, libdem*, liberal*, ld, snp, green party, greens, voting green, vote green, vote for the green*, green voter*, green supporter*, support green, back the green, plaid cymru, reform uk, reform, ukip, dup, sinn fein, sinn féin, sdlp, uup, llafur, ceidwadw*, ceidwadol, nationalist*',
  party: 'party, parties, political*, politics, side, plaid, blaid, pleidiau, gwleidydd*, wleidydd*',
  us: 'us, we, our, the party, ni',
  back: 'back*, support*, favour*, lean*, warm*, sympath*, approv*, loyal*, allegian*, prefer*, cefnog*, gefnog*, align*, affinit*, inclin*, incline*, tend*, dewis, ffafri*, winnable, wavering, waverer, undecided, floating, convert*, rating of the party, tribe',
  chance:
    'chance*, likel*, propensit*, probab*, odds, predict*, forecast*, score, scores, rating, index, percent, tebyg*, debyg*, how sure, expected, would, will',
  year: '2010, 2015, 2016, 2017, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027',
  turnOut:
    'turn out, turned out, turns out, turnout, took part, take part, takes part, participat*, went to the polls, go to the polls, attended the poll, abstain*, polling day, day of the poll, get out the vote, knock up, cymryd rhan',
  election:
    'election*, elections, poll, polls, westminster, holyrood, senedd, stormont, cynulliad, general, council election*, local election*, by election, mayor*, police commissioner, pcc, etholiad*, european parliament',
  referendum:
    'remain*, remainer, leave, leaver, brexit*, brexiteer, referendum, refferendwm, independen*, annibyniaeth, indyref, yes voter, no voter, rejoin*, eu, european union, the union, unionis*',
  said: 'said, say, says, told, tell, stated, states, answer*, replied, replies, reply, declared, response*, responded, dywed*, ddywed*, ateb*, atebion, intend*, intention*, plan to, pledge*, promis*, bwriad*',
  choice: 'choice, option, pick, runner up, second, alternative',
  // People.
  name: 'name, names, surname, forename, forenames, enw, enwau, cyfenw, initial, initials, nickname',
  title: 'title, honorific, styled, teitl, address you, addressed as, form of address, mode of address, courtesy title',
  key: 'id, ident, identifier, identification, key, reference, ref, uid, guid, urn, unique, cyfeirnod',
  record:
    'record, case, person, contact, voter, supporter, internal, unique, database, your, our, system, subject, individual',
  old: 'age, ages, aged, how old, born, birth*, birthday, years old, generation, age bracket, oed, oedran, geni, ganed, ganwyd',
  sex: 'gender, sex, male, female, man or woman, male or female, woman or man, m f, rhyw, rhywedd, pronoun*',
  speech: 'language*, mother tongue, tongue, speak*, spoken language, iaith, ieithoedd, siarad cymraeg, bilingual',
  descent:
    'ethnic*, race, racial, ancestr*, heritage, descent, nationality, family background, cultural background, country of birth, national origin*, origin*, origins of, background from, tarddiad, tras, ethnigrwydd, immigrant background, diaspora',
  faith:
    'religio*, faith*, belief system, spiritual*, worship*, denomination, church*, mosque, synagogue, temple, god, devout*, devotion*, creed, crefydd*, ffydd, astrolog*, horoscope*, mystic*',
  union: 'trade union*, unionised, union branch, affiliated union, undeb, undebau',
  illness: 'health*, illness*, medical, condition, sick*, iechyd, wellbeing',
  disabled: 'disab*, impairment*, wheelchair, mobility need*, accessib*, access requirement*, blind, deaf, anabl*',
  orientation: 'sexual*, sexuality, orientation, lgbt*, gay',
  schooling:
    'education*, school*, degree*, graduat*, qualification*, qualified, university, universities, college, studied, studies, addysg, cymhwyster*, a levels, gcse*',
  work: 'occupation*, job, jobs, employ*, profession*, career, trade or profession, works as, working status, line of work, self employed, unemployed, pensioner, retire*, swydd, gwaith, cyflog*, social grade, social class, industry, business owner, working, salaried, breadwinner',
  money:
    'income*, earn*, wage*, salar*, affluen*, wealth*, well off, rich*, money coming, purchasing power, spending power, disposable, savings, incwm, incomes, enillion, depriv*, poverty, council tax, house price*, property value, home value, value of your home, debt*, credit rating, mortgage amount, financial*, prosper*, demographic group, demographic type, consumer group, consumer type, consumer segment*, segment*, neighbourhood type, classification of your area, mosaic, acorn, experian, caci, cameo, geodemograph*',
  kids: 'child, children, kid, kids, son, sons, daughter*, infant*, toddler*, teenager*, school age, plant, dependent*, dependant*, parent, parents, parenthood, family, families, teulu',
  marriage:
    'marri*, spouse, partner status, relationship, single, divorc*, widow*, cohabit*, civil partner*, priod*, living with partner, couple',
  household:
    'household*, householder*, occupan*, occupier*, residents, people at, adults, living alone, aelwyd, home size, years lived, lived there, lived here, lived at, time at address, time at this address, moved in, years there, stage of life, life stage, lifestage, phase of life',
  ownOrRent:
    'own or rent, owned or rented, rent or own, owns or rents, rents or owns, own your home, owner occup*, homeowner*, home owner*, tenan*, tenure, renter*, rented, rents, renting, mortgage*, landlord, leasehold*, freehold*, council house, social housing, property type, type of property, type of home, house type, flat or house, deiliad*, perchen*, rhentu',
  paper:
    'newspaper*, paper read, papers read, daily paper, read* habit*, reads, reader, readership, news source*, broadcaster, tv news, magazine*, media, guardian, daily mail, telegraph, the times, daily mirror, papur newydd, papur, news you follow, tabloid*, broadsheet*',
  hobby:
    'hobb*, interest, interests, pastime*, leisure, lifestyle*, likes to, enjoys, sport*, holiday*, pet, pets, car owner*, diddordeb*, charity giving, charities supported, shops at, shopping',
  // Reaching a person.
  email: 'email*, e mail*, ebost, e bost, inbox, newsletter*, electronic mail',
  phone:
    'phone*, telephone*, mobile*, landline*, tel, mob, cell, handset, ring you, ring, text message*, texts, text you, sms, whatsapp, call you, ffôn, ffon, symudol, dialling',
  street:
    'address*, street*, where you live, where you lived, where do you live, lives at, live at, residence, house number, house name, door number, flat, dwelling place, lived before, previous home, former home, cyfeiriad*, stryd, ble rydych yn byw, lle rydych yn byw, by post, post to you',
  postcode: 'postcode*, post code*, postal code*, zip, cod post, côd post, sector postcode',
  seat: 'constituency, constituencies, seat, your mp, mp area, member of parliament, etholaeth*',
  place:
    'ward, wards, council area, council, local authority, borough, county, district, town, city, village, region, parish, neighbourhood, locality, area, community, cyngor, ward etholiadol, ardal, sir, tref, town or city',
  land: 'country, nation, gwlad, england or wales, part of the uk',
  // The register.
  register:
    'electoral roll, electoral register, register of electors, the roll, the register, on the register, electoral number, elector, electors, franchise, registered to vote, voter registration, eligib*, entitled to vote, cofrestr*, gofrestr, etholwr, etholiadol, registration',
  station:
    'polling station, polling place, polling district, poll district, where you vote, place to vote, voting place, voting district, ballot box, gorsaf, dosbarth pleidleisio, ardal bleidleisio, canvass road, street bundle, walk order, walk sheet',
  absent:
    'postal vot*, vote by post, votes by post, post vote, proxy*, absent*, votes in person, way of voting, method of voting, how you cast, votes how',
  number: 'number, no, num, rhif, code',
  // What the party did.
  contacted:
    'call*, called on, visit*, knock*, canvass*, door, doorstep, spoke*, spoken, talked, talk, convers*, contact*, met, leaflet*, letter*, mail*, mailing*, flyer*, delivered, survey*, questionnaire*, petition*, signed the, signed a, event*, attended, meeting*, notes, note, comment*, remark*, memo, sgwrs, ymwel*, canfas*, taflen*, deiseb*, siarad â, siaradwyd, buom yn siarad, nodiad*, casework, correspond*, wrote to us, put your name to, outcome',
  when: 'when, date, last, latest, recent*, most recent, day, pryd, dyddiad, diwethaf, first, time of',
  member:
    'member*, donor*, donat*, gave money, given money, gives money, gift*, contribut*, subscri*, volunteer*, helper*, helps, help the campaign, activist*, joined, supporter scheme, signed up as a supporter, registered as a supporter, aelod*, rhodd*, gwirfodd*, fundrais*, belongs to, paid up, amount given, sums given, deliverer',
  audience:
    'audience*, custom audience*, target list*, targeting list*, uploaded, upload*, matched to, advertising list*, ad list*, ads you were, online advert*, digital advert*, facebook list, lists you are on, campaign list*, match key',
  lookalike: 'lookalike*, look alike*, similar people, people like you',
  site: 'website*, web page*, pages viewed, site visit*, browsing, clicks, clicked, link click*, page view*, cookie*, tracking, pixel',
  social:
    'facebook*, twitter*, instagram*, tiktok*, linkedin*, social media, social network*, followers, follows us, likes on, handle, screen name',
  gear: 'device*, ip address, browser, handset type, operating system, user agent, phone model',
  stopped:
    'do not contact, do not mail, do not call, do not canvass, unsubscrib*, opted out, opt out, suppress*, stop list, objection*, excluded, exclude*, exclusion*',
  entry:
    'record added, record created, added on, added to file, on file since, date added, entered on, loaded on, imported on, last changed, last updated, updated on, extracted, extract of, printed on, exported, produced on, run on, model date, model run, date of this, software version, version of, calculated on, scored on, system, database name, batch, sheet, source file',
  weight: 'priority, importance for, importance of, contact order, campaign value',
  // Questions of the day.
  issue:
    'issue*, matter*, cares, care about, concern*, worr*, opinion on, opinion of, opinion about, view on, views on, view of, views about, attitude*, position on, stance, feel* about, feel* on, thinks about, important to you, top priority, said about, think about, barn ar, barn am, pryder*, poeni',
} as const;

export type LabelConcept = keyof typeof lexicon;

const patterns = new Map<LabelConcept, RegExp>();
for (const [concept, list] of Object.entries(lexicon)) if (isConcept(concept)) patterns.set(concept, patternOf(list));

function isConcept(name: string): name is LabelConcept {
  return name in lexicon;
}

function patternOf(list: string): RegExp {
  const phrases = words(list).map((phrase) => phrase.replaceAll('*', String.raw`\p{L}*`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${phrases.join('|')})(?![\p{L}\p{N}])`, 'u');
}

/** The concepts that a normalised label speaks of. */
export function labelConcepts(normalised: string): ReadonlySet<LabelConcept> {
  return new Set([...patterns].flatMap(([concept, test]) => (test.test(normalised) ? [concept] : [])));
}
