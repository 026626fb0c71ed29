/** Words by which parties, their nations' parts, youth wings and branches call themselves; from general knowledge, 2026-11. */
import { phraseList } from './word-lists.ts';

/** Party id → phrases. A phrase matches whole words anywhere in a text, unless a longer one (the stop list's too) covers it. */
export const partyKeywords: Readonly<Record<string, readonly string[]>> = {
  labour: phraseList(`
  labour; llafur; labour party; welsh labour; labour and co operative; labour and co op; labour coop
  labour co op; labour and cooperative; young labour; labour students; london labour; scottish labour
  labour list; labour rose; clp; constituency labour party
`),
  conservative: phraseList(`
  conservative; conservatives; tory; tories; ceidwadwyr; ceidwadwr; cchq; conservative association
  conservative party; conservative and unionist; conservatives and unionists; young conservatives
  university conservatives; university conservative association
`),
  'liberal-democrats': phraseList(`
  liberal democrat; liberal democrats; lib dem; lib dems; libdem; libdems; liberal democratic party
  democratiaid rhyddfrydol; lib dem focus; liberal democrat focus team; young liberals
`),
  'reform-uk': phraseList(`
  reform uk; reform party uk; reform party; reform candidate; reform uk wales; brexit party; the brexit party
  reform scotland candidate
`),
  'green-england-wales': phraseList(`
  green party; the green party; green party of england and wales; gpew; wales green party; plaid werdd
  young greens; green candidate; green councillor; green councillors; green mp; vote green; voting green
  green cllr; greens; green voice
`),
  'scottish-greens': phraseList('scottish greens; scottish green party; scottish green; scottish young greens'),
  'green-northern-ireland': phraseList('green party northern ireland; green party ni; green party in northern ireland'),
  snp: phraseList('snp; scottish national party; young scots for independence'),
  'plaid-cymru': phraseList('plaid cymru; plaid ifanc; plaid; the party of wales'),
  'sinn-fein': phraseList('sinn fein; sinnfein'),
  dup: phraseList('dup; democratic unionist party; democratic unionists'),
  alliance: phraseList(`
  alliance party; alliance party of northern ireland; alliance councillor; alliance mla; young alliance
`),
  uup: phraseList('uup; ulster unionist party; ulster unionist; ulster unionists'),
  sdlp: phraseList('sdlp; social democratic and labour party; sdlp youth'),
  tuv: phraseList('tuv; traditional unionist voice'),
  'people-before-profit': phraseList('people before profit; people before profit alliance'),
  aontu: phraseList('aontu'),
  'co-operative': phraseList('co operative party; cooperative party; co op party'),
  'your-party': phraseList('your party uk'),
  'restore-britain': phraseList('restore britain'),
  alba: phraseList('alba party; alba candidate; alba councillor'),
  ukip: phraseList('ukip; uk independence party; united kingdom independence party'),
  'workers-party': phraseList('workers party of britain; workers party gb; workers party britain; workers party'),
  sdp: phraseList('social democratic party; the sdp; sdp candidate; sdp uk'),
  'womens-equality-party': phraseList('womens equality party; womens equality'),
  'trade-unionist-and-socialist-coalition': phraseList(`
  trade unionist and socialist coalition; tusc; scottish tusc; scottish trade unionist and socialist coalition
`),
  'rejoin-eu': phraseList('rejoin eu party; rejoin eu candidate'),
  reclaim: phraseList('reclaim party'),
  'yorkshire-party': phraseList('yorkshire party'),
  'official-monster-raving-loony-party': phraseList('monster raving loony party; monster raving loony'),
  'abolish-the-welsh-assembly-party': phraseList('abolish the welsh assembly party; abolish the welsh assembly'),
  'socialist-labour-party': phraseList('socialist labour party'),
  'cross-community-labour-alternative': phraseList('cross community labour alternative; labour alternative'),
  'communist-party-of-britain': phraseList('communist party of britain; communist party'),
  'scottish-socialist-party': phraseList('scottish socialist party'),
  heritage: phraseList('heritage party'),
};

/** Trading names of local newsletters. They are common words too, so they count only in an ad that the platform marks as
 *  political, and only where nothing else names a party: `Bridlington Focus`, `In Touch with Waterloo Ward`. */
export const newsletterNames: readonly {
  readonly party: string;
  readonly at: 'start' | 'end';
  readonly words: string;
}[] = [
  { party: 'liberal-democrats', at: 'end', words: 'focus' },
  { party: 'liberal-democrats', at: 'end', words: 'focus team' },
  { party: 'liberal-democrats', at: 'start', words: 'focus on' },
  { party: 'conservative', at: 'start', words: 'in touch with' },
  { party: 'conservative', at: 'start', words: 'intouch with' },
];

/** Words that may join two parties without doubt which one campaigns: a joint description. */
export const jointDescriptions: readonly (readonly [first: string, second: string, campaigner: string])[] = [
  ['labour', 'co-operative', 'labour'],
  ['sdlp', 'labour', 'sdlp'],
  ['uup', 'conservative', 'uup'],
];
