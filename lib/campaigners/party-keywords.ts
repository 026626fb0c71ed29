/** Words by which parties, their nations' parts, youth wings and branches call themselves; from general knowledge, 2026-11. */

/** Party id → phrases. A phrase matches whole words anywhere in a text, unless a longer one (the stop list's too) covers it. */
export const partyKeywords: Readonly<Record<string, readonly string[]>> = {
  labour: [
    'labour', 'llafur', 'labour party', 'welsh labour', 'labour and co operative', 'labour and co op', 'labour coop', 'labour co op', 'labour and cooperative',
    'young labour', 'labour students', 'london labour', 'scottish labour', 'labour list', 'labour rose', 'university labour club', 'university labour', 'clp', 'constituency labour party',
  ],
  conservative: [
    'conservative', 'conservatives', 'tory', 'tories', 'ceidwadwyr', 'ceidwadwr', 'cchq', 'conservative association', 'conservative party',
    'conservative and unionist', 'conservatives and unionists', 'young conservatives', 'university conservatives', 'university conservative association',
  ],
  'liberal-democrats': [
    'liberal democrat', 'liberal democrats', 'lib dem', 'lib dems', 'libdem', 'libdems', 'liberal democratic party', 'democratiaid rhyddfrydol', 'lib dem focus',
    'liberal democrat focus team', 'alde uk', 'young liberals',
  ],
  'reform-uk': ['reform uk', 'reform party uk', 'reform party', 'vote reform', 'reform candidate', 'reform uk wales', 'brexit party', 'the brexit party', 'reform scotland candidate'],
  'green-england-wales': [
    'green party', 'the green party', 'green party of england and wales', 'gpew', 'wales green party', 'plaid werdd', 'young greens', 'green candidate', 'green councillor',
    'green councillors', 'green mp', 'vote green', 'voting green', 'green cllr', 'greens', 'green voice',
  ],
  'scottish-greens': ['scottish greens', 'scottish green party', 'scottish green', 'scottish young greens'],
  'green-northern-ireland': ['green party northern ireland', 'green party ni', 'green party in northern ireland'],
  snp: ['snp', 'scottish national party', 'young scots for independence', 'ysi snp'],
  'plaid-cymru': ['plaid cymru', 'plaid ifanc', 'plaid', 'the party of wales'],
  'sinn-fein': ['sinn fein', 'sinnfein', 'ogra shinn fein'],
  dup: ['dup', 'democratic unionist party', 'democratic unionists'],
  alliance: ['alliance party', 'alliance party of northern ireland', 'alliance councillor', 'alliance mla', 'young alliance'],
  uup: ['uup', 'ulster unionist party', 'ulster unionist', 'ulster unionists', 'young unionists uup'],
  sdlp: ['sdlp', 'social democratic and labour party', 'sdlp youth'],
  tuv: ['tuv', 'traditional unionist voice'],
  'people-before-profit': ['people before profit', 'people before profit alliance'],
  aontu: ['aontu'],
  'co-operative': ['co operative party', 'cooperative party', 'co op party'],
  'your-party': ['your party uk'],
  'restore-britain': ['restore britain'],
  alba: ['alba party', 'alba candidate', 'alba councillor'],
  ukip: ['ukip', 'uk independence party', 'united kingdom independence party'],
  'workers-party': ['workers party of britain', 'workers party gb', 'workers party britain', 'workers party'],
  sdp: ['social democratic party', 'the sdp', 'sdp candidate', 'sdp uk'],
  'womens-equality-party': ['womens equality party', 'womens equality'],
  'trade-unionist-and-socialist-coalition': ['trade unionist and socialist coalition', 'tusc', 'scottish tusc', 'scottish trade unionist and socialist coalition'],
  'rejoin-eu': ['rejoin eu party', 'rejoin eu candidate'],
  reclaim: ['reclaim party'],
  'yorkshire-party': ['yorkshire party'],
  'official-monster-raving-loony-party': ['monster raving loony party', 'monster raving loony'],
  'abolish-the-welsh-assembly-party': ['abolish the welsh assembly party', 'abolish the welsh assembly'],
  'socialist-labour-party': ['socialist labour party'],
  'cross-community-labour-alternative': ['cross community labour alternative', 'labour alternative'],
  'communist-party-of-britain': ['communist party of britain', 'communist party'],
  'scottish-socialist-party': ['scottish socialist party'],
  'heritage': ['heritage party'],
  'volt-uk': ['volt uk', 'volt united kingdom'],
};

/** Trading names of local newsletters. They are common words too, so they count only in an ad that the platform marks as
 *  political, and only where nothing else names a party: `Bridlington Focus`, `In Touch with Waterloo Ward`. */
export const newsletterNames: readonly { readonly party: string; readonly at: 'start' | 'end'; readonly words: string }[] = [
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
